import styles from './count-scale.module.css'

interface CountScaleProps {
  readonly total: number
  /** What is counted for sure, and what may be added. */
  readonly low: number
  readonly high: number
  /** Counts that matter, drawn across the scale with their number. */
  readonly marks: readonly number[]
  /** What those who do not see it are told. */
  readonly label: string
}

/** Counts between two of these numerals, and between two long ticks. */
const STEP = 10
const LONG = 5
const BASE = 58

/** A graduated scale from nothing to all: a full bar for what is sure, an open one for what may be, and the marks. */
export function CountScale({ total, low, high, marks, label }: CountScaleProps) {
  const at = (count: number) => `${(count / total) * 100}%`
  const ticks = Array.from({ length: total + 1 }, (_, index) => index)
  return (
    <svg className={styles.scale} role="img" aria-label={label}>
      <rect className={styles.maybe} x={at(low)} y={BASE - 20} width={at(high - low)} height="14" />
      <rect className={styles.sure} y={BASE - 20} width={at(low)} height="14" />
      {ticks.map((tick) => (
        <line
          key={tick}
          className={styles.tick}
          x1={at(tick)}
          x2={at(tick)}
          y1={BASE}
          y2={BASE + (tick % LONG === 0 ? 10 : 5)}
        />
      ))}
      <line className={styles.tick} x2="100%" y1={BASE} y2={BASE} />
      {ticks
        .filter((tick) => tick % STEP === 0)
        .map((tick) => (
          <text key={tick} className={styles.numeral} x={at(tick)} y={BASE + 26}>
            {tick}
          </text>
        ))}
      {marks.map((mark) => (
        <svg key={mark} x={at(mark)} className={styles.open}>
          <line className={styles.mark} y1="22" y2={BASE} />
          <text className={styles.markNumeral} y="15">
            {mark}
          </text>
        </svg>
      ))}
    </svg>
  )
}
