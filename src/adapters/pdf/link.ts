import type { Link } from '../../core/report/blocks.ts'
import { type Pen, baseline } from './pen.ts'
import { type Item, type Setting, piece, slices } from './piece.ts'
import { RULE, TYPE, lineHeight } from './sheet.ts'
import { wrap } from './wrap.ts'

/** Only these may leave the file: a report never starts a program or opens a file. */
const SAFE = new Set(['http:', 'https:', 'mailto:'])

/** The address as ASCII, or null where a report may not lead there; its text is printed all the same. */
function safeHref(href: string): string | null {
  if (!URL.canParse(href)) return null
  const url = new URL(href)
  return SAFE.has(url.protocol) ? url.href : null
}

export function layoutLink(block: Link, { width, widthOf }: Setting): readonly Item[] {
  const style = TYPE.link
  const href = safeHref(block.href)
  const lines = wrap(block.text, width, widthOf(style))
  const drawLine = (pen: Pen, line: string, x: number, y: number): void => {
    const wide = pen.widthOf(line, style)
    const foot = y + baseline(style)
    pen.text(line, { x, y: foot }, style)
    pen.line({ x, y: foot + 0.7 }, { x: x + wide, y: foot + 0.7 }, 'accent', RULE.hair)
    if (href !== null) pen.linkOut({ x, y, width: wide, height: lineHeight(style) }, href)
  }
  return slices(lines.length).map(([from, to]) =>
    piece({
      height: (to - from) * lineHeight(style),
      draw: (pen, at) =>
        lines
          .slice(from, to)
          .forEach((line, index) => drawLine(pen, line, at.x, at.y + index * lineHeight(style))),
    }),
  )
}
