import { MOST_NAMES, type PlaneAxis, RADIUS, bearing, labelPlace, polar } from './plane-geometry.ts'
import styles from './radar.module.css'

/** Name and figure at the end of every axis; a number where there are too many for names. */
export function Labels({ axes }: { readonly axes: readonly PlaneAxis[] }) {
  return axes.length > MOST_NAMES ? <Numbers axes={axes} /> : <Names axes={axes} />
}

function Numbers({ axes }: { readonly axes: readonly PlaneAxis[] }) {
  return axes.map(({ label }, index) => {
    const { x, y } = polar(RADIUS * 1.16, bearing(index, axes.length))
    return (
      <text key={label} className={styles.name} x={x} y={y + 5} textAnchor="middle">
        {index + 1}
      </text>
    )
  })
}

function Names({ axes }: { readonly axes: readonly PlaneAxis[] }) {
  return axes.map((axis, index) => {
    const { x, y, anchor, oneLine } = labelPlace(bearing(index, axes.length))
    const look = axis.value === null ? styles.none : axis.range === null ? styles.figure : styles.words
    const figure = <tspan className={look}>{axis.figure}</tspan>
    const note = axis.note === undefined ? null : <tspan className={styles.note}>{axis.note}</tspan>
    return (
      <g key={axis.label} textAnchor={anchor}>
        <text className={styles.name} x={x} y={y}>
          {axis.label}
          {oneLine ? <tspan dx="8">{figure}</tspan> : null}
          {oneLine && note !== null ? <tspan dx="8">{note}</tspan> : null}
        </text>
        {oneLine ? null : (
          <text className={styles.name} x={x} y={y} dy="1.55em">
            {figure}
          </text>
        )}
        {oneLine || note === null ? null : (
          <text className={styles.name} x={x} y={y} dy="2.8em">
            {note}
          </text>
        )}
      </g>
    )
  })
}
