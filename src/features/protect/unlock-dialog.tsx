import { type FormEvent, useState } from 'react'
import type { ProtectError } from '../../core/protect/protect-error.ts'
import { closeLocked, openLocked } from '../../state/protection.ts'
import { useAppContext, useWords } from '../../state/react.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { PassphraseField } from '../../ui/passphrase-field.tsx'
import { goTo } from '../../ui/routing/navigate.ts'
import { Busy } from './busy.tsx'
import { protectErrorInWords } from './error-in-words.ts'
import styles from './unlock-dialog.module.css'

/** Asks for the passphrase of a protected file, and goes on with what is inside. */
export function UnlockDialog() {
  const words = useWords()
  const { text } = words
  const app = useAppContext()
  const [passphrase, setPassphrase] = useState('')
  const [error, setError] = useState<ProtectError | null>(null)
  const [busy, setBusy] = useState(false)
  const close = () => closeLocked(app)

  const open = async (event: FormEvent) => {
    event.preventDefault()
    if (busy || passphrase === '') return
    setBusy(true)
    setError(null)
    const opened = await openLocked(app, passphrase)
    setBusy(false)
    if (!opened.ok) setError(opened.error)
    else if (opened.value !== null) goTo(opened.value)
  }

  return (
    <Dialog title={text('protect.locked')} closeLabel={text('dialog.close')} onClose={close}>
      <form className={styles.form} onSubmit={(event) => void open(event)}>
        <p className={styles.hint}>{text('protect.lockedHint')}</p>
        <PassphraseField
          label={text('protect.passphrase')}
          error={error === null ? undefined : protectErrorInWords(error, words)}
          showLabel={text('protect.show')}
          value={passphrase}
          onChange={setPassphrase}
          autoComplete="off"
        />
        <div className={styles.buttons}>
          <Button look="solid" type="submit" aria-disabled={busy || undefined}>
            {text('protect.open')}
          </Button>
          <Button onClick={close}>{text('dialog.cancel')}</Button>
          <Busy busy={busy} label={text('protect.opening')} />
        </div>
      </form>
    </Dialog>
  )
}
