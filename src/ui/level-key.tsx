import { SupportedRing } from './supported-ring.tsx'
import styles from './level-key.module.css'

/** What the filled sign and the open ring stand for. */
export function LevelKey({ claimed, supported }: { readonly claimed: string; readonly supported: string }) {
  return (
    <p className={styles.key}>
      <span>
        <svg viewBox="0 0 44 16" aria-hidden="true">
          <path className={styles.whole} d="M2 8h40" />
          <circle className={styles.dot} cx="22" cy="8" r="5" />
        </svg>
        {claimed}
      </span>
      <span>
        <svg viewBox="0 0 44 16" aria-hidden="true">
          <path className={styles.dashed} d="M2 8h40" />
          <SupportedRing x={22} y={8} radius={5.5} />
        </svg>
        {supported}
      </span>
    </p>
  )
}
