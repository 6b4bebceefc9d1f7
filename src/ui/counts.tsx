import styles from './counts.module.css'

interface CountsProps {
  readonly label: string
  readonly counts: readonly { readonly id: string; readonly count: string; readonly words: string }[]
  /** The one that asks for something. */
  readonly marked?: string
}

/** A few counts beside each other, each with what is counted. */
export function Counts({ label, counts, marked }: CountsProps) {
  return (
    <ul className={styles.counts} aria-label={label}>
      {counts.map(({ id, count, words }) => (
        <li key={id} data-marked={id === marked || undefined}>
          <span className={`numeral ${styles.count}`}>{count}</span> <span>{words}</span>
        </li>
      ))}
    </ul>
  )
}
