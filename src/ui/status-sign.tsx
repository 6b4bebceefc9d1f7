import styles from './status-sign.module.css'

export type Status = 'answered' | 'unknown' | 'not-applicable' | 'not-answered'

/** Three signs, never one "incomplete": a level, "?", "–", or an empty dashed square. Words stand beside it. */
export function StatusSign({
  status,
  level,
  current = false,
}: {
  readonly status: Status
  readonly level: number | null
  readonly current?: boolean
}) {
  const sign = { answered: level ?? '', unknown: '?', 'not-applicable': '–', 'not-answered': '' }[status]
  return (
    <span className={`${styles.sign} ${styles[status]} ${current ? styles.current : ''}`} aria-hidden="true">
      {sign}
    </span>
  )
}
