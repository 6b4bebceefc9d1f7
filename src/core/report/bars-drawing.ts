import { type Drawing, type Point, type Shape, line } from './drawing.ts'
import { marker, markInk } from './marker.ts'
import { type RadarLook, radarDrawing } from './radar-drawing.ts'
import { type RadarAxis, figureWithNote, isRadar } from './radar-geometry.ts'
import { supportedRing } from './supported-mark.ts'

export interface BarsLook {
  readonly width: number
  /** Size of the component's names, in units of the drawing. */
  readonly textSize: number
}

const LEVELS = [1, 2, 3, 4, 5]
/** Height of one component's row, in text sizes. */
const ROW = 4.2

/** One bar a component on a graduated scale of 1 to 5: the profile of an instrument that is too small for a radar (SPEC R6). */
export function barsDrawing(axes: readonly RadarAxis[], { width, textSize }: BarsLook): Drawing {
  const row = ROW * textSize
  return {
    width,
    height: row * axes.length + textSize * 1.4,
    shapes: [
      ...axes.flatMap((axis, index) =>
        bar(axis, index, { x: textSize, y: row * index }, { width, textSize }),
      ),
      ...LEVELS.map(
        (level): Shape => ({
          kind: 'text',
          at: { x: across(level, { width, textSize }), y: row * axes.length + textSize },
          text: String(level),
          size: textSize * 0.82,
          weight: 'label',
          anchor: 'middle',
          ink: 'soft',
        }),
      ),
    ],
  }
}

/** The profile as it leaves the app: a radar where there are axes enough for one, bars otherwise. */
export function profileDrawing(axes: readonly RadarAxis[], look: RadarLook): Drawing {
  const { radius, textSize } = look
  return isRadar(axes) ? radarDrawing(axes, look) : barsDrawing(axes, { width: radius * 3, textSize })
}

/** Where a level stands across the drawing; half a marker's room is left at either end. */
function across(level: number, { width, textSize }: BarsLook): number {
  return textSize + ((width - 2 * textSize) * (level - 1)) / 4
}

function bar(axis: RadarAxis, index: number, { x, y }: Point, look: BarsLook): readonly Shape[] {
  const { width, textSize } = look
  const middle = y + textSize * 2.7
  const text = { kind: 'text', size: textSize, ink: 'ink' } as const
  const words: readonly Shape[] = [
    { ...text, at: { x, y: y + textSize * 1.3 }, text: axis.label, weight: 'strong', anchor: 'start' },
    {
      ...text,
      at: { x: width - textSize, y: y + textSize * 1.3 },
      text: figureWithNote(axis),
      size: textSize * 1.4,
      weight: 'numeral',
      anchor: 'end',
    },
  ]
  const foot = middle + textSize * 0.9
  const scale = [
    line({ x, y: foot }, { x: width - textSize, y: foot }, 'tick', textSize * 0.06),
    ...LEVELS.map((level) => {
      const at = across(level, look)
      return line({ x: at, y: foot - textSize * 0.4 }, { x: at, y: foot }, 'tick', textSize * 0.06)
    }),
  ]
  return [
    ...words,
    ...scale,
    ...supportedOf(axis, middle, look),
    ...rangeOf(axis, middle, look),
    ...filled(axis, index, middle, look),
  ]
}

function rangeOf({ range }: RadarAxis, y: number, look: BarsLook): readonly Shape[] {
  if (range === null) return []
  const [low, high] = [across(range.low, look), across(range.high, look)]
  const pen = look.textSize * 0.14
  return [
    line({ x: low, y }, { x: high, y }, 'ink', pen),
    ...[low, high].map((x) =>
      line({ x, y: y - look.textSize * 0.4 }, { x, y: y + look.textSize * 0.4 }, 'ink', pen),
    ),
  ]
}

/** The supported level: an open ring around the spot, as on the radar (SPEC E6). */
function supportedOf({ supported }: RadarAxis, y: number, look: BarsLook): readonly Shape[] {
  if (supported === null || supported === undefined) return []
  const { textSize } = look
  return [supportedRing({ x: across(supported, look), y }, textSize * 0.8, textSize * 0.14)]
}

function filled({ value }: RadarAxis, index: number, y: number, look: BarsLook): readonly Shape[] {
  if (value === null) return []
  const [from, to] = [across(1, look), across(value, look)]
  const half = look.textSize * 0.28
  return [
    {
      kind: 'path',
      points: [
        { x: from, y: y - half },
        { x: to, y: y - half },
        { x: to, y: y + half },
        { x: from, y: y + half },
      ],
      closed: true,
      stroke: null,
      fill: markInk(index),
      width: 0,
    },
    ...marker(index, { x: to, y }, look.textSize * 0.6),
  ]
}
