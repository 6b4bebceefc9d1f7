import type { Cell, Table } from '../../core/report/blocks.ts'
import { drawLines } from './lines.ts'
import { baseline } from './pen.ts'
import { type Item, type Piece, type Setting, piece, slices } from './piece.ts'
import { drawMarker } from './shapes.ts'
import { RULE, TYPE, lineHeight } from './sheet.ts'
import { wrap } from './wrap.ts'

const PADDING = 1.1
const GUTTER = 3
const MARK = 5.2
/** Rows up to this height, in millimetres, stay on one page. */
const WHOLE = 60
const BAR = { x: -3, width: 1 } as const

/** Label and value, line by line, parted by hairlines. */
export function layoutFacts(block: Table, setting: Setting): readonly Item[] {
  const share = block.columns[0]?.share ?? 0.25
  return block.rows.flatMap((row) => layoutRow(row, setting.width * share, setting))
}

function layoutRow(row: readonly Cell[], labelWidth: number, { width, widthOf }: Setting): readonly Piece[] {
  const [label, ...values] = row
  const style = TYPE.text
  const mark = values.find((cell) => cell.mark !== undefined)?.mark
  const valueX = labelWidth + GUTTER + (mark === undefined ? 0 : MARK)
  const labels = wrap(label?.text ?? '', labelWidth, widthOf(TYPE.label))
  const lines = values.flatMap((cell) => wrap(cell.text, width - valueX, widthOf(style)))
  const own = row.some((cell) => cell.own)
  const to = row.find((cell) => cell.to !== undefined)?.to
  const drop = baseline(style) - baseline(TYPE.label)
  const labelHeight = labels.length * lineHeight(TYPE.label) + Math.max(0, drop)

  const part = (from: number, till: number, first: boolean, last: boolean): Piece => {
    const text = Math.max((till - from) * lineHeight(style), first ? labelHeight : 0)
    const height = text + (first ? PADDING : 0) + (last ? PADDING : 0)
    const top = first ? PADDING : 0
    return piece({
      height,
      draw: (pen, at, places) => {
        if (first) pen.line(at, { x: at.x + width, y: at.y }, 'line', RULE.hair)
        if (own) pen.block({ x: at.x + BAR.x, y: at.y, width: BAR.width, height }, 'ink')
        if (first) drawLines(pen, labels, { x: at.x, y: at.y + top + drop }, TYPE.label)
        if (first && mark !== undefined) {
          drawMarker(pen, mark, { x: at.x + valueX - MARK + 1.6, y: at.y + top + lineHeight(style) / 2 }, 1.4)
        }
        drawLines(pen, lines.slice(from, till), { x: at.x + valueX, y: at.y + top }, style)
        const place = to === undefined ? undefined : places.get(to)
        if (place !== undefined) pen.linkTo({ x: at.x, y: at.y, width, height }, place.page, place.y)
      },
    })
  }
  const whole = part(0, lines.length, true, true)
  if (whole.height <= WHOLE) return [whole]
  const cuts = slices(lines.length)
  return cuts.map(([from, till], index) => part(from, till, index === 0, index === cuts.length - 1))
}
