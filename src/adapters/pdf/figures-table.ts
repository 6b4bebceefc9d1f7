import type { Cell, Table } from '../../core/report/blocks.ts'
import { type TableColumn, tableColumns } from './table-columns.ts'
import { drawBar, drawScaleNumerals } from './bar-cell.ts'
import { drawLines } from './lines.ts'
import { type Area, type Pen, baseline } from './pen.ts'
import { type Item, type Piece, type Places, type Setting, piece, slices } from './piece.ts'
import { drawMarker } from './shapes.ts'
import { RULE, TYPE, type TextStyle, lineHeight } from './sheet.ts'
import { wrap } from './wrap.ts'

const PADDING = 1.2
const HEAD_FOOT = 1.4
const MARK = 5.8
/** Least height of a row with a bar, in a wide and in a narrow table. */
const BAR_ROW = { wide: 10.8, narrow: 8.6 } as const
/** Characters that a bare figure has at most. */
const FIGURE = 5
/** Rows up to this height, in millimetres, stay on one page. */
const WHOLE = 70

interface SetCell {
  readonly cell: Cell
  readonly column: TableColumn
  readonly lines: readonly string[]
}

/** A head over a rule, rows parted by hairlines, numbers to the right; the head comes again on every page. */
export function layoutFigures(block: Table, setting: Setting): readonly Item[] {
  const columns = tableColumns(block, setting)
  const caption = layoutCaption(block.caption, setting)
  const head = layoutHead(columns, setting)
  const rows = block.rows.flatMap((row) => layoutRow(row, columns, head, setting))
  return [...caption, head, ...rows]
}

function layoutCaption(caption: string, { width, widthOf }: Setting): readonly Item[] {
  const lines = wrap(caption, width, widthOf(TYPE.caption))
  if (lines.length === 0) return []
  const height = lines.length * lineHeight(TYPE.caption) + 1.8
  return [piece({ height, withNext: true, draw: (pen, at) => drawLines(pen, lines, at, TYPE.caption) })]
}

function layoutHead(columns: readonly TableColumn[], { width, widthOf }: Setting): Piece {
  const style = TYPE.cellHead
  const labels = columns.map((column) => wrap(column.label, column.width, widthOf(style)))
  const numerals = columns.map((column) => (column.bars ? lineHeight(TYPE.scale) + 0.4 : 0))
  const heights = labels.map((lines, index) => lines.length * lineHeight(style) + (numerals[index] ?? 0))
  const foot = Math.max(lineHeight(style), ...heights)
  return piece({
    height: foot + HEAD_FOOT,
    withNext: true,
    draw: (pen, at) => {
      columns.forEach((column, index) => {
        const y = at.y + foot - (heights[index] ?? 0)
        drawAligned(pen, labels[index] ?? [], column, { x: at.x, y }, style)
        if (!column.bars) return
        const line = at.y + foot - lineHeight(TYPE.scale) + baseline(TYPE.scale)
        drawScaleNumerals(pen, at.x + column.x, line, column.scale)
      })
      const rule = at.y + foot + HEAD_FOOT
      pen.line({ x: at.x, y: rule }, { x: at.x + width, y: rule }, 'ink', RULE.head)
    },
  })
}

