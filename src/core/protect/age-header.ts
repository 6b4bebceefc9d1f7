import { AGE_FIRST_LINE } from '../exchange/encoding.ts'

const NUMBER = /^[1-9]\d*$/

/** The highest work factor that is tried. Each step doubles time and memory; `age -p` itself writes 18. */
export const HIGHEST_WORK_FACTOR = 20

/**
 * What locks a file, told from its header before any work is done: a passphrase; keys, which nobody can type; a
 * passphrase that would keep this computer busy for minutes; or nothing that can be read.
 * @param header the file, as text, as far as its header goes
 */
export function lockOf(header: string): 'passphrase' | 'keys' | 'costly' | 'unreadable' {
  const [first, ...lines] = header.split('\n')
  if (first !== AGE_FIRST_LINE) return 'unreadable'
  const end = lines.findIndex((line) => line.startsWith('---'))
  if (end === -1) return 'unreadable'
  const stanzas = lines.slice(0, end).filter((line) => line.startsWith('-> '))
  const own = stanzas.filter((line) => line.startsWith('-> scrypt'))
  if (own.length === 0) return stanzas.length === 0 ? 'unreadable' : 'keys'
  return stanzas.length > 1 ? 'unreadable' : costOf(stanzas[0] ?? '')
}

/** A passphrase stands alone in its header, and says how much work it takes. */
function costOf(stanza: string): 'passphrase' | 'costly' | 'unreadable' {
  const [, kind, , factor = ''] = stanza.split(' ')
  if (kind !== 'scrypt' || !NUMBER.test(factor)) return 'unreadable'
  return Number(factor) > HIGHEST_WORK_FACTOR ? 'costly' : 'passphrase'
}
