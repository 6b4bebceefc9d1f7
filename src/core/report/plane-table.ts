import { type Drawing, type Point, type Shape, moved } from './drawing.ts'
import { marker } from './marker.ts'
import { radarDrawing } from './radar-drawing.ts'
import { type RadarAxis, bearing, polar, weakestBearing } from './radar-geometry.ts'

export interface PlaneTableLook {
  /** Length of an axis, centre to level 5, in units of the drawing. */
  readonly radius: number
  /** Size of the component's names, in the same units. */
  readonly textSize: number
  /** Half the width of the drawing, in radii: how much room the names get beside the table. */
  readonly reach: number
}

/** A name steps aside, in radians, where the line of sight leaves the table at the top. */
const ASIDE = Math.PI / 13
const STATION = 1.42
const STATION_SIZE = 0.062
/** Mean width of a letter of the interface's face, in text sizes; a little generous. */
const LETTER = 0.58
/** Shown this large, the table is drawn with a finer pen. */
const PEN = 0.62

/**
 * The large drawing of the start page: the profile on its plane table, the alidade turned to the weakest
 * component, and the station that it sights. Each name stands with its marker, inside the drawing's width.
 */
export function planeTable(axes: readonly RadarAxis[], look: PlaneTableLook): Drawing {
  const { radius, textSize, reach } = look
  const table = radarDrawing(axes, { radius, textSize: 0, figures: false, alidade: true })
  const sight = weakestBearing(axes)
  const sighted = sight === null ? null : polar({ x: 0, y: 0 }, radius * STATION, sight)
  const above = Math.max(radius * 1.17 + textSize * 1.6, -(sighted?.y ?? 0) + radius * STATION_SIZE * 2)
  const below = Math.max(radius * 1.25, (sighted?.y ?? 0) + radius * STATION_SIZE + textSize * 2)
  const centre = { x: radius * reach, y: above }
  const from = { x: table.width / 2, y: table.height / 2 }
  return {
    width: centre.x * 2,
    height: above + below,
    shapes: [
      ...table.shapes
        .filter(({ kind }) => kind !== 'text')
        .map((shape) => redrawn(shape, from, centre))
        .map((shape) => sightedAt(shape, sighted, centre)),
      ...(sighted === null ? [] : station(moved(sighted, centre.x, centre.y), radius * STATION_SIZE)),
      ...axes.flatMap(({ label }, index) => {
        const width = (Array.from(label).length * LETTER + LEAD) * textSize
        const at = place(bearing(index, axes.length), sight, width, look)
        return name(label, index, { start: at.start, at: moved(at, centre.x, centre.y) }, textSize)
      }),
    ],
  }
}

interface Place extends Point {
  /** Whether the name runs from here to the right. */
  readonly start: boolean
}

/** Where a name begins, from the centre. */
function place(own: number, sight: number | null, width: number, look: PlaneTableLook): Place {
  if (sight === null || Math.abs(sight - own) > 0.01) return besideTable(own, width, look)
  return Math.cos(own) < -0.1
    ? belowStation(own, width, look)
    : besideTable(own < ASIDE ? own + ASIDE : own, width, look)
}

function belowStation(angle: number, width: number, { radius, textSize, reach }: PlaneTableLook): Place {
  const room = radius * reach
  const target = polar({ x: 0, y: 0 }, radius * STATION, angle)
  const x = Math.min(Math.max(target.x - width / 2, -room), room - width)
  return { x, y: target.y + radius * STATION_SIZE + textSize, start: true }
}

/** Outside the rim; pushed up or down along it where the drawing is too narrow for the name. */
function besideTable(angle: number, width: number, { radius, textSize, reach }: PlaneTableLook): Place {
  const spot = polar({ x: 0, y: 0 }, radius * 1.2, angle)
  const hang = textSize * hangOf(Math.cos(angle))
  if (Math.abs(spot.x) < radius * 0.2) return { x: -width / 2, y: spot.y + hang, start: true }
  const side = Math.sign(spot.x)
  const inner = Math.min(Math.abs(spot.x), radius * reach - width)
  const rim = Math.sqrt(Math.max(0, (radius * 1.16) ** 2 - inner ** 2)) * (spot.y > 0 ? 1 : -1)
  return { x: side * inner, y: (inner < Math.abs(spot.x) ? rim : spot.y) + hang, start: side > 0 }
}

/** Text stands on its baseline above the table, is centred beside it, and hangs below it; in text sizes. */
function hangOf(up: number): number {
  if (up > 0.5) return 0
  return up < -0.5 ? 0.7 : 0.35
}

/** Room for the marker before a name, in text sizes. */
const LEAD = 1.15

function name(
  label: string,
  index: number,
  { start, at }: { start: boolean; at: Point },
  textSize: number,
): readonly Shape[] {
  const side = start ? 1 : -1
  return [
    ...marker(index, moved(at, side * textSize * 0.42, -textSize * 0.35), textSize * 0.4),
    {
      kind: 'text',
      at: moved(at, side * textSize * LEAD, 0),
      text: label,
      size: textSize,
      weight: 'strong',
      anchor: start ? 'start' : 'end',
      ink: 'ink',
    },
  ]
}

/** A triangulation point, as maps draw it. */
function station(at: Point, size: number): readonly Shape[] {
  const points = [moved(at, 0, -size), moved(at, size, size * 0.75), moved(at, -size, size * 0.75)]
  const dot = {
    kind: 'circle',
    centre: moved(at, 0, size * 0.17),
    radius: size * 0.17,
    dashed: false,
  } as const
  return [
    { kind: 'path', points, closed: true, stroke: 'ink', fill: 'paper', width: size * 0.11 },
    { ...dot, stroke: null, fill: 'ink', width: 0 },
  ]
}

/** The same shape around another centre, with the finer pen. */
function redrawn(shape: Shape, from: Point, to: Point): Shape {
  const there = (point: Point) => moved(point, to.x - from.x, to.y - from.y)
  switch (shape.kind) {
    case 'line':
      return { ...shape, from: there(shape.from), to: there(shape.to), width: fine(shape.width) }
    case 'path':
      return { ...shape, points: shape.points.map(there), width: fine(shape.width) }
    case 'circle':
      return { ...shape, centre: there(shape.centre), width: fine(shape.width) }
    case 'text':
      return { ...shape, at: there(shape.at) }
  }
}

/** The line of sight ends at the station. */
function sightedAt(shape: Shape, sighted: Point | null, centre: Point): Shape {
  if (shape.kind !== 'line' || shape.ink !== 'accent' || sighted === null) return shape
  return { ...shape, to: moved(sighted, centre.x, centre.y), width: shape.width * 1.3 }
}

function fine(width: number): number {
  return Math.max(Math.min(width, 1.1), width * PEN)
}
