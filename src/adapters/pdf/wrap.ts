import { clusters } from './glyphs.ts'

/** Width of a text in millimetres. */
export type WidthOf = (text: string) => number

/**
 * A text in lines no wider than `width`. Breaks at spaces, after hyphens, dashes and slashes inside a word,
 * and between characters only where one piece alone is too wide. An empty line stands between paragraphs that a
 * person parted by one. Nothing is lost but the space at which a line ends.
 */
export function wrap(text: string, width: number, widthOf: WidthOf): readonly string[] {
  if (text.trim() === '') return []
  return text
    .trim()
    .split('\n')
    .flatMap((paragraph) => wrapParagraph(paragraph, width, widthOf))
}

/** The same number of lines, as equal in length as they can be: for headings. */
export function balanced(text: string, width: number, widthOf: WidthOf): readonly string[] {
  const lines = wrap(text, width, widthOf)
  if (lines.length < 2 || lines.length > 4) return lines
  let [low, high] = [width / 2, width]
  for (let step = 0; step < 7; step += 1) {
    const middle = (low + high) / 2
    if (wrap(text, middle, widthOf).length > lines.length) low = middle
    else high = middle
  }
  return wrap(text, high, widthOf)
}

function wrapParagraph(paragraph: string, width: number, widthOf: WidthOf): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of paragraph.split(' ').filter((one) => one !== '')) {
    let joint = line === '' ? '' : ' '
    for (const part of word.split(/(?<=[-–—/])(?=[\p{L}])/u)) {
      if (widthOf(line + joint + part) <= width) {
        line += joint + part
      } else {
        if (line !== '') lines.push(line)
        const pieces = widthOf(part) <= width ? [part] : chopped(part, width, widthOf)
        lines.push(...pieces.slice(0, -1))
        line = pieces.at(-1) ?? ''
      }
      joint = ''
    }
  }
  return [...lines, line]
}

function chopped(word: string, width: number, widthOf: WidthOf): readonly string[] {
  const pieces: string[] = []
  let piece = ''
  for (const cluster of clusters(word)) {
    if (piece !== '' && widthOf(piece + cluster) > width) {
      pieces.push(piece)
      piece = ''
    }
    piece += cluster
  }
  return [...pieces, piece]
}

/** A text on one line, cut with an ellipsis where it is too long. Only for repetitions, as in page heads. */
export function fitted(text: string, width: number, widthOf: WidthOf): string {
  const flat = text.replaceAll('\n', ' ')
  if (widthOf(flat) <= width) return flat
  const parts = [...clusters(flat)]
  while (parts.length > 0 && widthOf(`${parts.join('').trimEnd()}…`) > width) parts.pop()
  return `${parts.join('').trimEnd()}…`
}
