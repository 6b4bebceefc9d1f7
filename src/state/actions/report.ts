import { lazily } from '../../core/lazily.ts'
import type { ActionContext } from '../context.ts'
import type { ReportActions } from './report-actions.ts'

/** Documents. The work itself is fetched when the first of them is asked for. */
export function reportActions(context: ActionContext): ReportActions {
  const work = lazily(async () => (await import('./report-work.ts')).reportWork(context))
  return {
    saveReport: async (language, options, chosen) => (await work()).saveReport(language, options, chosen),
    cancelReport: () => void work().then(({ cancelReport }) => cancelReport()),
    saveRadar: async (language, kind, chosen) => (await work()).saveRadar(language, kind, chosen),
    saveShared: async (language, kind, chosen) => (await work()).saveShared(language, kind, chosen),
  }
}
