import { LONGEST_CITY } from '../../core/exchange/limits.ts'
import { type FormEvent, useState } from 'react'
import { useActions, useWords } from '../../state/react.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { TextField } from '../../ui/field.tsx'
import styles from './rename-dialog.module.css'

/** As long as the longest official name of a city, and then some. */
export interface RenameDialogProps {
  readonly id: string
  readonly city: string
  readonly onRenamed: (city: string) => void
  readonly onClose: () => void
}

/** Gives an assessment another name. */
export function RenameDialog({ id, city, onRenamed, onClose }: RenameDialogProps) {
  const { text } = useWords()
  const { renameAssessment } = useActions()
  const [name, setName] = useState(city)
  const [tried, setTried] = useState(false)
  const wanted = name.trim()

  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (wanted === '') return
    if (wanted !== city) void renameAssessment(id, wanted).then(() => onRenamed(wanted))
    onClose()
  }

  return (
    <Dialog title={text('list.renameTitle')} closeLabel={text('dialog.close')} onClose={onClose}>
      <form className={styles.form} onSubmit={submit} noValidate>
        <TextField
          label={text('list.renameCity')}
          hint={text('list.renameHint')}
          error={tried && wanted === '' ? text('list.renameMissing') : undefined}
          maxLength={LONGEST_CITY}
          autoComplete="off"
          value={name}
          onChange={setName}
        />
        <div className={styles.buttons}>
          <Button look="solid" type="submit">
            {text('list.renameKeep')}
          </Button>
          <Button onClick={onClose}>{text('dialog.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  )
}
