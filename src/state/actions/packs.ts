import type { ActionContext } from '../context.ts'
import type { PackWork } from './pack-work.ts'

export interface PackActions extends PackWork {
  /** Reads the questionnaires that were loaded in this browser. */
  readonly readPacks: () => Promise<void>
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
