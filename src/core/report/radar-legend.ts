import { type Drawing, type Point, type Shape, line, moved } from './drawing.ts'
import { dashed, supportedRing } from './supported-mark.ts'

/** What the two profiles of a radar stand for, in words. */
export interface RadarLegend {
  readonly claimed: string
  readonly supported: string
}

/** Height of a row, in text sizes. */
const ROW = 1.9
const SAMPLE = 4
const DOT = 0.42

/**
 * The key of a radar with two profiles: a whole line with a filled sign, a dashed one with an open ring, a row each.
 * @param at upper left corner
 */
export function legendShapes(legend: RadarLegend, at: Point, textSize: number): readonly Shape[] {
  const row = (index: number) => moved(at, 0, textSize * ROW * (index + 0.5))
  const [first, second] = [row(0), row(1)]
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
  return textSize * ROW * 2
}

/** A drawing with a key below it, at the left. */
export function withLegend(drawing: Drawing, legend: RadarLegend | null, textSize: number): Drawing {
  if (legend === null) return drawing
  const at = { x: textSize, y: drawing.height }
  return {
    ...drawing,
    height: drawing.height + legendHeight(textSize) + textSize,
    shapes: [...drawing.shapes, ...legendShapes(legend, at, textSize)],
  }
}
