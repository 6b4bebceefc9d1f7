import { type Point, type Shape, line } from './drawing.ts'
import { type RadarAxis, bearing, levelPoint } from './radar-geometry.ts'

/** Lengths of dash and gap, in radii. */
const DASH = 0.05
const GAP = 0.035
/** Radius of the ring, in radii of the radar: wider than a marker, so that it shows around one. */
const RING = 0.066

/** A dashed line as short strokes: every renderer draws it, and in the same way. */
export function dashed(from: Point, to: Point, unit: number, width: number): readonly Shape[] {
  const length = Math.hypot(to.x - from.x, to.y - from.y)
  const [dash, step] = [unit * DASH, unit * (DASH + GAP)]
  const at = (distance: number): Point => {
    const share = Math.min(1, distance / length)
    return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
  }
  return Array.from({ length: Math.floor(length / step) + (length > 0 ? 1 : 0) }, (_, index) =>
    line(at(index * step), at(index * step + dash), 'ink', width),
  )
}

/** The sign of the supported level: an open ring. */
export function supportedRing(centre: Point, radius: number, width: number): Shape {
  return { kind: 'circle', centre, radius, stroke: 'ink', fill: 'paper', width, dashed: false }
}

/**
 * The supported level on the radar (SPEC E6): an open ring on each axis, joined by a dashed line. It lies under the
 * claimed profile; where both agree, the ring stands around the marker.
 */
export function supportedProfile(
  centre: Point,
  axes: readonly RadarAxis[],
  radius: number,
): readonly Shape[] {
  const spots = axes.map(({ supported }, index) =>
    supported === null || supported === undefined
      ? null
      : levelPoint(centre, radius, supported, bearing(index, axes.length)),
  )
  const joins = spots.flatMap((spot, index) => {
    const next = spots[(index + 1) % spots.length] ?? null
    return spot === null || next === null || spots.length < 2
      ? []
      : dashed(spot, next, radius, radius * 0.011)
  })
  const rings = spots.flatMap((spot) =>
    spot === null ? [] : [supportedRing(spot, radius * RING, radius * 0.012)],
  )
  return [...joins, ...rings]
}
