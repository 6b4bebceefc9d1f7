import type { Level } from '../instrument/level.ts'

/** Four states that stay apart from the model to the report (SPEC A1). */
export type AnswerStatus = 'answered' | 'unknown' | 'not-applicable' | 'not-answered'

/** 1 someone's word, 2 working document or screen, 3 approved or published document, 4 seen by an outsider. */
export type Strength = 1 | 2 | 3 | 4
export const STRENGTHS: readonly Strength[] = [1, 2, 3, 4]

/** Months for which a proof stays current: 12 minutes or inventory, 24 money moved, 36 strategy or law. */
export type ValidMonths = 12 | 24 | 36
export const VALID_MONTHS: readonly ValidMonths[] = [12, 24, 36]

export type Confidence = 'low' | 'medium' | 'high'
export const CONFIDENCES: readonly Confidence[] = ['low', 'medium', 'high']

export interface EvidenceItem {
  readonly id: string
  readonly what: string
  readonly where: string
  readonly strength: Strength
  readonly validMonths: ValidMonths
  /** `YYYY-MM` or `YYYY-MM-DD`; null where nobody knows. */
  readonly date: string | null
}

export interface Answer {
  readonly question: string
  /** Who answered. `self` until several people answer one assessment. */
  readonly respondent: string
  readonly status: AnswerStatus
  /** Given when and only when the status is `answered`. */
  readonly level: Level | null
  /** Why the question does not apply; null for every other status. */
  readonly reason: string | null
  readonly note: string
  readonly confidence: Confidence | null
  readonly evidence: readonly EvidenceItem[]
  /** Counts the changes of this record, from 1. */
  readonly revision: number
  /** ISO instant of the last change. */
  readonly updatedAt: string
}

/** The answers of one respondent, by question id. A question without an entry is not answered. */
export type Answers = Readonly<Record<string, Answer>>

export const SELF = 'self'

/** Where the count of changes stops; nobody changes an answer that often, but a file can say so. */
export const HIGHEST_REVISION = 1_000_000_000

/** What a question holds before anyone touched it. Revision 0 is never stored. */
export function emptyAnswer(question: string): Answer {
  return {
    question,
    respondent: SELF,
    status: 'not-answered',
    level: null,
    reason: null,
    note: '',
    confidence: null,
    evidence: [],
    revision: 0,
    updatedAt: '',
  }
}

/** "Not applicable" counts only with a reason (SPEC S1); without one the answer is missing. */
export function isNotApplicable(answer: Answer | undefined): boolean {
  return answer?.status === 'not-applicable' && (answer.reason ?? '').trim() !== ''
}

/** The claimed level, or null where the question has none. */
export function levelOf(answer: Answer | undefined): Level | null {
  return answer?.status === 'answered' ? answer.level : null
}

export function byQuestion(answers: readonly Answer[]): Answers {
  return Object.fromEntries(answers.map((answer) => [answer.question, answer]))
}
