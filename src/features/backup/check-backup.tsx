import { momentInWords } from '../../core/report/moment.ts'
import { useBackup, useBackupNote } from '../../state/backup/use-backup.ts'
import { useOpen, useToday, useWords } from '../../state/react.tsx'
import { Button } from '../../ui/button.tsx'
import { FilePicker } from '../../ui/file-picker.tsx'
import { Group } from '../../ui/group.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Found, type Look } from './found.tsx'
import styles from './part.module.css'

interface CheckBackupProps {
  readonly look: Look | null
  readonly onLook: (look: Look) => void
}

/** Reads a file as opening it would, and says whether it holds what is here. Changes nothing. */
export function CheckBackup({ look, onLook }: CheckBackupProps) {
  const words = useWords()
  const { text } = words
  const today = useToday()
  const { id } = useOpen().record.assessment
  const { check } = useBackup()
  const checkedAt = useBackupNote(id)?.checkedAt ?? null
  const take = (file: File) => void check(id, file).then((checked) => onLook({ name: file.name, checked }))
  return (
    <Group title={text('backup.check')} intro={text('backup.checkHint')}>
      <div className={styles.part}>
        <div className={styles.ways}>
          <FilePicker accept=".json,application/json" onFile={take}>
            {(choose) => (
              <Button onClick={choose}>
                <Icon name="open" /> {text('backup.checkChoose')}
              </Button>
            )}
          </FilePicker>
        </div>
        <div role="status" className={styles.part}>
          {look === null ? null : <Found look={look} />}
        </div>
        {checkedAt === null ? null : (
          <p className={styles.quiet}>
            {text('backup.checkedAt', { when: momentInWords(checkedAt, today, words) })}
          </p>
        )}
      </div>
    </Group>
  )
}
