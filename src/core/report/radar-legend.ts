import { type Drawing, type Point, type Shape, line, moved } from './drawing.ts'
import { dashed, supportedRing } from './supported-mark.ts'

/** What the two profiles of a radar stand for, in words. */
export interface RadarLegend {
  readonly claimed: string
  readonly supported: string
}

/** Height of the row, and the way from one sample to the next, in text sizes. */
const ROW = 2.2
const STEP = 15
const SAMPLE = 4
const DOT = 0.42

/**
 * The key of a radar with two profiles: a whole line with a filled sign, a dashed one with an open ring, side by side.
 * @param at upper left corner
 */
export function legendShapes(legend: RadarLegend, at: Point, textSize: number): readonly Shape[] {
  const first = moved(at, 0, (textSize * ROW) / 2)
  const second = moved(first, textSize * STEP, 0)
  const end = (start: Point) => moved(start, textSize * SAMPLE, 0)
  const middle = (start: Point) => moved(start, (textSize * SAMPLE) / 2, 0)
  const words = (start: Point, text: string): Shape => ({
    kind: 'text',
    at: moved(start, textSize * (SAMPLE + 0.8), textSize * 0.35),
    text,
    size: textSize,
    weight: 'label',
    anchor: 'start',
    ink: 'ink',
  })
  const radius = textSize * DOT
  return [
    line(first, end(first), 'ink', textSize * 0.14),
    { kind: 'circle', centre: middle(first), radius, stroke: null, fill: 'ink', width: 0, dashed: false },
    words(first, legend.claimed),
    ...dashed(second, end(second), textSize * 9, textSize * 0.12),
    supportedRing(middle(second), radius * 1.2, textSize * 0.12),
    words(second, legend.supported),
  ]
}

export function legendHeight(textSize: number): number {
  return textSize * ROW
}

/** A drawing with a line below it, at the left: its key or, while one profile is drawn, how much proof there is. */
export function withLegend(
  drawing: Drawing,
  legend: RadarLegend | null,
  note: string,
  textSize: number,
): Drawing {
  const at = { x: textSize, y: drawing.height }
  const words: Shape = {
    kind: 'text',
    at: moved(at, 0, textSize * 1.4),
    text: note,
    size: textSize * 0.82,
    weight: 'label',
    anchor: 'start',
    ink: 'soft',
  }
  return {
    ...drawing,
    height: drawing.height + legendHeight(textSize) + textSize,
    shapes: [...drawing.shapes, ...(legend === null ? [words] : legendShapes(legend, at, textSize))],
  }
}
