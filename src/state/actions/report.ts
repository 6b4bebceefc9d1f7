import { lazily } from '../../core/lazily.ts'
import type { ReportOptions } from '../../core/report/options.ts'
import type { ActionContext } from '../context.ts'

export interface ReportActions {
  /** Makes the report in a language of its own, whatever the screen speaks, and hands it out. */
  readonly saveReport: (language: string, options: ReportOptions) => Promise<void>
  readonly cancelReport: () => void
  readonly saveRadar: (language: string, kind: 'svg' | 'png') => Promise<void>
}

/** Documents. The work itself is fetched when the first of them is asked for. */
export function reportActions(context: ActionContext): ReportActions {
  const work = lazily(async () => (await import('./report-work.ts')).reportWork(context))
  return {
    saveReport: async (language, options) => (await work()).saveReport(language, options),
    cancelReport: () => void work().then(({ cancelReport }) => cancelReport()),
    saveRadar: async (language, kind) => (await work()).saveRadar(language, kind),
  }
}
