/** Excel takes a file without it for one of its own old character sets, and every accent breaks. */
const BYTE_ORDER_MARK = '\uFEFF'
/**
 * Where a spreadsheet may see a formula begin: at the start of a cell, and behind whatever its language takes for the
 * end of one. Quotes, blanks and the wide forms of the four signs do not hide it.
 */
const FORMULA = /(^|[,;\t\r\n])(["'\s]*)(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/gu

/**
 * A table for spreadsheets (SPEC W8): RFC 4180 with a byte order mark, decimals with a point, and no text that runs as
 * a formula: an apostrophe stands before its sign. Numbers stay numbers.
 */
export function csvForSheets(
  columns: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const lines = [columns, ...rows].map((cells) => cells.map(cell).join(','))
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`
}

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const guarded = value.replace(FORMULA, "$1$2'")
  return /[",;\t\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded
}
