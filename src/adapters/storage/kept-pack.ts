import { canonicalJson } from '../../core/exchange/canonical-json.ts'
import { type Pack, readPack } from '../../core/pack/read-pack.ts'
import type { KeptPack, PackShelf } from '../../core/ports.ts'
import { ok } from '../../core/result.ts'

/** Reads the text of a pack, wherever packs are kept. */
export const readKept: PackShelf['read'] = async (text) => {
  const read = readPack(text)
  return read.ok ? ok(await kept(read.value)) : read
}

/** The pack as the app uses it, named by the hashes of what its author wrote. */
export async function kept(pack: Pack): Promise<KeptPack> {
  const { structure: instrument, words, about, file } = pack
  const structure = await hashOf(file.structure)
  const hashes = await Promise.all(
    Object.entries(file.words).map(async ([language, said]) => [language, await hashOf(said)] as const),
  )
  const { id, version } = instrument
  const known = Object.fromEntries(
    hashes.flatMap(([language, hash]) => (hash === null ? [] : [[language, hash]])),
  )
  const reference = { id, version, ...(structure === null ? {} : { structure, words: known }) }
  return { instrument, words, reference, about, file }
}

/** Null where the browser does not hash: on a page that did not come over a safe connection. */
async function hashOf(value: unknown): Promise<string | null> {
  if (!('subtle' in crypto)) return null
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonicalJson(value)))
  const digits = Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0'))
  return `sha256-${digits.join('')}`
}
