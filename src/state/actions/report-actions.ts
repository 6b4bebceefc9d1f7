import type { ReportOptions } from '../../core/report/options.ts'

export interface ReportActions {
  /** Makes the report in a language of its own, whatever the screen speaks, and hands it out. */
  readonly saveReport: (language: string, options: ReportOptions) => Promise<void>
  readonly cancelReport: () => void
  readonly saveRadar: (language: string, kind: 'svg' | 'png') => Promise<void>
}
