import styles from './row-bar.module.css'

/** A row of equal fields, filled from the left as far as a count goes. The figures stand in words beside it. */
export function RowBar({ count, total }: { readonly count: number; readonly total: number }) {
  const inner = Array.from({ length: Math.max(0, total - 1) }, (_, index) => index + 1)
  return (
    <svg className={styles.bar} viewBox={`0 0 ${total} 12`} preserveAspectRatio="none" aria-hidden="true">
      <rect className={styles.full} width={count} height="12" />
      <rect className={styles.frame} width={total} height="12" vectorEffect="non-scaling-stroke" />
      {inner.map((place) => (
        <path
          key={place}
          className={place < count ? styles.cut : styles.tick}
          d={`M${place} 0v12`}
          vectorEffect="non-scaling-stroke"
        />
      ))}
    </svg>
  )
}
