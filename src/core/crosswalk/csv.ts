import { guarded } from '../exchange/formula-guard.ts'

/** Excel takes a file without it for one of its own old character sets, and every accent breaks. */
const BYTE_ORDER_MARK = '\uFEFF'
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
  const text = guarded(value, 'heedsNone')
  return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