function layoutRow(
  row: readonly Cell[],
  columns: readonly TableColumn[],
  head: Piece,
  setting: Setting,
): readonly Piece[] {
  const { sheet, width, widthOf } = setting
  const cells = row.flatMap((cell, index): readonly SetCell[] => {
    const column = columns[index]
    if (column === undefined) return []
    const style = styleOf(cell, column)
    const room = column.bars
      ? column.width - column.scale - 3
      : column.width - (cell.mark === undefined ? 0 : MARK)
    return [{ cell, column, lines: wrap(cell.text, room, widthOf(style)) }]
  })
  const most = Math.max(1, ...cells.map(({ lines }) => lines.length))
  const tallest = (from: number, till: number): number =>
    Math.max(
      ...cells.map(
        ({ cell, column, lines }) => lines.slice(from, till).length * lineHeight(styleOf(cell, column)),
      ),
    )
  const least = columns.some((column) => column.bars)
    ? BAR_ROW[width > 140 ? 'wide' : 'narrow'] * sheet.scale
    : 0

  const part = (from: number, till: number, first: boolean, last: boolean): Piece => {
    const [above, below] = [first ? PADDING : 0, last ? PADDING : 0]
    const height = Math.max(least, tallest(from, till) + above + below)
    return piece({
      height,
      head,
      draw: (pen, at, places) => {
        for (const one of cells)
          drawCell(pen, one, { from, till, first, top: at.y + above, x: at.x, height, least }, places)
        if (last)
          pen.line({ x: at.x, y: at.y + height }, { x: at.x + width, y: at.y + height }, 'line', RULE.hair)
      },
    })
  }
  if (part(0, most, true, true).height <= WHOLE) return [part(0, most, true, true)]
  const cuts = slices(most)
  return cuts.map(([from, till], index) => part(from, till, index === 0, index === cuts.length - 1))
}

interface Slice {
  readonly from: number
  readonly till: number
  readonly first: boolean
  readonly x: number
  /** Top of the text of the row. */
  readonly top: number
  readonly height: number
  /** Least height of the row; above 0 the cells stand in its middle. */
  readonly least: number
}

function drawCell(pen: Pen, { cell, column, lines }: SetCell, slice: Slice, places: Places): void {
  const style = styleOf(cell, column)
  const part = lines.slice(slice.from, slice.till)
  const rowTop = slice.top - (slice.first ? PADDING : 0)
  const middle = rowTop + slice.height / 2
  const reference = baseline(TYPE.cellText) - baseline(style)
  const top = slice.least > 0 ? middle - (part.length * lineHeight(style)) / 2 : slice.top + reference
  const x = slice.x + column.x
  linkCell(pen, cell, { x, y: rowTop, width: column.width, height: slice.height }, places)
  if (slice.first) drawSigns(pen, cell, { x, middle, line: top + lineHeight(style) / 2 }, column.scale)
  const shift = column.bars ? column.scale + 3 : cell.mark === undefined || column.numeric ? 0 : MARK
  drawAligned(pen, part, column, { x: slice.x + shift, y: top }, style)
}

function linkCell(pen: Pen, cell: Cell, area: Area, places: Places): void {
  const place = cell.to === undefined ? undefined : places.get(cell.to)
  if (place !== undefined) pen.linkTo(area, place.page, place.y)
}

/** @param at left edge, middle of the row and middle of the cell's first line */
function drawSigns(
  pen: Pen,
  cell: Cell,
  at: { x: number; middle: number; line: number },
  scale: number,
): void {
  if (cell.bar !== undefined) drawBar(pen, cell.bar, { x: at.x, y: at.middle - 0.6 }, scale)
  if (cell.mark !== undefined) drawMarker(pen, cell.mark, { x: at.x + 1.8, y: at.line }, 1.55)
}

function drawAligned(
  pen: Pen,
  lines: readonly string[],
  column: TableColumn,
  at: { x: number; y: number },
  style: TextStyle,
): void {
  if (!column.numeric || column.bars) {
    drawLines(pen, lines, { x: at.x + column.x, y: at.y }, style)
    return
  }
  lines.forEach((line, index) => {
    const y = at.y + index * lineHeight(style) + baseline(style)
    pen.text(line, { x: at.x + column.x + column.width, y }, style, 'end')
  })
}

/** A figure is large; a figure in words ("between 2.0 and 2.7") is set like the words beside it. */
function styleOf(cell: Cell, column: TableColumn): TextStyle {
  if (cell.own) return TYPE.cellWords
  return column.numeric && cell.text.length > FIGURE ? TYPE.cellStrong : column.style
}
