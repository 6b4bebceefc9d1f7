import fallback from './fonts/coverage-fallback.json'
import main from './fonts/coverage.json'

export interface Drawable {
  /** Only characters that a face has, ordinary and no-break spaces, and `\n` between paragraphs. */
  readonly text: string
  /** How many grapheme clusters became a mark. */
  readonly replaced: number
}

/** Stands for a cluster that no face can draw. */
export const MARK = '?'

const MAIN = characterClass(main)
const IN_MAIN = new RegExp(`^[${MAIN}\\n]*$`, 'u')
const IN_FALLBACK = new RegExp(`^[${characterClass(fallback)}]*$`, 'u')
const RUNS = new RegExp(`[${MAIN}]+|[^${MAIN}]+`, 'gu')
const DRAWABLE_END = new RegExp(`(?<=^[^${MAIN}]+)[${MAIN}\\n]+$`, 'u')
/** Direction marks, joiners, variation selectors, byte order mark: they have no shape of their own. */
const INVISIBLE =
  /\u180e|\ufe0e|\ufe0f|\ufeff|[\u200b-\u200f]|[\u202a-\u202e]|[\u2060-\u2064]|[\u2066-\u206f]/gu
const LINE_BREAK = /\r\n?|[\v\f\u0085\u2028\u2029]/gu
const CLUSTERS = new Intl.Segmenter('und', { granularity: 'grapheme' })

/**
 * What can be printed of a text. jsPDF drops the rest of a string at a character that its face lacks, or
 * drops the character without a word; so each such cluster becomes one visible mark here, and is counted.
 */
export function drawable(text: string): Drawable {
  const tidy = plainSpaces(text.replace(/\u00ad/gu, '').normalize('NFC'))
  if (IN_MAIN.test(tidy)) return { text: tidy, replaced: 0 }
  let replaced = 0
  const parts = Array.from(CLUSTERS.segment(tidy), ({ segment }) => {
    const visible = segment.replace(INVISIBLE, '')
    if (IN_MAIN.test(visible) || IN_FALLBACK.test(visible)) return visible
    replaced += 1
    // A few signs of other scripts join the letter after them into their cluster; that letter can be drawn.
    return MARK + (visible.match(DRAWABLE_END)?.[0] ?? '')
  })
  return { text: parts.join(''), replaced }
}

/** A drawable text cut where the face changes. */
export function faceRuns(text: string): readonly { readonly text: string; readonly fallback: boolean }[] {
  return (text.match(RUNS) ?? []).map((run) => ({ text: run, fallback: !IN_MAIN.test(run) }))
}

/** Characters of a text as a reader counts them; a word too long for a line is broken between these. */
export function clusters(text: string): readonly string[] {
  return Array.from(CLUSTERS.segment(text), ({ segment }) => segment)
}

/** Kinds of space, hyphen and ligature that only differ in how they are set become the plain one. */
function plainSpaces(text: string): string {
  return text
    .replace(LINE_BREAK, '\n')
    .replace(/[\u2007\u2009\u202f]/gu, '\u00a0')
    .replace(/[^\P{Zs}\u00a0]|[^\P{Cc}\n]/gu, ' ')
    .replace(/\u2011/gu, '-')
    .replace(/[\ufb00-\ufb06]/gu, (ligature) => ligature.normalize('NFKC'))
}

function characterClass(ranges: readonly (readonly number[])[]): string {
  return ranges.map(([from, to]) => `${escaped(from)}-${escaped(to)}`).join('')
}

function escaped(code = 0): string {
  return `\\u{${code.toString(16)}}`
}
