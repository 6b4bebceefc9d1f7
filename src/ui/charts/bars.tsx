import { Mark } from '../mark.tsx'
import { ScaleBar, ScaleHead } from '../scale-bar.tsx'
import type { PlaneAxis } from './plane-geometry.ts'
import styles from './bars.module.css'

interface BarsProps {
  readonly axes: readonly PlaneAxis[]
  /** The whole picture in words. */
  readonly description: string
}

/** The profile of an instrument with too few components for a radar: one bar a component. */
export function Bars({ axes, description }: BarsProps) {
  return (
    <figure className={styles.bars} role="img" aria-label={description}>
      {axes.map(({ label, value, figure, note, range, supported }, index) => (
        <div key={label} className={styles.bar}>
          <p>
            <Mark index={index} /> <b>{label}</b>{' '}
            <span>{note === undefined ? figure : `${figure} (${note})`}</span>
          </p>
          <ScaleBar mark={index} value={value} range={range} supported={supported} />
        </div>
      ))}
      <ScaleHead />
    </figure>
  )
}
