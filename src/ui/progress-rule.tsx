import styles from './progress-rule.module.css'

/** Progress on a graduated rule, one tick a question. The words beside it say the same. */
export function ProgressRule({ done, total }: { readonly done: number; readonly total: number }) {
  const ticks = Array.from({ length: total + 1 }, (_, index) => index)
  return (
    <svg className={styles.rule} viewBox={`0 0 ${total} 14`} preserveAspectRatio="none" aria-hidden="true">
      {ticks.map((tick) => (
        <path key={tick} d={`M${tick} 0v${tick % 6 === 0 ? 14 : 7}`} vectorEffect="non-scaling-stroke" />
      ))}
      <rect className={styles.done} width={done} height="5" />
    </svg>
  )
}
