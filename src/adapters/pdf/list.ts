import type { List } from '../../core/report/blocks.ts'
import { drawLines, shrunk } from './lines.ts'
import { baseline } from './pen.ts'
import { type Item, type Setting, piece, slices } from './piece.ts'
import { drawMarker } from './shapes.ts'
import { RULE, TYPE, lineHeight } from './sheet.ts'
import { wrap } from './wrap.ts'

type ListItem = List['items'][number]

const SIGN = { width: 7, gap: 1.5 } as const
const PADDING = 1.7
const MARK = 4.1
const DASH = { indent: 5, width: 3 } as const

/** A list with signs is a ledger of titles; one without is a list of sentences behind dashes. */
export function layoutList(block: List, setting: Setting): readonly Item[] {
  const plain = block.items.every((item) => item.sign === '' && item.mark === null && item.title === '')
  return block.items.flatMap((item, index) =>
    plain ? layoutDash(item, index, setting) : [layoutItem(item, setting)],
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

function layoutItem(item: ListItem, { width, widthOf }: Setting): Item {
  const indent = item.sign === '' ? 0 : SIGN.width + SIGN.gap
  const mark = item.mark === null ? 0 : MARK
  const titles = wrap(item.title, width - indent - mark, widthOf(TYPE.itemTitle))
  const lines = wrap(item.words.text, width - indent, widthOf(TYPE.itemText))
  const titleHeight = Math.max(titles.length, mark > 0 ? 1 : 0) * lineHeight(TYPE.itemTitle)
  const textHeight = titleHeight + (lines.length > 0 ? 0.4 + lines.length * lineHeight(TYPE.itemText) : 0)
  const height = Math.max(textHeight, indent > 0 ? lineHeight(TYPE.itemSign) : 0) + 2 * PADDING
  return piece({
    height,
    draw: (pen, at) => {
      pen.line(at, { x: at.x + width, y: at.y }, 'line', RULE.hair)
      const top = at.y + PADDING
      if (item.sign !== '') {
        const style = shrunk(pen, item.sign, SIGN.width, TYPE.itemSign)
        pen.text(item.sign, { x: at.x, y: top + baseline(TYPE.itemSign) - 0.3 }, style)
      }
      if (item.mark !== null) {
        drawMarker(pen, item.mark, { x: at.x + indent + 1.4, y: top + lineHeight(TYPE.itemTitle) / 2 }, 1.2)
      }
      drawLines(pen, titles, { x: at.x + indent + mark, y: top }, TYPE.itemTitle)
      drawLines(pen, lines, { x: at.x + indent, y: top + titleHeight + 0.4 }, TYPE.itemText)
    },
  })
}
