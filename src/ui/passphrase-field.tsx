import { useState } from 'react'
import { TextField } from './field.tsx'
import styles from './passphrase-field.module.css'

interface PassphraseFieldProps {
  readonly label: string
  readonly hint?: string | undefined
  readonly error?: string | undefined
  readonly showLabel: string
  readonly value: string
  readonly onChange: (value: string) => void
  /** `new-password` where one is made up, `off` where one is typed in. */
  readonly autoComplete: 'new-password' | 'off'
  /** Shown from the start, for one that was made up just now. */
  readonly shown?: boolean
  readonly onShown?: (shown: boolean) => void
}

/** A passphrase: hidden until one wants to see it, free to be pasted, and read by no spell checker. */
export function PassphraseField({ showLabel, shown, onShown, autoComplete, ...field }: PassphraseFieldProps) {
  const [own, setOwn] = useState(false)
  const visible = shown ?? own
  return (
    <div className={styles.passphrase}>
      <TextField
        {...field}
        type={visible ? 'text' : 'password'}
        // What can be seen must not be written into the file from which browsers bring back closed windows.
        autoComplete={visible ? 'off' : autoComplete}
        spellCheck={false}
        autoCapitalize="none"
        maxLength={1000}
      />
      <label className={styles.show}>
        <input
          type="checkbox"
          checked={visible}
          onChange={(event) => {
            setOwn(event.target.checked)
            onShown?.(event.target.checked)
          }}
        />
        <span>{showLabel}</span>
      </label>
    </div>
  )
}
