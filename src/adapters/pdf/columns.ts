import type { Block, Columns } from '../../core/report/blocks.ts'
import { type Item, type Setting, piece } from './piece.ts'
import { RULE } from './sheet.ts'

/** Lays out blocks in a width; given by the layout so that columns need not know every kind of block. */
export type Flow = (blocks: readonly Block[], width: number) => readonly Item[]

/** Space between two, three or four, and more columns, in millimetres. */
function gutter(columns: number): number {
  return columns <= 2 ? 12 : columns <= 4 ? 8 : 4
}

export function layoutColumns(block: Columns, { width, gap }: Setting, flow: Flow): readonly Item[] {
  const between = gutter(block.columns.length)
  const room = width - between * (block.columns.length - 1)
  const total = block.shares.reduce((sum, share) => sum + share, 0) || 1
  let x = 0
  const lanes = block.columns.map((blocks, index) => {
    const own = (room * (block.shares[index] ?? 1 / block.columns.length)) / total
    const lane = { x, items: [...flow(blocks, own), ...closingRule(blocks, own)] }
    x += own + between
    return lane
  })
  return [{ kind: 'lanes', gap, lanes }]
}

/** Figures stand between rules: the column of them ends with one. */
function closingRule(blocks: readonly Block[], width: number): readonly Item[] {
  const figures = blocks.filter((block) => block.kind === 'paragraph' && block.tone === 'figure')
  if (figures.length < 2) return []
  return [
    piece({
      height: RULE.hair,
      gap: 3.6,
      draw: (pen, at) => pen.line(at, { x: at.x + width, y: at.y }, 'tick', RULE.hair),
    }),
  ]
}
