import { Pips } from './pips.tsx'
import styles from './said.module.css'

interface SaidProps {
  readonly status: string
  readonly level: number | null
  readonly texts: readonly string[]
  readonly proofs: readonly { readonly id: string; readonly words: string }[]
}

/** What one person said to a question: level, reason, note and every proof. */
export function Said({ status, level, texts, proofs }: SaidProps) {
  return (
    <div className={styles.said}>
      <p className={styles.level}>
        {status} {level === null ? null : <Pips level={level} />}
      </p>
      {texts.map((one) => (
        <p key={one} className={styles.text} dir="auto">
          {one}
        </p>
      ))}
      {proofs.length === 0 ? null : (
        <ul>
          {proofs.map(({ id, words }) => (
            <li key={id}>{words}</li>
          ))}
        </ul>
      )}
    </div>
  )
}
