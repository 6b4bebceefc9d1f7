import type { Point } from '../../core/report/drawing.ts'
import { type Pen, baseline } from './pen.ts'
import { type TextStyle, lineHeight } from './sheet.ts'

/** Draws lines of text one below the other; `at` is the upper left corner of the first line box. */
export function drawLines(pen: Pen, lines: readonly string[], at: Point, style: TextStyle): void {
  lines.forEach((line, index) => {
    pen.text(line, { x: at.x, y: at.y + index * lineHeight(style) + baseline(style) }, style)
  })
}

/** The style in a size, at most its own, at which the text is no wider than `width`. */
export function shrunk(pen: Pen, text: string, width: number, style: TextStyle): TextStyle {
  const natural = pen.widthOf(text, style)
  return natural <= width ? style : { ...style, size: Math.max(4, (style.size * width) / natural) }
}
