/** Names that Windows keeps for devices, whatever comes behind a dot. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i
const LONGEST = 80

/**
 * A file name that every system accepts, made from a city and a day: `sao-paulo-2026-05-11.pdf`. Accents are
 * taken off because old tools garble them; other scripts stay, because taking them off would leave nothing.
 */
export function fileName(city: string, date: string, extension: string): string {
  const plain = city.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const words = plain.match(/[\p{L}\p{N}]+/gu)?.join('-') ?? ''
  const short = Array.from(words).slice(0, LONGEST).join('').replace(/-$/, '')
  const safe = short === '' || RESERVED.test(short) ? `alidade${short === '' ? '' : `-${short}`}` : short
  return `${safe}-${date}.${extension}`
}
