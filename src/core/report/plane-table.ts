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

/** A line of sight and a name on the same bearing would cross: the name steps aside, in radians. */
const ASIDE = Math.PI / 13
const STATION = 1.42
/** Mean width of a letter of the interface's face, in text sizes; a little generous. */
const LETTER = 0.58
const TURN = 2 * Math.PI

/**
 * The large drawing of the start page: the profile on its plane table, the alidade turned to the weakest
 * component, and the station that it sights. Each name stands with its marker, and fits at any width.
 */
export function planeTable(axes: readonly RadarAxis[], { radius, textSize, reach }: PlaneTableLook): Drawing {
  const table = radarDrawing(axes, { radius, textSize: 0, figures: false, alidade: true })
  const from = { x: table.width / 2, y: table.height / 2 }
  const centre = { x: radius * reach, y: radius * 1.17 + textSize * 1.6 }
  const sight = weakestBearing(axes)
  const names = axes.flatMap(({ label }, index) => name(label, index, axes.length, centre, sight, { radius, textSize, reach }))
  return {
    width: centre.x * 2,
    height: centre.y + radius * 1.28,
    shapes: [
      ...table.shapes
        .filter(({ kind }) => kind !== 'text')
        .map((shape) => shifted(shape, centre.x - from.x, centre.y - from.y)),
      ...(sight === null ? [] : station(polar(centre, radius * STATION, sight), radius * 0.062)),
      ...names,
    ],
  }
}

function name(
  label: string,
  index: number,
  count: number,
  centre: Point,
  sight: number | null,
  { radius, textSize, reach }: PlaneTableLook,
): readonly Shape[] {
  const own = bearing(index, count)
  const angle = sight !== null && Math.abs(sight - own) < 0.01 ? aside(own) : own
  const lead = textSize * 1.15
  const width = [...label].length * LETTER * textSize + lead
  const side = Math.abs(Math.sin(angle)) < 0.2 ? 0 : Math.sign(Math.sin(angle))
  const spot = polar({ x: 0, y: 0 }, radius * 1.2, angle)
  const inner = side === 0 ? -width / 2 : Math.min(Math.abs(spot.x), radius * reach - width)
  const pushed = side !== 0 && inner < Math.abs(spot.x)
  const rim = Math.sqrt(Math.max(0, (radius * 1.16) ** 2 - inner ** 2)) * Math.sign(spot.y)
  const y = (pushed ? rim : spot.y) + centre.y + drop(angle, textSize)
  const x = side === 0 ? centre.x + inner : centre.x + side * inner
  const start = side >= 0
  const mark = { x: x + (start ? 1 : -1) * textSize * 0.42, y: y - textSize * 0.35 }
  return [
    ...marker(index, mark, textSize * 0.4),
    {
      kind: 'text',
      at: { x: x + (start ? lead : -lead), y },
      text: label,
      size: textSize,
      weight: 'strong',
      anchor: start ? 'start' : 'end',
      ink: 'ink',
    },
  ]
}

/** Text stands on its baseline: beside the table it is centred on its point, below it hangs from it. */
function drop(angle: number, textSize: number): number {
  const up = Math.cos(angle)
  if (Math.abs(up) < 0.5) return textSize * 0.35
  return up > 0 ? 0 : textSize * 0.7
}

/** Away from the vertical; a name at the very top goes to the right. */
function aside(angle: number): number {
  const quarter = TURN / 4
  const towardsSide = angle < quarter || (angle > 2 * quarter && angle < 3 * quarter)
  return towardsSide ? angle + ASIDE : angle - ASIDE
}

/** A triangulation point, as maps draw it. */
function station(at: Point, size: number): readonly Shape[] {
  const points = [moved(at, 0, -size), moved(at, size, size * 0.75), moved(at, -size, size * 0.75)]
  return [
    { kind: 'path', points, closed: true, stroke: 'ink', fill: 'paper', width: size * 0.13 },
    { kind: 'circle', centre: moved(at, 0, size * 0.17), radius: size * 0.17, stroke: null, fill: 'ink', width: 0, dashed: false },
  ]
}

function shifted(shape: Shape, x: number, y: number): Shape {
  switch (shape.kind) {
    case 'line':
      return { ...shape, from: moved(shape.from, x, y), to: moved(shape.to, x, y) }
    case 'path':
      return { ...shape, points: shape.points.map((point) => moved(point, x, y)) }
    case 'circle':
      return { ...shape, centre: moved(shape.centre, x, y) }
    case 'text':
      return { ...shape, at: moved(shape.at, x, y) }
  }
}
