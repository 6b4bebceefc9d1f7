import type { Block, Paragraph } from '../../core/report/blocks.ts'

/** Space in millimetres after a heading of level 1, 2 or 3, by what follows it. */
const AFTER_HEADING: Readonly<Record<Block['kind'], readonly [number, number, number]>> = {
  paragraph: [2.4, 1.6, 0.8],
  heading: [8, 4, 4],
  list: [5, 2.2, 2.2],
  table: [7, 2.6, 2.6],
  figure: [6.5, 3, 3],
  link: [6.5, 3, 3],
  columns: [6.5, 3, 3],
  cover: [0, 0, 0],
}

/** Space before a block that follows no heading. */
const BEFORE = { figures: 5, facts: 2.6, figure: 5, list: 3, link: 1.6, columns: 7, cover: 0 } as const
/** Space before headings of level 1 to 3, before an entry, and between a figure and the name under it. */
const HEADING = [10, 8, 6] as const
const ENTRY = 7
const UNDER_FIGURE = 1.4

/** Space between two blocks in millimetres: the rhythm of every page in one place. */
export function spaceBetween(above: Block | null, below: Block): number {
  if (above === null) return 0
  if (above.kind === 'heading') return AFTER_HEADING[below.kind][above.level - 1] ?? 0
  if (isFigure(above) && !isFigure(below)) return UNDER_FIGURE
  return before(above, below)
}

function before(above: Block, below: Block): number {
  switch (below.kind) {
    case 'heading':
      return below.badge === null ? (HEADING[below.level - 1] ?? 0) : ENTRY
    case 'paragraph':
      return beforeParagraph(above, below.tone)
    case 'table':
      return BEFORE[below.look]
    default:
      return BEFORE[below.kind]
  }
}

function isFigure(block: Block): boolean {
  return block.kind === 'paragraph' && block.tone === 'figure'
}

function beforeParagraph(above: Block, tone: Paragraph['tone']): number {
  if (tone === 'figure') return 3.6
  if (above.kind === 'paragraph') return tone === 'small' ? 2.2 : 1.8
  return tone === 'small' ? 2.6 : 3.4
}
