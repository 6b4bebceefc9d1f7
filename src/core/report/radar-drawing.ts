import { type Drawing, type Ink, type Point, type Shape, line, moved } from './drawing.ts'
import { marker } from './marker.ts'
import {
  type RadarAxis,
  bearing,
  figureWithNote,
  levelPoint,
  polar,
  weakestBearing,
} from './radar-geometry.ts'
import { supportedProfile } from './supported-mark.ts'

export interface RadarLook {
  /** Length of an axis, centre to level 5, in units of the drawing. */
  readonly radius: number
  /** Size of the component's names, in the same units. */
  readonly textSize: number
  /** Whether figures stand under the names and numerals on the rings. */
  readonly figures: boolean
  /** Whether the sighting rule lies on the table, turned to the weakest component. */
  readonly alidade: boolean
}

const LEVELS = [1, 2, 3, 4, 5]
const DEGREES = 120
const SOLID: Ink = 'ink'

/** The profile as a surveyor's plane table: rings are levels, the rim carries ticks, one marker a component. */
export function radarDrawing(axes: readonly RadarAxis[], look: RadarLook): Drawing {
  const { radius, textSize } = look
  const width = radius * 2.3 + textSize * 16
  const height = radius * 2.3 + textSize * (look.figures ? 7 : 4.5)
  const centre = { x: width / 2, y: height / 2 + textSize * 0.4 }
  return {
    width,
    height,
    shapes: [
      ...rim(centre, radius),
      ...rings(centre, radius),
      ...axes.map((_, index) =>
        line(centre, polar(centre, radius, bearing(index, axes.length)), 'tick', radius * 0.005),
      ),
      ...(look.figures ? ringNumerals(centre, axes, look) : []),
      ...supportedProfile(centre, axes, radius),
      ...profile(centre, axes, radius),
      ...(look.alidade ? alidade(centre, radius, weakestBearing(axes)) : []),
      ...axes.flatMap((axis, index) => spot(centre, radius, axis, index, axes.length)),
      ...axes.flatMap((axis, index) => label(centre, axis, index, axes.length, look)),
    ],
  }
}

function rim(centre: Point, radius: number): readonly Shape[] {
  const ticks = Array.from({ length: DEGREES }, (_, index) => {
    const angle = bearing(index, DEGREES)
    const reach = index % 10 === 0 ? 1.11 : index % 5 === 0 ? 1.09 : 1.075
    return line(
      polar(centre, radius * 1.055, angle),
      polar(centre, radius * reach, angle),
      'tick',
      radius * 0.005,
    )
  })
  return [ring(centre, radius * 1.055, 'tick', radius * 0.006), ...ticks]
}

function rings(centre: Point, radius: number): readonly Shape[] {
  return LEVELS.map((level) =>
    level === 3
      ? { ...ring(centre, (radius * level) / 5, 'tick', radius * 0.006), dashed: true }
      : ring(centre, (radius * level) / 5, level === 5 ? 'tick' : 'line', radius * 0.005),
  )
}

function ring(centre: Point, radius: number, ink: Ink, width: number): Extract<Shape, { kind: 'circle' }> {
  return { kind: 'circle', centre, radius, stroke: ink, fill: null, width, dashed: false }
}

/** Ring numerals stand between the last axis and the first, where no marker can lie. */
function ringNumerals(centre: Point, axes: readonly RadarAxis[], look: RadarLook): readonly Shape[] {
  const angle = bearing(axes.length - 0.5, axes.length)
  return LEVELS.map((level) => ({
    kind: 'text',
    at: moved(levelPoint(centre, look.radius, level - 0.12, angle), 0, look.textSize * 0.3),
    text: String(level),
    size: look.textSize * 0.82,
    weight: 'label',
    anchor: 'middle',
    ink: 'soft',
  }))
}

