import type { PackFault } from '../../core/pack/pack-fault.ts'
import type { ChosenFile, KeptPack } from '../../core/ports.ts'
import type { Result } from '../../core/result.ts'
import type { ActionContext } from '../context.ts'

export interface PackActions {
  /** Reads the questionnaires that were loaded in this browser. */
  readonly readPacks: () => Promise<void>
  /** Reads a pack to be looked at. Nothing is kept; what is wrong is told, all of it. */
  readonly openPack: (file: ChosenFile) => Promise<Result<KeptPack, readonly PackFault[]>>
  /** Keeps a pack on this computer. Whether it is kept; if not, a notice says why. */
  readonly keepPack: (pack: KeptPack) => Promise<boolean>
  /** Takes a pack away, unless an assessment needs it. Whether it is gone. */
  readonly removePack: (pack: KeptPack) => Promise<boolean>
}

/** What can be done with questionnaires of other programmes. */
export function packActions(context: ActionContext): PackActions {
  const work = async () => (await import('./pack-work.ts')).packWork(context)
  return {
    readPacks: context.questionnaires.read,
    openPack: async (file) => (await work()).openPack(file),
    keepPack: async (pack) => (await work()).keepPack(pack),
    removePack: async (pack) => (await work()).removePack(pack),
  }
}
