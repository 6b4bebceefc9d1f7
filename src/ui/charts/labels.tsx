import { type PlaneAxis, bearing, labelPlace } from './plane-geometry.ts'
import styles from './radar.module.css'

/** Name and figure at the end of every axis. */
export function Labels({ axes }: { readonly axes: readonly PlaneAxis[] }) {
  return axes.map((axis, index) => {
    const { x, y, anchor, oneLine } = labelPlace(bearing(index, axes.length))
    const look = lookOf(axis)
    const figure = <tspan className={look}>{axis.figure}</tspan>
    return (
      <g key={axis.label} textAnchor={anchor}>
        <text className={styles.name} x={x} y={y}>
          {axis.label}
          {oneLine ? <tspan dx="8">{figure}</tspan> : null}
        </text>
        {oneLine ? null : (
          <text className={styles.name} x={x} y={y} dy="1.55em">
            {figure}
          </text>
        )}
      </g>
    )
  })
}

/** A figure with words around it takes more letters than this, and is set as words. */
const FIGURE = 4

function lookOf({ value, range, figure }: PlaneAxis): string | undefined {
  if (value === null) return styles.none
  return range === null && figure.length <= FIGURE ? styles.figure : styles.words
}