/** Neighbouring values are joined; where a component has none, the line stops rather than guess. */
function profile(centre: Point, axes: readonly RadarAxis[], radius: number): readonly Shape[] {
  return axes.flatMap((axis, index) => {
    const after = (index + 1) % axes.length
    const next = axes[after]
    if (axis.value === null || next === undefined || next.value === null || axes.length < 2) return []
    return [
      line(
        levelPoint(centre, radius, axis.value, bearing(index, axes.length)),
        levelPoint(centre, radius, next.value, bearing(after, axes.length)),
        SOLID,
        radius * 0.014,
      ),
    ]
  })
}

function spot(
  centre: Point,
  radius: number,
  axis: RadarAxis,
  index: number,
  count: number,
): readonly Shape[] {
  const angle = bearing(index, count)
  const whisker =
    axis.range === null
      ? []
      : [
          line(
            levelPoint(centre, radius, axis.range.low, angle),
            levelPoint(centre, radius, axis.range.high, angle),
            SOLID,
            radius * 0.012,
          ),
          ...[axis.range.low, axis.range.high].map((level) => crossbar(centre, radius, level, angle)),
        ]
  if (axis.value === null) return whisker
  return [...whisker, ...marker(index, levelPoint(centre, radius, axis.value, angle), radius * 0.042)]
}

function crossbar(centre: Point, radius: number, level: number, angle: number): Shape {
  const middle = levelPoint(centre, radius, level, angle)
  const side = angle + Math.PI / 2
  return line(
    polar(middle, radius * 0.035, side),
    polar(middle, -radius * 0.035, side),
    SOLID,
    radius * 0.012,
  )
}

function label(
  centre: Point,
  axis: RadarAxis,
  index: number,
  count: number,
  { radius, textSize, figures }: RadarLook,
): readonly Shape[] {
  const angle = bearing(index, count)
  const across = Math.sin(angle)
  const up = Math.cos(angle)
  const anchor = Math.abs(across) < 0.2 ? 'middle' : across > 0 ? 'start' : 'end'
  const edge = polar(centre, radius * 1.17, angle)
  const lines = figures ? 2.3 : 1
  const top = edge.y + (up > 0.5 ? -textSize * (lines - 0.8) : up < -0.5 ? textSize * 0.9 : -textSize * 0.2)
  const shape = { kind: 'text', anchor, ink: SOLID } as const
  const name: Shape = {
    ...shape,
    at: { x: edge.x, y: top },
    text: axis.label,
    size: textSize,
    weight: 'strong',
  }
  if (!figures) return [name]
  const below = { x: edge.x, y: top + textSize * 1.45 }
  return [name, { ...shape, at: below, text: figureWithNote(axis), size: textSize * 1.4, weight: 'numeral' }]
}

/** The sighting rule: a graduated ruler with two vanes, and the line of sight through the weakest component. */
function alidade(centre: Point, radius: number, angle: number | null): readonly Shape[] {
  if (angle === null) return []
  const side = angle - Math.PI / 2
  const at = (along: number, across: number) =>
    polar(polar(centre, radius * along, angle), radius * across, side)
  const ends = [-0.78, 0.78] as const
  const ticks = Array.from({ length: 31 }, (_, index) => {
    const along = -0.75 + index * 0.05
    return line(at(along, 0), at(along, index % 5 === 0 ? 0.05 : 0.03), SOLID, radius * 0.005)
  })
  const ruler: Shape = {
    kind: 'path',
    points: [at(ends[0], 0), at(ends[1], 0), at(ends[1], 0.11), at(ends[0], 0.11)],
    closed: true,
    stroke: SOLID,
    fill: 'paper',
    width: radius * 0.008,
  }
  return [
    ruler,
    ...ticks,
    ...[-0.7, 0.7].map((along) => line(at(along, -0.02), at(along, 0.13), SOLID, radius * 0.022)),
    line(centre, at(1.5, 0), 'accent', radius * 0.014),
    { kind: 'circle', centre, radius: radius * 0.022, stroke: null, fill: SOLID, width: 0, dashed: false },
  ]
}
