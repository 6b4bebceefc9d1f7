import { useActions, useApp, useOpen, useWords } from '../../state/react.tsx'
import { Button } from '../../ui/button.tsx'
import { Group } from '../../ui/group.tsx'
import { Icon } from '../../ui/icon.tsx'
import styles from './part.module.css'

/** A plain download: it is handed to the browser, and no more than that is said. */
export function Download() {
  const { text } = useWords()
  const { id } = useOpen().record.assessment
  const { saveFile } = useActions()
  const handed = useApp((state) => state.handed)
  return (
    <Group title={text('backup.download')} intro={text('backup.downloadHint')}>
      <div className={styles.part}>
        <div className={styles.ways}>
          <Button onClick={() => void saveFile()}>
            <Icon name="save" /> {text('backup.downloadSave')}
          </Button>
        </div>
        <output className={styles.handed}>
          {handed?.assessment === id ? text('backup.handed', { name: handed.name }) : ''}
        </output>
      </div>
    </Group>
  )
}
