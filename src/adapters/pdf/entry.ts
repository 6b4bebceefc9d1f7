import type { Heading } from '../../core/report/blocks.ts'
import type { Point } from '../../core/report/drawing.ts'
import { landmark } from './heading.ts'
import { drawLines, shrunk } from './lines.ts'
import { type Pen, baseline } from './pen.ts'
import { type Item, type Setting, indented, naturalHeight, piece, together } from './piece.ts'
import { PT, RULE, TYPE, lineHeight } from './sheet.ts'
import { balanced, wrap } from './wrap.ts'

/** Width of the left column and where the right one begins, in millimetres. */
const LEFT = 31
export const ENTRY_INDENT = 37
const PADDING = 4.6
/** An entry that no page can hold begins where title, descriptor and the first lines of a note find room, in millimetres. */
const START = 80
const SIGN_WIDTH = 15
const BOX = { width: 1.4, height: 4, step: 2.25 } as const
const LEVELS = [1, 2, 3, 4, 5] as const

/**
 * A question: its level at the left on a five-box staff, its title and all that follows at the right. No page break cuts
 * it, as long as a page can hold it (SPEC R7).
 */
export function layoutEntry(block: Heading, body: readonly Item[], setting: Setting): readonly Item[] {
  const { width, widthOf, sheet } = setting
  const style = TYPE.heading
  const titles = balanced(block.text, width - ENTRY_INDENT, widthOf(style))
  const names = wrap(block.badge?.label ?? '', LEFT, widthOf(TYPE.levelName))
  const left = PADDING + lineHeight(TYPE.level) + 2 + names.length * lineHeight(TYPE.levelName)
  const top = PADDING + titles.length * lineHeight(style)
  const total = top + (body[0]?.gap ?? 0) + naturalHeight(body)
  const whole = Math.max(total, left) <= sheet.bottom - sheet.top
  const head = piece({
    height: top,
    withNext: body.length > 0,
    room: whole ? left : START,
    heading: landmark(block),
    draw: (pen, at) => {
      pen.line(at, { x: at.x + width, y: at.y }, 'ink', RULE.strong)
      drawBadge(pen, block.badge, names, { x: at.x, y: at.y + PADDING })
      drawLines(pen, titles, { x: at.x + ENTRY_INDENT, y: at.y + PADDING }, style)
    },
  })
  const items = [head, ...indented(body, ENTRY_INDENT), ...filler(left - total)]
  return whole ? together(items) : items
}

/** Keeps what follows a short entry clear of its left column. */
function filler(height: number): readonly Item[] {
  return height > 0 ? [piece({ height, draw: () => undefined })] : []
}

function drawBadge(pen: Pen, badge: Heading['badge'], names: readonly string[], at: Point): void {
  if (badge === null) return
  const sign = shrunk(pen, badge.sign, SIGN_WIDTH, TYPE.level)
  const foot = at.y + baseline(TYPE.level)
  pen.text(badge.sign, { x: at.x, y: foot }, sign)
  const middle = foot - TYPE.level.size * PT * 0.343
  const from = at.x + pen.widthOf(badge.sign, sign) + 3
  LEVELS.forEach((level, index) => {
    const filled = badge.level !== null && level <= badge.level
    const area = { x: from + index * BOX.step, y: middle - BOX.height / 2 }
    const inset = RULE.hair / 2
    const [left, right] = [area.x + inset, area.x + BOX.width - inset]
    const [high, low] = [area.y + inset, area.y + BOX.height - inset]
    pen.path(
      [
        { x: left, y: high },
        { x: right, y: high },
        { x: right, y: low },
        { x: left, y: low },
      ],
      true,
      { stroke: filled ? 'ink' : 'tick', fill: filled ? 'ink' : null, width: RULE.hair, dash: [] },
    )
  })
  drawLines(pen, names, { x: at.x, y: at.y + lineHeight(TYPE.level) + 2 }, TYPE.levelName)
}
