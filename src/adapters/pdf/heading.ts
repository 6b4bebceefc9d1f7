import type { Heading } from '../../core/report/blocks.ts'
import { drawLines } from './lines.ts'
import { type Item, type Landmark, type Setting, piece } from './piece.ts'
import { PT, TYPE, type TextStyle, lineHeight } from './sheet.ts'
import { drawMarker } from './shapes.ts'
import { balanced } from './wrap.ts'

/** Width, in millimetres, from which a section heading is set in its larger size. */
const WIDE = 110
/** A sentence of more characters, as a long city name makes it, is set smaller so that its page stays one page. */
const LONG = 110
/** Longest line of a level 1 heading, in millimetres. */
const LONGEST = 160

export function landmark({ id, level, short }: Heading): Landmark {
  return { id, level, short }
}

/** Space that the marker of a heading takes before its text, in millimetres. */
export function markerIndent(style: TextStyle): number {
  return style.size * PT * 1.47
}

export function headingStyle(block: Heading, width: number): TextStyle {
  if (block.level === 1 && block.mark !== null) return TYPE.chapter
  if (block.level === 1) return block.text.length > LONG ? TYPE.section : TYPE.sentence
  if (block.level === 2) return width >= WIDE ? TYPE.section : TYPE.heading
  return TYPE.subheading
}

export function layoutHeading(block: Heading, { width, widthOf }: Setting): readonly Item[] {
  const style = headingStyle(block, width)
  const indent = block.mark === null ? 0 : markerIndent(style)
  const lines = balanced(block.text, Math.min(LONGEST, width) - indent, widthOf(style))
  return [
    piece({
      height: lines.length * lineHeight(style),
      withNext: true,
      room: block.level === 3 ? 0 : 30,
      newPage: block.level === 1,
      heading: landmark(block),
      draw: (pen, at) => {
        if (block.mark !== null) {
          const radius = style.size * PT * 0.44
          drawMarker(pen, block.mark, { x: at.x + radius * 1.2, y: at.y + lineHeight(style) / 2 }, radius)
        }
        drawLines(pen, lines, { x: at.x + indent, y: at.y }, style)
      },
    }),
  ]
}
