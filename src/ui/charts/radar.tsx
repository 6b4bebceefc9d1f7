import { PolarAngleAxis, PolarGrid, PolarRadiusAxis, Radar, RadarChart } from 'recharts'
import { MarkShape } from '../mark.tsx'
import { SupportedRing } from '../supported-ring.tsx'
import { Labels } from './labels.tsx'
import {
  CENTRE,
  HEIGHT,
  type PlaneAxis,
  type Point,
  RADIUS,
  TOP,
  WIDTH,
  bearing,
  levelAt,
} from './plane-geometry.ts'
import { Numerals, Rim, Whisker } from './plane-table.tsx'
import styles from './radar.module.css'

interface ProfileRadarProps {
  readonly axes: readonly PlaneAxis[]
  /** The whole picture in words. */
  readonly description: string
}

const MARK = 19
const RING = 12.5
const RINGS = [1, 2, 3, 4, 5].map((level) => (RADIUS * level) / TOP)

/**
 * The profile as a surveyor's plane table. Rings are levels, the rim carries ticks, every component has its marker.
 * A component without a value has none, and no line runs through it. The same figures stand in a table beside it.
 */
export function ProfileRadar({ axes, description }: ProfileRadarProps) {
  const data = axes.map((axis, place) => ({ ...axis, place, angle: bearing(place, axes.length) }))
  return (
    <RadarChart
      accessibilityLayer={false}
      role="img"
      aria-label={description}
      width={WIDTH}
      height={HEIGHT}
      margin={NO_MARGIN}
      cx={CENTRE.x}
      cy={CENTRE.y}
      outerRadius={RADIUS}
      data={data}
      className={styles.chart ?? ''}
      style={FILL}
    >
      <PolarGrid gridType="circle" polarRadius={RINGS} />
      <PolarAngleAxis dataKey="place" tick={false} axisLine={false} />
      <PolarRadiusAxis domain={[0, TOP]} tick={false} axisLine={false} />
      <Rim />
      <Supported axes={axes} />
      <Radar dataKey="value" isAnimationActive={false} activeDot={false} shape={drawLine} dot={drawSpot} />
      <Numerals axes={axes} />
      <Labels axes={axes} />
    </RadarChart>
  )
}

const NO_MARGIN = { top: 0, right: 0, bottom: 0, left: 0 }
/** The chart measures itself in pixels; here its box does, whatever the screen. */
const FILL = { width: '100%', height: '100%' }

interface Spot extends PlaneAxis {
  readonly place: number
  readonly angle: number
}

interface ChartPoint extends Point {
  readonly payload: Spot
}

/** Neighbours are joined; where a component has no value the line stops rather than guess (SPEC R5). */
function drawLine({ points }: { readonly points: readonly ChartPoint[] }) {
  const path = points
    .map((point, index) => {
      const next = points[(index + 1) % points.length]
      if (next === undefined || point.payload.value === null || next.payload.value === null) return ''
      return `M${point.x} ${point.y}L${next.x} ${next.y}`
    })
    .join('')
  return <path className={styles.line} d={path} />
}

/** What is backed by proof, under the claimed profile: an open ring on each axis, joined by a dashed line. */
function Supported({ axes }: { readonly axes: readonly PlaneAxis[] }) {
  const spots = axes.map(({ supported }, index) =>
    supported === null || supported === undefined ? null : levelAt(supported, bearing(index, axes.length)),
  )
  const path = spots
    .map((spot, index) => {
      const next = spots[(index + 1) % spots.length] ?? null
      return spot === null || next === null ? '' : `M${spot.x} ${spot.y}L${next.x} ${next.y}`
    })
    .join('')
  return (
    <g>
      <path className={styles.supported} d={path} />
      {spots.map((spot, index) =>
        spot === null ? null : <SupportedRing key={axes[index]?.label} x={spot.x} y={spot.y} radius={RING} />,
      )}
    </g>
  )
}

/** The marker of a component, and how far its value may still move. */
function drawSpot({ payload }: { readonly payload: Spot }) {
  const { value, range, place, angle } = payload
  if (value === null) return null
  const { x, y } = levelAt(value, angle)
  return (
    <g key={place}>
      {range === null ? null : (
        <Whisker from={levelAt(range.low, angle)} to={levelAt(range.high, angle)} angle={angle} />
      )}
      <MarkShape index={place} x={x} y={y} size={MARK} />
    </g>
  )
}
