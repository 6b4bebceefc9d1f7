import type { ReportOptions } from '../../core/report/options.ts'

/** The sensitive questions that a public edition shares; null for the internal edition, which holds all. */
export type Chosen = readonly string[] | null

/** What leaves as text: the data of the public edition, and its tables. */
export type SharedText = 'file' | 'criteria' | 'topics'

export interface ReportActions {
  /** Makes the report in a language of its own, whatever the screen speaks, and hands it out. */
  readonly saveReport: (language: string, options: ReportOptions, chosen?: Chosen) => Promise<void>
  readonly cancelReport: () => void
  readonly saveRadar: (language: string, kind: 'svg' | 'png', chosen?: Chosen) => Promise<void>
  readonly saveShared: (language: string, kind: SharedText, chosen: readonly string[]) => Promise<void>
}
