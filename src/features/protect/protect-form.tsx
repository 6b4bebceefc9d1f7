import { type FormEvent, useEffect, useState } from 'react'
import type { ProtectError } from '../../core/protect/protect-error.ts'
import { saveProtected, stopProtecting, suggestPassphrase } from '../../state/protection.ts'
import { useAppContext, useWords } from '../../state/react.tsx'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { PassphraseField } from '../../ui/passphrase-field.tsx'
import { Busy } from './busy.tsx'
import { protectErrorInWords } from './error-in-words.ts'
import styles from './protect-form.module.css'
import { StrengthRule } from './strength-rule.tsx'

type Fault = 'protect.empty' | 'protect.differs' | null

/** Two fields while the passphrase is hidden, one while it can be seen; both are emptied once the file is out. */
export function ProtectForm({ onSaved }: { readonly onSaved: (name: string | null) => void }) {
  const words = useWords()
  const { text } = words
  const app = useAppContext()
  const [passphrase, setPassphrase] = useState('')
  const [again, setAgain] = useState('')
  const [shown, setShown] = useState(false)
  const [fault, setFault] = useState<Fault>(null)
  const [error, setError] = useState<ProtectError | null>(null)
  const [busy, setBusy] = useState(false)
  useEffect(() => () => stopProtecting(app), [app])

  const suggest = async () => {
    setPassphrase(await suggestPassphrase(app))
    setShown(true)
    setFault(null)
  }

  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (busy) return
    const wrong = passphrase.trim() === '' ? 'protect.empty' : null
    const found = wrong ?? (!shown && passphrase !== again ? 'protect.differs' : null)
    setFault(found)
    if (found !== null) return
    setBusy(true)
    setError(null)
    onSaved(null)
    const saved = await saveProtected(app, passphrase)
    setBusy(false)
    if (!saved.ok) return setError(saved.error)
    setPassphrase('')
    setAgain('')
    setShown(false)
    onSaved(saved.value)
  }

  const said = error === null ? undefined : protectErrorInWords(error, words)
  return (
    <form className={styles.form} onSubmit={(event) => void save(event)} noValidate>
      <PassphraseField
        label={text('protect.new')}
        hint={text('protect.newHint')}
        error={fault === 'protect.empty' ? text(fault) : undefined}
        showLabel={text('protect.show')}
        value={passphrase}
        onChange={setPassphrase}
        autoComplete="new-password"
        shown={shown}
        onShown={setShown}
      />
      <StrengthRule passphrase={passphrase} />
      <Button look="text" onClick={() => void suggest()}>
        {text('protect.suggest')}
      </Button>
      {shown ? null : (
        <PassphraseField
          label={text('protect.again')}
          error={fault === 'protect.differs' ? text(fault) : undefined}
          showLabel={text('protect.showBoth')}
          value={again}
          onChange={setAgain}
          autoComplete="new-password"
          shown={shown}
          onShown={setShown}
        />
      )}
      <div className={styles.buttons}>
        <Button look="solid" type="submit">
          <Icon name="save" /> {text('protect.save')}
        </Button>
        {busy ? <Button onClick={() => stopProtecting(app)}>{text('protect.stop')}</Button> : null}
        <Busy busy={busy} label={text('protect.locking')} />
        {said === undefined ? null : (
          <p className={styles.error} role="alert">
            {said}
          </p>
        )}
      </div>
    </form>
  )
}
