import type { Paragraph } from '../../core/report/blocks.ts'
import { drawLines } from './lines.ts'
import { type Item, type Setting, piece, slices } from './piece.ts'
import { RULE, TYPE, type TextStyle, lineHeight } from './sheet.ts'
import { wrap } from './wrap.ts'

const BAR = { x: -3, width: 1 } as const
/** A figure of at most so many characters is set large: `2,8`, not `29 de 30`. */
const SHORT = 4
const FIGURE_PADDING = 2.4
/** Columns narrower than this, in millimetres, keep even short figures small. */
const NARROW = 40

/** Long paragraphs flow over pages, line by line. A person's own words carry a bar at their side. */
export function layoutParagraph(block: Paragraph, setting: Setting): readonly Item[] {
  if (block.tone === 'figure') return layoutFigureLine(block, setting)
  const style = TYPE[block.tone]
  const lines = wrap(block.words.text, setting.width, setting.widthOf(style))
  if (lines.length === 0) return []
  return slices(lines.length).map(([from, to]) => {
    const height = (to - from) * lineHeight(style)
    return piece({
      height,
      draw: (pen, at) => {
        if (block.words.own) pen.block({ x: at.x + BAR.x, y: at.y, width: BAR.width, height }, 'ink')
        drawLines(pen, lines.slice(from, to), at, style)
      },
    })
  })
}

/** One number that speaks for itself, under a rule. */
function layoutFigureLine(block: Paragraph, { width, widthOf }: Setting): readonly Item[] {
  const style: TextStyle =
    block.words.text.length <= SHORT && width >= NARROW ? TYPE.figureLarge : TYPE.figure
  const lines = wrap(block.words.text, width, widthOf(style))
  return [
    piece({
      height: FIGURE_PADDING + lines.length * lineHeight(style),
      withNext: true,
      draw: (pen, at) => {
        pen.line(at, { x: at.x + width, y: at.y }, 'tick', RULE.hair)
        drawLines(pen, lines, { x: at.x, y: at.y + FIGURE_PADDING }, style)
      },
    }),
  ]
}
