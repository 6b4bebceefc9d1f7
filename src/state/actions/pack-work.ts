import { LARGEST_FILE, LARGEST_FILE_MEGABYTES } from '../../core/exchange/file-size.ts'
import { clashOf } from '../../core/pack/clash.ts'
import type { PackFault } from '../../core/pack/pack-fault.ts'
import type { ChosenFile, KeptPack } from '../../core/ports.ts'
import { type Result, fail, ok } from '../../core/result.ts'
import type { ActionContext } from '../context.ts'

export interface PackWork {
  /** Reads a pack to be looked at. Nothing is kept; what is wrong is told, all of it. */
  readonly openPack: (file: ChosenFile) => Promise<Result<KeptPack, readonly PackFault[]>>
  /** Keeps a pack on this computer. Whether it is kept; if not, a notice says why. */
  readonly keepPack: (pack: KeptPack) => Promise<boolean>
  /** Takes a pack away, unless an assessment needs it. Whether it is gone. */
  readonly removePack: (pack: KeptPack) => Promise<boolean>
}

/** What is done with questionnaires of other programmes. Loaded when someone opens, keeps or removes one. */
export function packWork({ ports, questionnaires, get, set }: ActionContext): PackWork {
  async function textOf(file: ChosenFile): Promise<Result<string, readonly PackFault[]>> {
    if (file.size > LARGEST_FILE) {
      return fail([{ code: 'pack-too-large', megabytes: LARGEST_FILE_MEGABYTES }])
    }
    try {
      return ok(await file.text())
    } catch {
      return fail([{ code: 'pack-unreadable' }])
    }
  }

  /** How many assessments of this browser belong to a pack, by what storage says now; null where it says nothing. */
  async function usesOf({ reference }: KeptPack): Promise<number | null> {
    const library = await ports.store.list()
    if (!library.ok) {
      set({ notice: library.error })
      return null
    }
    return library.value.readable.filter(
      ({ record: { instrument } }) =>
        instrument.id === reference.id && instrument.version === reference.version,
    ).length
  }

  return {
    openPack: async (file) => {
      const text = await textOf(file)
      if (!text.ok) return text
      const shelf = await ports.packs()
      const read = await shelf.read(text.value)
      if (!read.ok) return read
      await questionnaires.read()
      const clash = clashOf(read.value, questionnaires.builtIn, get().packs ?? [])
      return clash === null ? read : fail([clash])
    },

    keepPack: async (pack) => {
      const shelf = await ports.packs()
      const kept = await shelf.keep(pack)
      if (!kept.ok) set({ notice: kept.error })
      await questionnaires.read()
      return kept.ok
    },

    removePack: async (pack) => {
      const count = await usesOf(pack)
      if (count === null) return false
      if (count > 0) {
        set({ notice: { code: 'pack-in-use', count } })
        return false
      }
      const shelf = await ports.packs()
      const removed = await shelf.remove(pack.reference)
      if (!removed.ok) set({ notice: removed.error })
      await questionnaires.read()
      return removed.ok
    },
  }
}
