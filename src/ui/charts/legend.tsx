import { Mark } from '../mark.tsx'
import type { PlaneAxis } from './plane-geometry.ts'
import styles from './legend.module.css'

/** Names beside their numbers, where a radar has more axes than its rim has room for names. */
export function Legend({ axes }: { readonly axes: readonly PlaneAxis[] }) {
  return (
    <ol className={styles.legend} aria-hidden="true">
      {axes.map(({ label, figure }, index) => (
        <li key={label}>
          <Mark index={index} size="small" /> <span>{label}</span> <b>{figure}</b>
        </li>
      ))}
    </ol>
  )
}
