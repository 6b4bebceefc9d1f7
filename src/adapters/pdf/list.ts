import type { List } from '../../core/report/blocks.ts'
import type { Point } from '../../core/report/drawing.ts'
import { drawLines, shrunk } from './lines.ts'
import { type Pen, baseline } from './pen.ts'
import { type Item, type Piece, type Setting, piece, slices } from './piece.ts'
import { drawMarker } from './shapes.ts'
import { RULE, TYPE, lineHeight } from './sheet.ts'
import { wrap } from './wrap.ts'

type ListItem = List['items'][number]

const SIGN = { width: 7, gap: 1.5 } as const
const PADDING = 1.7
const MARK = 4.1
/** Items up to this height, in millimetres, stay on one page. */
const WHOLE = 60
const DASH = { indent: 5, width: 3 } as const

/** A list with signs is a ledger of titles; one without is a list of sentences behind dashes. */
export function layoutList(block: List, setting: Setting): readonly Item[] {
  const plain = block.items.every((item) => item.sign === '' && item.mark === null && item.title === '')
  return block.items.flatMap((item, index) =>
    plain ? layoutDash(item, index, setting) : layoutItem(item, setting),
  )
}

function layoutDash(item: ListItem, index: number, { width, widthOf }: Setting): readonly Item[] {
  const style = TYPE.text
  const lines = wrap(item.words.text, width - DASH.indent, widthOf(style))
  return slices(lines.length).map(([from, to], slice) =>
    piece({
      height: (to - from) * lineHeight(style),
      gap: slice === 0 && index > 0 ? 2.4 : 0,
      draw: (pen, at) => {
        const y = at.y + lineHeight(style) / 2
        if (slice === 0) pen.line({ x: at.x, y }, { x: at.x + DASH.width, y }, 'ink', RULE.strong)
        drawLines(pen, lines.slice(from, to), { x: at.x + DASH.indent, y: at.y }, style)
      },
    }),
  )
}

/** A title with its words under it; words that run on for long flow over pages, line by line. */
function layoutItem(item: ListItem, { width, widthOf }: Setting): readonly Item[] {
  const indent = item.sign === '' ? 0 : SIGN.width + SIGN.gap
  const mark = item.mark === null ? 0 : MARK
  const titles = wrap(item.title, width - indent - mark, widthOf(TYPE.itemTitle))
  const lines = wrap(item.words.text, width - indent, widthOf(TYPE.itemText))
  const titleHeight = Math.max(titles.length, mark > 0 ? 1 : 0) * lineHeight(TYPE.itemTitle)
  const least = indent > 0 ? lineHeight(TYPE.itemSign) : 0

  const part = (from: number, till: number, last: boolean): Piece => {
    const first = from === 0
    const top = first ? PADDING + titleHeight + (lines.length > 0 ? 0.4 : 0) : 0
    const text = top + (till - from) * lineHeight(TYPE.itemText)
    return piece({
      height: Math.max(text, first ? PADDING + least : 0) + (last ? PADDING : 0),
      draw: (pen, at) => {
        if (first) drawItemHead(pen, item, titles, at, width)
        drawLines(pen, lines.slice(from, till), { x: at.x + indent, y: at.y + top }, TYPE.itemText)
      },
    })
  }
  const whole = part(0, lines.length, true)
  if (whole.height <= WHOLE) return [whole]
  return slices(lines.length).map(([from, till]) => part(from, till, till === lines.length))
}

function drawItemHead(pen: Pen, item: ListItem, titles: readonly string[], at: Point, width: number): void {
  pen.line(at, { x: at.x + width, y: at.y }, 'line', RULE.hair)
  const top = at.y + PADDING
  const x = at.x + (item.sign === '' ? 0 : SIGN.width + SIGN.gap)
  if (item.sign !== '') {
    const style = shrunk(pen, item.sign, SIGN.width, TYPE.itemSign)
    pen.text(item.sign, { x: at.x, y: top + baseline(TYPE.itemSign) - 0.3 }, style)
  }
  if (item.mark !== null) {
    drawMarker(pen, item.mark, { x: x + 1.4, y: top + lineHeight(TYPE.itemTitle) / 2 }, 1.2)
  }
  drawLines(pen, titles, { x: x + (item.mark === null ? 0 : MARK), y: top }, TYPE.itemTitle)
}
