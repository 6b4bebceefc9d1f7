import type { Answer } from '../assessment/answer.ts'
import type { AssessmentRecord, StoredAssessment } from '../assessment/record.ts'

/** What a change was made for, where it is a move within the history: it names the step or the entry that it is about. */
export type Mark = { readonly undoes: number } | { readonly redoes: number } | { readonly backTo: number }

interface Written {
  /** Place in the log: a later change has a higher one. */
  readonly key: number
  /** ISO instant. */
  readonly at: string
  readonly mark: Mark | null
}

/** One change of an assessment as the log keeps it: what stood there before, and what stood there then. */
export type Logged = Written &
  (
    | { readonly kind: 'created'; readonly after: StoredAssessment }
    | { readonly kind: 'answer'; readonly before: Answer | null; readonly after: Answer }
    | { readonly kind: 'record'; readonly before: AssessmentRecord; readonly after: AssessmentRecord }
    | { readonly kind: 'rewritten'; readonly before: StoredAssessment; readonly after: StoredAssessment }
  )

/** An assessment with the end of its log. Old entries cost time: they are read only where they are needed. */
export interface Seen {
  readonly present: StoredAssessment
  /** In the order in which it was written. */
  readonly log: readonly Logged[]
  /** Whether nothing older is left to read. */
  readonly whole: boolean
}
