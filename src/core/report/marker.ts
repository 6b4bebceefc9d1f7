import type { Ink, Point, Shape } from './drawing.ts'

/** How many marker shapes there are. From the sixth on they come hollow and in ink: those are the practices. */
const MARKERS = 5

const TRIANGLE = [
  [0, -1.06],
  [1.08, 0.86],
  [-1.08, 0.86],
] as const
const SQUARE = [
  [-0.9, -0.9],
  [0.9, -0.9],
  [0.9, 0.9],
  [-0.9, 0.9],
] as const
const DIAMOND = [
  [0, -1.2],
  [1.2, 0],
  [0, 1.2],
  [-1.2, 0],
] as const
const CROSS = [
  [-0.4, -1.1],
  [0.4, -1.1],
  [0.4, -0.4],
  [1.1, -0.4],
  [1.1, 0.4],
  [0.4, 0.4],
  [0.4, 1.1],
  [-0.4, 1.1],
  [-0.4, 0.4],
  [-1.1, 0.4],
  [-1.1, -0.4],
  [-0.4, -0.4],
] as const

/**
 * The solid shape that goes with a component's colour, so that colour never speaks alone: square, circle,
 * triangle, diamond, cross, each with the surveyor's centre point.
 * @param index place among the instrument's components, then its modules, from 0
 */
export function marker(index: number, centre: Point, radius: number): readonly Shape[] {
  const hollow = index >= MARKERS
  const ink = markInk(index)
  const paint = hollow
    ? ({ stroke: ink, fill: 'paper', width: radius * 0.3 } as const)
    : ({ stroke: null, fill: ink, width: 0 } as const)
  const outline = [SQUARE, null, TRIANGLE, DIAMOND, CROSS][index % MARKERS] ?? null
  const body: Shape =
    outline === null
      ? { kind: 'circle', centre, radius, ...paint, dashed: false }
      : {
          kind: 'path',
          points: outline.map(([x, y]) => ({ x: centre.x + x * radius, y: centre.y + y * radius })),
          closed: true,
          ...paint,
        }
  const middle = outline === TRIANGLE ? { x: centre.x, y: centre.y + radius * 0.25 } : centre
  return [
    body,
    {
      kind: 'circle',
      centre: middle,
      radius: radius * 0.22,
      stroke: null,
      fill: hollow ? ink : 'paper',
      width: 0,
      dashed: false,
    },
  ]
}

/** The colour that goes with a mark. */
export function markInk(index: number): Ink {
  return index < MARKERS ? `mark-${index + 1}` : 'ink'
}
