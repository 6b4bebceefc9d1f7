import type { Report } from '../../core/report/blocks.ts'
import type { Ink } from '../../core/report/drawing.ts'
import type { Face } from './faces.ts'

/** Millimetres in a point. */
export const PT = 25.4 / 72

/** All lengths in millimetres, measured from the upper left corner of the page. */
export interface Sheet {
  readonly width: number
  readonly height: number
  readonly left: number
  /** Width between the margins. */
  readonly measure: number
  /** Where the body begins and ends. */
  readonly top: number
  readonly bottom: number
  /** Share of their natural height that figures and rows with bars take: a lower page asks for less. */
  readonly scale: number
}

const SIZES = { a4: { width: 210, height: 297 }, letter: { width: 215.9, height: 279.4 } } as const
const LEFT = 24
const RIGHT = 20

export function sheetFor(paper: Report['paper']): Sheet {
  const size = SIZES[paper]
  return {
    ...size,
    left: LEFT,
    measure: size.width - LEFT - RIGHT,
    top: 28,
    bottom: size.height - 20,
    scale: paper === 'a4' ? 1 : 0.86,
  }
}

/** How a run of text is set. */
export interface TextStyle {
  readonly face: Face
  /** Points. */
  readonly size: number
  /** Height of a line, in em. */
  readonly line: number
  readonly ink: Ink
  /** Space added after each character, in em. */
  readonly tracking: number
}

/** Height of one line in millimetres. */
export function lineHeight(style: TextStyle): number {
  return style.size * style.line * PT
}

function set(face: Face, size: number, line: number, ink: Ink = 'ink', tracking = 0): TextStyle {
  return { face, size, line, ink, tracking }
}

/** The type of the printed sheet: design/mock, `.page-a4`. */
export const TYPE = {
  city: set('wide560', 66, 1, 'ink', -0.03),
  kicker: set('strong620', 12.5, 1.2),
  coverLead: set('text400', 17, 1.3, 'soft'),
  coverDate: set('strong620', 12.5, 1.4),
  coverNote: set('label450', 9, 1.4, 'soft'),
  sentence: set('wide560', 21, 1.14, 'ink', -0.018),
  chapter: set('wide560', 27, 1.14, 'ink', -0.02),
  section: set('wide560', 15, 1.2, 'ink', -0.01),
  heading: set('wide560', 12.5, 1.25, 'ink', -0.005),
  subheading: set('strong620', 10.2, 1.3),
  level: set('wide560', 32, 0.86),
  levelName: set('strong620', 9, 1.25),
  lead: set('text400', 12, 1.36, 'soft'),
  text: set('text400', 10.2, 1.36),
  note: set('text400', 10.2, 1.3, 'soft'),
  small: set('label450', 8.5, 1.35, 'soft'),
  figure: set('wide560', 22, 1.1),
  figureLarge: set('wide560', 40, 1.05, 'ink', -0.02),
  label: set('label450', 8.5, 1.36, 'soft'),
  caption: set('italic400', 9.5, 1.3, 'soft'),
  cellHead: set('label450', 8.5, 1.25, 'soft'),
  cellName: set('strong620', 9, 1.25),
  cellText: set('label450', 9, 1.3),
  cellWords: set('text400', 9.5, 1.3),
  cellNumber: set('label450', 10.5, 1.1),
  cellStrong: set('strong620', 10.5, 1.1),
  cellLarge: set('wide560', 15, 1),
  cellMedium: set('wide560', 12.5, 1),
  scale: set('strong620', 8, 1.25),
  itemSign: set('wide560', 17, 1),
  itemTitle: set('strong620', 9, 1.25),
  itemText: set('text400', 9, 1.3, 'soft'),
  link: set('text400', 10.2, 1.36, 'accent'),
  running: set('label450', 8.5, 1.2, 'soft'),
  runningCity: set('strong620', 8.5, 1.2),
} as const

/** Widths of lines in millimetres. */
export const RULE = { hair: 0.25, head: 0.35, strong: 0.5 } as const

const MARK_INKS = ['#00326e', '#841d3d', '#4c610b', '#b37413', '#007698'] as const
const INKS = {
  ink: '#18222e',
  soft: '#3c4753',
  tick: '#817a6c',
  line: '#cfc8b8',
  accent: '#0b5a53',
  paper: '#ffffff',
} as const

/** The printed colours: design/mock, `.page-a4`. */
export function colour(ink: Ink): string {
  const mark = /^mark-(\d+)$/u.exec(ink)
  if (mark !== null) return MARK_INKS[Number(mark[1]) - 1] ?? INKS.ink
  return new Map<string, string>(Object.entries(INKS)).get(ink) ?? INKS.ink
}
