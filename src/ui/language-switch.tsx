import styles from './language-switch.module.css'

interface LanguageSwitchProps {
  readonly label: string
  readonly languages: readonly { readonly id: string; readonly label: string; readonly tag: string }[]
  readonly current: string
  readonly onChoose: (language: string) => void
}

/** The languages, each in its own; in two letters where there is little room. */
export function LanguageSwitch({ label: name, languages, current, onChoose }: LanguageSwitchProps) {
  return (
    <div className={styles.languages} role="group" aria-label={name}>
      {languages.map(({ id, label, tag }) => (
        <button
          key={id}
          type="button"
          lang={tag}
          aria-label={label}
          aria-pressed={id === current}
          onClick={() => onChoose(id)}
        >
          <span className={styles.long}>{label}</span>
          <span className={styles.short}>{id.toUpperCase()}</span>
        </button>
      ))}
    </div>
  )
}
