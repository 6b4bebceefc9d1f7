import type { Block, Cell, Heading, Paragraph, Table, Words } from '../blocks.ts'

export function ours(text: string): Words {
  return { text, own: false }
}

/** A text as the person wrote it. */
export function own(text: string): Words {
  return { text, own: true }
}

export function heading(
  level: Heading['level'],
  id: string,
  text: string,
  more: Partial<Heading> = {},
): Heading {
  return { kind: 'heading', level, id, text, short: text, mark: null, badge: null, ...more }
}

export function paragraph(words: Words, tone: Paragraph['tone'] = 'text'): Paragraph {
  return { kind: 'paragraph', tone, words }
}

/**
 * Label and value, a row each; rows without a value are left out, and so is a table without rows.
 * @param labelShare width of the labels, of 1
 */
export function facts(
  caption: string,
  rows: readonly (readonly [string, Words | null])[],
  labelShare = 0.2,
): readonly Block[] {
  const cells = rows.flatMap(([label, value]) =>
    value === null || value.text.trim() === '' ? [] : [[ours(label), value] as const],
  )
  if (cells.length === 0) return []
  const columns = [
    { label: '', share: labelShare, numeric: false },
    { label: '', share: 1 - labelShare, numeric: false },
  ]
  const table: Table = { kind: 'table', caption, look: 'facts', columns, rows: cells }
  return [table]
}

export function figures(
  caption: string,
  columns: Table['columns'],
  rows: readonly (readonly Cell[])[],
): Table {
  return { kind: 'table', caption, look: 'figures', columns, rows }
}
