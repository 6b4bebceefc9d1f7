import { assertNever } from '../../core/result.ts'
import type { Block, Heading, Paragraph } from '../../core/report/blocks.ts'
import { layoutColumns } from './columns.ts'
import { layoutCover } from './cover.ts'
import { layoutEntry, ENTRY_INDENT } from './entry.ts'
import { layoutFacts } from './facts-table.ts'
import { layoutFigures } from './figures-table.ts'
import { layoutFigure } from './figure.ts'
import { headingStyle, layoutHeading, markerIndent } from './heading.ts'
import { layoutLink } from './link.ts'
import { layoutList } from './list.ts'
import { layoutParagraph } from './paragraph.ts'
import type { Pen } from './pen.ts'
import { type Item, type Setting, indented, withGap } from './piece.ts'
import type { Sheet } from './sheet.ts'
import { spaceBetween } from './spacing.ts'

/** Blocks that are laid out together: an entry with all that belongs to it, or one block alone. */
export interface Group {
  readonly entry: Heading | null
  readonly blocks: readonly Block[]
  /** The block before, which decides on the space between. */
  readonly above: Block | null
}

/** Cuts a report into groups. An entry goes from its heading to the block before the next heading. */
export function groups(blocks: readonly Block[]): readonly Group[] {
  const found: Group[] = []
  blocks.forEach((block, index) => {
    const above = blocks[index - 1] ?? null
    const open = found.at(-1)
    if (block.kind === 'heading' && block.badge !== null) found.push({ entry: block, blocks: [], above })
    else if (block.kind === 'heading' || open === undefined || open.entry === null)
      found.push({ entry: null, blocks: [block], above })
    else found[found.length - 1] = { ...open, blocks: [...open.blocks, block] }
  })
  return found
}

export function layoutGroup(group: Group, width: number, pen: Pen, sheet: Sheet): readonly Item[] {
  const flow = (blocks: readonly Block[], room: number): readonly Item[] =>
    groups(blocks).flatMap((one) => layoutGroup(one, room, pen, sheet))
  const setting = (gap: number, room: number): Setting => ({
    pen,
    sheet,
    width: room,
    gap,
    widthOf: (style) => (text) => pen.widthOf(text, style),
  })
  const blocksOf = (blocks: readonly Block[], above: Block | null, room: number): readonly Item[] =>
    blocks.flatMap((block, index) => {
      const before = blocks[index - 1] ?? above
      return layoutBlock(
        block,
        before,
        setting(before === null ? 0 : spaceBetween(before, block), room),
        flow,
      )
    })
  if (group.entry === null) return blocksOf(group.blocks, group.above, width)
  const body = blocksOf(group.blocks, group.entry, width - ENTRY_INDENT)
  const gap = spaceBetween(group.above, group.entry)
  return withGap(layoutEntry(group.entry, body, setting(gap, width)), gap)
}

function layoutBlock(
  block: Block,
  above: Block | null,
  setting: Setting,
  flow: (blocks: readonly Block[], width: number) => readonly Item[],
): readonly Item[] {
  switch (block.kind) {
    case 'cover':
      return layoutCover(block, setting)
    case 'heading':
      return withGap(layoutHeading(block, setting), setting.gap)
    case 'paragraph':
      return withGap(layoutWords(block, above, setting), setting.gap)
    case 'table':
      return withGap(LOOKS[block.look](block, setting), setting.gap)
    case 'figure':
      return withGap(layoutFigure(block, setting), setting.gap)
    case 'list':
      return withGap(layoutList(block, setting), setting.gap)
    case 'link':
      return withGap(layoutLink(block, setting), setting.gap)
    case 'columns':
      return layoutColumns(block, setting, flow)
    default:
      return assertNever(block)
  }
}

const LOOKS = { facts: layoutFacts, figures: layoutFigures } as const

/** A chapter's lead stands under its words, not under its marker. */
function layoutWords(block: Paragraph, above: Block | null, setting: Setting): readonly Item[] {
  const marked = block.tone === 'lead' && above?.kind === 'heading' && above.mark !== null ? above : null
  const indent = marked === null ? 0 : markerIndent(headingStyle(marked, setting.width))
  return indented(layoutParagraph(block, { ...setting, width: setting.width - indent }), indent)
}
