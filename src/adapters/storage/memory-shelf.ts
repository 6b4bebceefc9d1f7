import type { KeptPack, PackShelf } from '../../core/ports.ts'
import { ok } from '../../core/result.ts'
import { readKept } from './kept-pack.ts'

/** Packs that are gone with the page. */
export function createMemoryShelf(): PackShelf {
  const packs = new Map<string, KeptPack>()
  const keyOf = ({ id, version }: { readonly id: string; readonly version: string }) =>
    JSON.stringify([id, version])
  return {
    read: readKept,
    list: async () =>
      ok([...packs].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, pack]) => pack)),
    keep: async (pack) => {
      packs.set(keyOf(pack.reference), pack)
      return ok(pack)
    },
    remove: async (reference) => {
      packs.delete(keyOf(reference))
      return ok(null)
    },
  }
}
