import type { Cell } from '../../core/report/blocks.ts'
import type { Point } from '../../core/report/drawing.ts'
import { markInk } from '../../core/report/marker.ts'
import type { Pen } from './pen.ts'
import { drawMarker } from './shapes.ts'
import { RULE, TYPE } from './sheet.ts'

const LEVELS = [1, 2, 3, 4, 5] as const
const STEPS_BETWEEN = 5
/** Radius of the open ring of the supported level: it shows around a marker too. */
const RING = 2.4

/** Where a value 1 to 5 stands on a scale of this width; the edges leave room for a marker. */
function along(value: number, x: number, width: number): number {
  return x + ((Math.min(5, Math.max(1, value)) - 1) / (LEVELS.length - 1)) * width
}

/** The numerals over a column of bars; `y` is their baseline. */
export function drawScaleNumerals(pen: Pen, x: number, y: number, width: number): void {
  for (const level of LEVELS) pen.text(String(level), { x: along(level, x, width), y }, TYPE.scale, 'middle')
}

/**
 * A bar from 1 to the value over a graduated scale, the component's marker at its end, and a bracket below
 * for the range in which a mean may still end.
 * @param middle left end of the scale, at half the height of the row
 */
export function drawBar(pen: Pen, bar: NonNullable<Cell['bar']>, middle: Point, width: number): void {
  const at = (value: number): number => along(value, middle.x, width)
  const scale = middle.y + 2.6
  const ruler = middle.y - 0.9
  pen.line({ x: middle.x, y: scale }, { x: middle.x + width, y: scale }, 'tick', RULE.hair)
  const ticks = (LEVELS.length - 1) * STEPS_BETWEEN
  for (let tick = 0; tick <= ticks; tick += 1) {
    const x = middle.x + (tick / ticks) * width
    const length = tick % STEPS_BETWEEN === 0 ? 1.7 : 0.8
    pen.line({ x, y: scale }, { x, y: scale - length }, 'tick', RULE.hair)
  }
  if (bar.range !== null) {
    const [low, high] = [at(bar.range.low), at(bar.range.high)]
    const [top, foot] = [scale + 0.7, scale + 1.8]
    const bracket = [
      { x: low, y: top },
      { x: low, y: foot },
      { x: high, y: foot },
      { x: high, y: top },
    ]
    pen.path(bracket, false, { stroke: 'ink', fill: null, width: RULE.head, dash: [] })
  }
  if (bar.value === null) return
  pen.block({ x: middle.x, y: ruler - 0.95, width: at(bar.value) - middle.x, height: 1.9 }, markInk(bar.mark))
  if (bar.supported !== undefined && bar.supported !== null) {
    pen.circle({ x: at(bar.supported), y: ruler }, RING, {
      stroke: 'ink',
      fill: 'paper',
      width: RULE.head,
      dash: [],
    })
  }
  drawMarker(pen, bar.mark, { x: at(bar.value), y: ruler }, 1.75)
}
