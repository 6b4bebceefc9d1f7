/** What stands in a cell. Lists and objects are written as JSON. */
export type Cell = string | number | boolean | null | readonly string[] | Readonly<Record<string, unknown>>

const QUOTED = /[",\r\n]/

/**
 * Where a spreadsheet may see a new cell begin: at the start, and behind a semicolon, tab or line end where it cuts
 * there instead of at commas. What it may then run begins, behind blanks and quotes, with one of these signs, some of
 * them in the wide form of Chinese and Japanese. An apostrophe is among them, so that what is guarded can be told.
 */
const MAY_RUN = /(^|[;\t\r\n])(?=(?:[^\S\t\r\n]|")*[=+\-@＝＋－＠'])/g

/** Most texts hold none of these signs. */
const SIGN = /[=+\-@＝＋－＠']/

/** A line of a table, without its end: RFC 4180, an empty cell for null and for an empty text (SPEC TD2). */
export function csvLine(cells: readonly Cell[]): string {
  return cells.map((cell) => quoted(textOf(cell))).join(',')
}

function textOf(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'string') return guarded(wellFormed(cell))
  return typeof cell === 'object' ? jsonOf(cell) : String(cell)
}

function quoted(text: string): string {
  return QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** A text that no spreadsheet takes for a formula; taking the apostrophes away again gives it back (SPEC TD3). */
function guarded(text: string): string {
  return SIGN.test(text) ? text.replace(MAY_RUN, "$1'") : text
}

/** What databases refuse: halves of a character, and the character zero. */
function wellFormed(text: string): string {
  return text.isWellFormed() && !text.includes('\0') ? text : text.toWellFormed().replaceAll('\0', '\ufffd')
}

/** JSON in which nothing lets a spreadsheet begin a new cell: a parser reads the same value (SPEC TD3). */
function jsonOf(value: object): string {
  return JSON.stringify(value, (_, inner: unknown) => storable(inner)).replaceAll(';', '\\u003b')
}

function storable(value: unknown): unknown {
  if (typeof value === 'string') return wellFormed(value)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [wellFormed(key), one]))
}
