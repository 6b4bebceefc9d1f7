import type { Point } from './drawing.ts'

/** One axis of the profile. Figures are null while nothing of the component is known. */
export interface RadarAxis {
  readonly label: string
  readonly value: number | null
  /** What is printed beside the label, for example `2,8` or `2,1–3,4`. */
  readonly figure: string
  /** What the figure rests on, where that must stand beside it: `from 2 of 6` (SPEC Q3). */
  readonly note?: string
  /** Where the mean may still end; null when nothing is missing. */
  readonly range: { readonly low: number; readonly high: number } | null
  /** The supported mean; left out while it is not drawn (SPEC E6). */
  readonly supported?: number | null
}

const TOP_LEVEL = 5
const FEWEST_AXES = 3

/** Whether there are axes enough to span a plane (SPEC R6). */
export function isRadar(axes: readonly unknown[]): boolean {
  return axes.length >= FEWEST_AXES
}

/** Direction of an axis in radians, clockwise from straight up; axes stand in the instrument's order. */
export function bearing(index: number, axes: number): number {
  return (2 * Math.PI * index) / axes
}

/** The point at a distance from the centre in the direction of a bearing (y grows downwards). */
export function polar(centre: Point, distance: number, angle: number): Point {
  return { x: centre.x + distance * Math.sin(angle), y: centre.y - distance * Math.cos(angle) }
}

/** Where a level 1 to 5 stands on an axis whose end, level 5, is `radius` away. Level 0 is the centre. */
export function levelPoint(centre: Point, radius: number, level: number, angle: number): Point {
  return polar(centre, (radius * level) / TOP_LEVEL, angle)
}

/** The bearing of the axis with the lowest value; null where no axis has one. */
export function weakestBearing(axes: readonly RadarAxis[]): number | null {
  const known = axes.flatMap(({ value }, index) => (value === null ? [] : [{ value, index }]))
  if (known.length === 0) return null
  const weakest = known.reduce((low, one) => (one.value < low.value ? one : low))
  return bearing(weakest.index, axes.length)
}

/** The figure of an axis, and in brackets what it rests on: two numbers side by side read as one. */
export function figureWithNote({ figure, note }: Pick<RadarAxis, 'figure' | 'note'>): string {
  return note === undefined ? figure : `${figure} (${note})`
}
