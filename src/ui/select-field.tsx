import { Field } from './field.tsx'
import styles from './field.module.css'

interface SelectFieldProps {
  readonly label: string
  readonly hint?: string | undefined
  readonly value: string
  readonly onChange: (value: string) => void
  /** Options, in groups where `group` is given. */
  readonly options: readonly { readonly value: string; readonly label: string; readonly group?: string }[]
}

/** One of several, in groups where options name one. Apart from text fields: the first screen needs no choice. */
export function SelectField({ label, hint, value, onChange, options }: SelectFieldProps) {
  const groups = [...new Set(options.map(({ group }) => group))]
  const of = (group: string | undefined) =>
    options
      .filter((option) => option.group === group)
      .map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))
  return (
    <Field label={label} hint={hint}>
      {({ id, describedBy }) => (
        <select
          id={id}
          className={styles.control}
          value={value}
          aria-describedby={describedBy}
          onChange={(event) => onChange(event.target.value)}
        >
          {groups.map((group) =>
            group === undefined ? (
              of(group)
            ) : (
              <optgroup key={group} label={group}>
                {of(group)}
              </optgroup>
            ),
          )}
        </select>
      )}
    </Field>
  )
}
