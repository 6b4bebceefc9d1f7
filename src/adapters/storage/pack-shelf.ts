import { canonicalJson } from '../../core/exchange/canonical-json.ts'
import { type Pack, packFrom, readPack } from '../../core/pack/read-pack.ts'
import type { KeptPack, PackShelf } from '../../core/ports.ts'
import { ok } from '../../core/result.ts'
import type { Connection } from './connection.ts'
import { storeOf } from './store-of.ts'
import { together } from './together.ts'

const WRITE = { durability: 'strict' } as const

/** Packs in IndexedDB, beside the assessments that need them. They are judged again each time they are read. */
export function createPackShelf(connection: Connection): PackShelf {
  return {
    read: async (text) => {
      const read = readPack(text)
      return read.ok ? ok(await kept(read.value)) : read
    },

    list: () =>
      connection.read(async (database) => {
        const rows = await storeOf(database, 'packs').getAll()
        const packs = rows.map(({ file }) => packFrom(file)).flatMap((one) => (one.ok ? [one.value] : []))
        return ok(await Promise.all(packs.map(kept)))
      }, ok([])),

    keep: (pack) =>
      connection.run(async (database) => {
        const { id, version } = pack.reference
        const transaction = database.transaction('packs', 'readwrite', WRITE)
        await together(transaction, [() => transaction.store.put({ id, version, file: pack.file })])
        return ok(pack)
      }),

    remove: ({ id, version }) =>
      connection.run(async (database) => {
        const transaction = database.transaction('packs', 'readwrite', WRITE)
        await together(transaction, [() => transaction.store.delete([id, version])])
        return ok(null)
      }),
  }
}

/** The pack as the app uses it, named by the hashes of what its author wrote. */
async function kept(pack: Pack): Promise<KeptPack> {
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
