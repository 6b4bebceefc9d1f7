/** Names that Windows keeps for devices, whatever comes behind a dot. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i
/** Letters of other scripts take up to four bytes, and a name may have 255 with date and ending. */
const LONGEST = 50

/**
 * A file name that every system accepts, made from a city and a day: `sao-paulo-2026-05-11.pdf`. Latin
 * accents are taken off because old tools garble them; other scripts stay as they are.
 * @param kind a word between city and day that sets a file apart; empty for none
 */
export function fileName(city: string, date: string, extension: string, kind = ''): string {
  const bare = city.normalize('NFKD').replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
  const words =
    bare
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu)
      ?.join('-') ?? ''
  const short = Array.from(words).slice(0, LONGEST).join('').replace(/-$/, '')
  const safe = short === '' || RESERVED.test(short) ? `alidade${short === '' ? '' : `-${short}`}` : short
  return `${safe}${kind === '' ? '' : `-${kind}`}-${date}.${extension}`
}
