import { type ReactNode, useId } from 'react'
import styles from './field.module.css'

interface FieldProps {
  readonly label: string
  readonly hint?: string | undefined
  /** A clear sentence; its presence marks the field as wrong. */
  readonly error?: string | undefined
  /** How the text was understood; said again when it changes. */
  readonly note?: string | undefined
  readonly children: (control: {
    readonly id: string
    readonly describedBy: string | undefined
    readonly invalid: boolean
  }) => ReactNode
}

/** Label, hint and error around one native control, joined for those who hear the screen. */
export function Field({ label, hint, error, note, children }: FieldProps) {
  const id = useId()
  const parts = [hint === undefined ? null : `${id}-hint`, error === undefined ? null : `${id}-error`]
  const describedBy = parts.filter((part) => part !== null).join(' ')
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {hint === undefined ? null : (
        <p className={styles.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children({
        id,
        describedBy: describedBy === '' ? undefined : describedBy,
        invalid: error !== undefined,
      })}
      {note === undefined ? null : (
        <p className={styles.note} aria-live="polite">
          {note}
        </p>
      )}
      {error === undefined ? null : (
        <p className={styles.error} id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
    </div>
  )
}

interface TextFieldProps {
  readonly label: string
  readonly hint?: string | undefined
  readonly error?: string | undefined
  readonly note?: string | undefined
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onBlur?: (() => void) | undefined
  readonly rows?: number
  readonly type?: 'text' | 'search' | 'password'
  readonly maxLength?: number
  readonly inputMode?: 'numeric' | 'text'
  readonly list?: string | undefined
  readonly autoComplete?: string
  /** False where not even a spell checker may read along. */
  readonly spellCheck?: boolean
  readonly autoCapitalize?: string
  readonly required?: boolean
}

/** Where nothing else is said: more would make the screen stand still, and no file takes more. */
const LONGEST = 100_000

/** A line of text, or several where `rows` is given. */
export function TextField({
  label,
  hint,
  error,
  note,
  value,
  onChange,
  onBlur,
  rows,
  type = 'text',
  inputMode,
  list,
  maxLength = LONGEST,
  // Else browsers write what stands in a field into the file from which they bring back closed windows.
  autoComplete = 'off',
  ...rest
}: TextFieldProps) {
  return (
    <Field label={label} hint={hint} error={error} note={note}>
      {({ id, describedBy, invalid }) => {
        const shared = {
          id,
          className: styles.control,
          value,
          onBlur,
          maxLength,
          autoComplete,
          'aria-describedby': describedBy,
          'aria-invalid': invalid || undefined,
          ...rest,
        }
        return rows === undefined ? (
          <input
            type={type}
            {...shared}
            inputMode={inputMode}
            list={list}
            onChange={(event) => onChange(event.target.value)}
          />
        ) : (
          <textarea {...shared} rows={rows} onChange={(event) => onChange(event.target.value)} />
        )
      }}
    </Field>
  )
}
