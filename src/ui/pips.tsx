import styles from './pips.module.css'

const FIVE = [1, 2, 3, 4, 5]

/** A level as five strokes, filled up to it. The numeral stands beside them. */
export function Pips({ level }: { readonly level: number }) {
  return (
    <span className={styles.pips} aria-hidden="true">
      {FIVE.map((one) => (
        <i key={one} className={one <= level ? styles.on : undefined} />
      ))}
    </span>
  )
}
