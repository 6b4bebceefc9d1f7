import type { QuestionRequest } from '../asking/request.ts'
import type { Answer } from './answer.ts'
import type { Assessment, InstrumentReference } from './assessment.ts'

/** Everything kept about one assessment but its answers. `version` is that of the stored document. */
export interface AssessmentRecord {
  readonly version: 1
  readonly assessment: Assessment
  readonly instrument: InstrumentReference
  readonly createdAt: string
  readonly changedAt: string
  /** When it was last handed out as a file; null if never. */
  readonly filedAt: string | null
  /** The question where the person left. */
  readonly place: string | null
  /** Where these are a colleague's answers to questions that were sent: what was asked, and by whom. */
  readonly request?: QuestionRequest
  /** Where this was kept beside another state of the same assessment: when the file was written that it came from. */
  readonly keptFrom?: string
  /** Fields of the file that it came from, which this version does not know. */
  readonly more?: Readonly<Record<string, unknown>>
}

export interface StoredAssessment {
  readonly record: AssessmentRecord
  readonly answers: readonly Answer[]
}
