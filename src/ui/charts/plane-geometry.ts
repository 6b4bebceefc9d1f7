/** One axis of the profile, in the order of the instrument. */
export interface PlaneAxis {
  readonly label: string
  /** Level 1 to 5; null while nothing is known. */
  readonly value: number | null
  /** What is printed beside the label. */
  readonly figure: string
  /** A few words that stand below the figure. */
  readonly note?: string
  /** Where the value may still end; null when nothing is missing. */
  readonly range: { readonly low: number; readonly high: number } | null
  /** What of the value is backed by proof; left out while it is not drawn. */
  readonly supported?: number | null
}

export interface Point {
  readonly x: number
  readonly y: number
}

/** The drawing is made in these units and scales with its box. */
export const WIDTH = 520
export const HEIGHT = 480
export const CENTRE: Point = { x: 260, y: 252 }
/** Where level 5 lies. */
export const RADIUS = 182
export const TOP = 5
/** Fewer axes span no plane. */
export const FEWEST_AXES = 3
/** More names do not fit around the rim: then axes carry numbers. */
export const MOST_NAMES = 5

/** Bearing of an axis in radians, clockwise from straight up. */
export function bearing(index: number, count: number): number {
  return (2 * Math.PI * index) / count
}

/** The point at a distance from the centre in the direction of a bearing. */
export function polar(distance: number, angle: number): Point {
  return { x: CENTRE.x + distance * Math.sin(angle), y: CENTRE.y - distance * Math.cos(angle) }
}

/** Where a level stands on a bearing. Level 0 is the centre. */
export function levelAt(level: number, angle: number): Point {
  return polar((RADIUS * level) / TOP, angle)
}

/** The bearing halfway between two axes where the profile passes farthest from a ring, so that no numeral lies on it. */
export function clearBearing(axes: readonly PlaneAxis[]): number {
  const step = bearing(1, axes.length)
  const gaps = axes.map(({ value }, index) => {
    const next = axes[(index + 1) % axes.length]?.value ?? null
    if (value === null || next === null) return 0.5
    const crossing = (value * next * Math.sin(step)) / ((value + next) * Math.sin(step / 2))
    return Math.abs(crossing - Math.round(crossing))
  })
  // The last axes first: upper left is where the eye looks for a scale.
  const best = gaps.lastIndexOf(Math.max(...gaps))
  return bearing(best + 0.5, axes.length)
}

export interface LabelPlace extends Point {
  readonly anchor: 'start' | 'middle' | 'end'
  /** Whether the figure stands behind the name; below it otherwise. */
  readonly oneLine: boolean
}

/** How far a label at the side stands above or below the centre: there the circle leaves it room. */
const CORNER = 174
const SIDE = 0.75
const NEAR = 0.2

/** Where a label is out of the way of rim and ticks: on top, in a corner, or beside the end of its axis. */
export function labelPlace(angle: number): LabelPlace {
  const across = Math.sin(angle)
  const up = Math.cos(angle) > -1e-9
  if (Math.abs(across) < NEAR) {
    return { x: CENTRE.x, y: up ? 34 : HEIGHT - 18, anchor: 'middle', oneLine: true }
  }
  if (up || Math.abs(across) > SIDE) {
    const y = up ? CENTRE.y - CORNER : CENTRE.y + CORNER
    return { x: across > 0 ? WIDTH : 0, y, anchor: across > 0 ? 'end' : 'start', oneLine: false }
  }
  const { x, y } = polar(RADIUS * 1.27, angle)
  return { x, y, anchor: across > 0 ? 'start' : 'end', oneLine: false }
}
