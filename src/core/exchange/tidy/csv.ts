import { guarded, storableText } from '../formula-guard.ts'

/** What stands in a cell. Lists and objects are written as JSON. */
export type Cell = string | number | boolean | null | readonly string[] | Readonly<Record<string, unknown>>

const QUOTED = /[",\r\n]/

/** A line of a table, without its end: RFC 4180, an empty cell for null and for an empty text (SPEC TD2). */
export function csvLine(cells: readonly Cell[]): string {
  return cells.map((cell) => quoted(textOf(cell))).join(',')
}

function textOf(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'string') return guarded(storableText(cell), 'heedsQuotes')
  return typeof cell === 'object' ? jsonOf(cell) : String(cell)
}

function quoted(text: string): string {
  return QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** JSON in which nothing lets a spreadsheet begin a new cell: a parser reads the same value (SPEC TD3). */
function jsonOf(value: object): string {
  return JSON.stringify(value, (_, inner: unknown) => storable(inner)).replaceAll(';', '\\u003b')
}

function storable(value: unknown): unknown {
  if (typeof value === 'string') return storableText(value)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [storableText(key), one]))
}
