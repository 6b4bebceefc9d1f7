import { useActions, useOpen, useWords } from '../../state/react.tsx'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import styles from './assessment-file.module.css'

/** The whole assessment as a file: the copy that outlives this browser. */
export function AssessmentFile() {
  const { text } = useWords()
  const { saveFile } = useActions()
  return (
    <div className={styles.file}>
      <h2 id="file">{text('takeaway.file')}</h2>
      <p>{text('takeaway.fileHint')}</p>
      <Button onClick={() => void saveFile()}>
        <Icon name="save" /> {text('takeaway.saveFile')}
      </Button>
      <a href={`#/a/${useOpen().record.assessment.id}/protect`}>{text('protect.link')}</a>
    </div>
  )
}
