/**
 * The one guard against formulas, for every cell of text that leaves (SPEC TD3, W8). A spreadsheet may see a new cell begin
 * at the start, and behind a semicolon, tab or line end where it cuts there instead of at commas; one that does not heed
 * quotes, behind a comma too. What it may then run begins, behind blanks and quotes, with one of these signs, some of them
 * in the wide form of Chinese and Japanese. An apostrophe is among them, so that what is guarded can be told.
 */
const SIGNS = "=+\\-@＝＋－＠'"
/** Blanks, quotes, and what nobody sees: programs leave out the character zero and its like, and read on. */
const UNSEEN = '(?:[^\\S\\t\\r\\n]|["\\p{Cf}\\0-\\x08\\x0e-\\x1f\\x7f])*'
const MAY_RUN = {
  heedsQuotes: new RegExp(`(^|[;\\t\\r\\n])(?=${UNSEEN}[${SIGNS}])`, 'gu'),
  heedsNone: new RegExp(`(^|[,;\\t\\r\\n])(?=${UNSEEN}[${SIGNS}])`, 'gu'),
}

/** Most texts hold none of these signs. */
const SIGN = new RegExp(`[${SIGNS}]`)

/**
 * A text that no spreadsheet takes for a formula; taking the apostrophes away again gives it back.
 * @param reader whether the table is for programs that keep to RFC 4180, or for any spreadsheet
 */
export function guarded(text: string, reader: keyof typeof MAY_RUN): string {
  return SIGN.test(text) ? text.replace(MAY_RUN[reader], "$1'") : text
}

/** What databases refuse and spreadsheets cut at: halves of a character, and the character zero. */
export function storableText(text: string): string {
  return text.isWellFormed() && !text.includes('\0') ? text : text.toWellFormed().replaceAll('\0', '\ufffd')
}
