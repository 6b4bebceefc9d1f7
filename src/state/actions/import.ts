import { lazily } from '../../core/lazily.ts'
import type { ActionContext } from '../context.ts'
import type { ImportActions, ImportBase } from './import-actions.ts'

/** Opening files. The work itself is fetched with the first of them. */
export function importActions(context: ActionContext, base: ImportBase): ImportActions {
  const work = lazily(async () => (await import('./import-work.ts')).importWork(context, base))
  return {
    openFile: async (file) => (await work()).openFile(file),
    openText: async (text, format) => (await work()).openText(text, format),
    applyImport: async (decisions, withPacks) => (await work()).applyImport(decisions, withPacks),
    closeImport: () => context.set({ importing: null }),
  }
}
