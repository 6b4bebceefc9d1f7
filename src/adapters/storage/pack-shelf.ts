import { packFrom } from '../../core/pack/read-pack.ts'
import type { PackShelf } from '../../core/ports.ts'
import { ok } from '../../core/result.ts'
import type { Connection } from './connection.ts'
import { kept, readKept } from './kept-pack.ts'

const WRITE = { durability: 'strict' } as const

/** Packs in IndexedDB, beside the assessments that need them. They are judged again each time they are read. */
export function createPackShelf(connection: Connection): PackShelf {
  return {
    read: readKept,

    list: () =>
      connection.read(async (database) => {
        const rows = await database.getAll('packs')
        const packs = rows.map(({ file }) => packFrom(file)).flatMap((one) => (one.ok ? [one.value] : []))
        return ok(await Promise.all(packs.map(kept)))
      }, ok([])),

    keep: (pack) =>
      connection.run(async (database) => {
        const { id, version } = pack.reference
        const transaction = database.transaction('packs', 'readwrite', WRITE)
        await Promise.all([transaction.store.put({ id, version, file: pack.file }), transaction.done])
        return ok(pack)
      }),

    remove: ({ id, version }) =>
      connection.run(async (database) => {
        const transaction = database.transaction('packs', 'readwrite', WRITE)
        await Promise.all([transaction.store.delete([id, version]), transaction.done])
        return ok(null)
      }),
  }
}
