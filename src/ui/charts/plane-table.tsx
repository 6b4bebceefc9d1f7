import {
  CENTRE,
  type PlaneAxis,
  type Point,
  RADIUS,
  bearing,
  clearBearing,
  levelAt,
  polar,
} from './plane-geometry.ts'
import styles from './radar.module.css'

const LEVELS = [1, 2, 3, 4, 5]
const RIM = RADIUS + 9
/** One tick every three degrees. */
const TICKS = 120

/** The graduated edge of the table. It measures nothing: it says what kind of drawing this is. */
export function Rim() {
  const ticks = Array.from({ length: TICKS }, (_, index) => {
    const angle = bearing(index, TICKS)
    const from = polar(RIM, angle)
    const to = polar(RIM + (index % 24 === 0 ? 13 : index % 6 === 0 ? 8 : 4.5), angle)
    return `M${from.x.toFixed(1)} ${from.y.toFixed(1)}L${to.x.toFixed(1)} ${to.y.toFixed(1)}`
  })
  return (
    <g>
      <circle className={styles.rim} cx={CENTRE.x} cy={CENTRE.y} r={RIM} />
      <path className={styles.rim} d={ticks.join('')} />
    </g>
  )
}

/** The levels, written where the profile leaves them free. */
export function Numerals({ axes }: { readonly axes: readonly PlaneAxis[] }) {
  const angle = clearBearing(axes)
  return LEVELS.map((level) => {
    const { x, y } = levelAt(level - 0.1, angle)
    return (
      <text key={level} className={styles.numeral} x={x} y={y + 5}>
        {level}
      </text>
    )
  })
}

const ARM = 6

/** A range along an axis, with a bar across either end. */
export function Whisker({
  from,
  to,
  angle,
}: {
  readonly from: Point
  readonly to: Point
  readonly angle: number
}) {
  const across = { x: ARM * Math.cos(angle), y: ARM * Math.sin(angle) }
  const end = ({ x, y }: Point) => `M${x - across.x} ${y - across.y}L${x + across.x} ${y + across.y}`
  return <path className={styles.whisker} d={`M${from.x} ${from.y}L${to.x} ${to.y}${end(from)}${end(to)}`} />
}
