/** What a person chooses for one report, beside its language. Nothing of it is remembered. */
export interface ReportOptions {
  /** One figure for the whole city: only on request. */
  readonly overall: boolean
}
