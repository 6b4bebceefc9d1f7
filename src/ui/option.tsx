import styles from './option.module.css'

interface OptionProps {
  readonly type: 'radio' | 'checkbox'
  /** What radios of one choice share. */
  readonly name?: string
  readonly label: string
  readonly hint: string | undefined
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

/** Something that may be chosen, and what comes of it, in one label. */
export function Option({ type, name, label, hint, checked, onChange }: OptionProps) {
  return (
    <label className={styles.option}>
      <input
        type={type}
        name={name}
        checked={checked}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <span>
        {label}
        <small>{hint}</small>
      </span>
    </label>
  )
}
