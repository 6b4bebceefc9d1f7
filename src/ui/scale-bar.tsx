import { MarkShape, markNumber } from './mark.tsx'
import { SupportedRing } from './supported-ring.tsx'
import styles from './scale-bar.module.css'

interface ScaleBarProps {
  /** Place of the component in the instrument, from 0; null for what lies across the components. */
  readonly mark: number | null
  /** 1 to 5; null while nothing is known. */
  readonly value: number | null
  /** Where the value may still end. */
  readonly range?: { readonly low: number; readonly high: number } | null
  /** What of the value is backed by proof; drawn as an open ring. */
  readonly supported?: number | null | undefined
  /** A level that matters, drawn across the scale. */
  readonly threshold?: number | null
  /** The levels that the value is the mean of, where they are few enough to be seen. */
  readonly dots?: readonly number[] | undefined
}

const TICKS = Array.from({ length: 21 }, (_, index) => index)
const MARK = 18
const NONE: readonly number[] = []
const RING = 12

/** A bar on a graduated scale of 1 to 5 that ends in the component's marker. The figure stands in words beside it. */
export function ScaleBar(props: ScaleBarProps) {
  const { mark, value, range = null, supported = null, threshold = null, dots = NONE } = props
  return (
    <svg className={styles.scale} data-mark={mark === null ? 'none' : markNumber(mark)} aria-hidden="true">
      <Graduation />
      {threshold === null ? null : (
        <svg x={at(threshold)} className={styles.open}>
          <line className={styles.threshold} y1="-14" y2="27" />
          <text x="5" y="-5">
            {threshold}
          </text>
        </svg>
      )}
      {[...new Set(dots)].map((level) => (
        <circle key={level} className={styles.dot} cx={at(level)} cy="27" r="4" />
      ))}
      {range === null ? null : <Bracket low={at(range.low)} high={at(range.high)} />}
      {value === null ? null : (
        <>
          <rect className={styles.bar} y="6" height="8" width={at(value)} />
          {supported === null ? null : (
            <svg x={at(supported)} className={styles.open}>
              <SupportedRing x={0} y={10} radius={RING} />
            </svg>
          )}
          <svg x={at(value)} className={styles.open}>
            <End mark={mark} />
          </svg>
        </>
      )}
    </svg>
  )
}

/** The marker at the end of a bar; what lies across the components has a plain ring. */
function End({ mark }: Pick<ScaleBarProps, 'mark'>) {
  return mark === null ? (
    <circle className={styles.ring} cy="10" r="7" />
  ) : (
    <MarkShape index={mark} x={0} y={10} size={MARK} />
  )
}

function Graduation() {
  return (
    <>
      {TICKS.map((tick) => (
        <line
          key={tick}
          className={styles.tick}
          x1={`${tick * 5}%`}
          x2={`${tick * 5}%`}
          y1={tick % 5 === 0 ? 18 : 23}
          y2="27"
        />
      ))}
      <line className={styles.tick} x2="100%" y1="27" y2="27" />
    </>
  )
}

/** A level as a share of the scale's width. */
function at(level: number): string {
  return `${(level - 1) * 25}%`
}

function Bracket({ low, high }: { readonly low: string; readonly high: string }) {
  return (
    <g className={styles.range}>
      <line x1={low} x2={low} y1="29" y2="35" />
      <line x1={low} x2={high} y1="35" y2="35" />
      <line x1={high} x2={high} y1="29" y2="35" />
    </g>
  )
}

/** The numerals above a column of scales. */
export function ScaleHead() {
  return (
    <svg className={styles.head} aria-hidden="true">
      {[1, 2, 3, 4, 5].map((level) => (
        <text key={level} x={at(level)} y="13">
          {level}
        </text>
      ))}
    </svg>
  )
}
