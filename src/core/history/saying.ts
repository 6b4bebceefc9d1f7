import type { Saying } from '../report/saying.ts'
import type { Words } from '../text.ts'

/** How what was done is said: in the words of the assessment's questionnaire. */
export interface HistorySaying extends Saying {
  readonly has: Words['has']
}
