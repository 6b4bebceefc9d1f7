import type { Block, Cover, Heading, Table } from './blocks.ts'

/** A question of a report with all that is said of it. */
export interface Entry {
  readonly kind: 'entry'
  readonly heading: Heading
  readonly blocks: readonly Block[]
}

/** A chapter of a report: its heading, and what stands below. */
export interface ReportSection {
  readonly heading: Heading
  readonly blocks: readonly (Block | Entry)[]
  /** The rank of each heading on a page whose title is of rank 1: none is skipped. By id. */
  readonly ranks: ReadonlyMap<string, Rank>
}

export type Rank = 2 | 3 | 4

/** How wide the picture and its table stand beside each other. */
const BESIDE = [0.44, 0.56]

/** A report for a screen: its cover, and its chapters one after the other. */
export function sectionsOf(blocks: readonly Block[]): {
  readonly cover: Cover | null
  readonly sections: readonly ReportSection[]
} {
  const starts = blocks.flatMap((block, at) => (block.kind === 'heading' && block.level === 1 ? [at] : []))
  const sections = starts.flatMap((start, index) => {
    const heading = blocks[start]
    const inside = blocks.slice(start + 1, starts[index + 1])
    if (heading?.kind !== 'heading') return []
    return [{ heading, blocks: withEntries(besideFigure(inside)), ranks: ranksOf(heading, inside) }]
  })
  return { cover: blocks.find((block) => block.kind === 'cover') ?? null, sections }
}

/** The table of the same figures stands beside their picture; what stood there comes below. */
function besideFigure(blocks: readonly Block[]): readonly Block[] {
  const table = blocks.find((block): block is Table => block.kind === 'table' && block.look === 'figures')
  return blocks.flatMap((block): readonly Block[] => {
    if (table === undefined || block.kind !== 'columns')
      return block === table && hasFigure(blocks) ? [] : [block]
    const [first, ...others] = block.columns
    if (first?.[0]?.kind !== 'figure') return [block]
    return [{ ...block, shares: BESIDE, columns: [first, [table]] }, ...others.flat()]
  })
}

function hasFigure(blocks: readonly Block[]): boolean {
  return blocks.some((block) => block.kind === 'columns' && block.columns[0]?.[0]?.kind === 'figure')
}

/** Each heading of a question with the text and the facts that follow it. */
function withEntries(blocks: readonly Block[]): readonly (Block | Entry)[] {
  const placed: (Block | Entry)[] = []
  for (const block of blocks) {
    const last = placed.at(-1)
    if (block.kind === 'heading' && block.badge !== null) {
      placed.push({ kind: 'entry', heading: block, blocks: [] })
    } else if (last?.kind === 'entry' && belongs(block)) {
      placed[placed.length - 1] = { ...last, blocks: [...last.blocks, block] }
    } else placed.push(block)
  }
  return placed
}

function belongs(block: Block): boolean {
  return (
    (block.kind === 'paragraph' && block.tone === 'text') ||
    (block.kind === 'table' && block.look === 'facts')
  )
}

function ranksOf(first: Heading, blocks: readonly Block[]): ReadonlyMap<string, Rank> {
  const ranks = new Map<string, Rank>([[first.id, 2]])
  let second = false
  for (const { id, level } of headingsIn(blocks)) {
    if (level === 2) second = true
    ranks.set(id, level === 3 && second ? 4 : 3)
  }
  return ranks
}

function headingsIn(blocks: readonly Block[]): readonly Heading[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'columns') return headingsIn(block.columns.flat())
    return block.kind === 'heading' ? [block] : []
  })
}
