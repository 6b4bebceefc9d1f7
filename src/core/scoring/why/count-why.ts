import {
  type Answer,
  type AnswerStatus,
  type Answers,
  emptyAnswer,
  isNotApplicable,
} from '../../assessment/answer.ts'
import { type AskedPart, askedAnswers, askedParts, isSnapshot } from '../../assessment/asked.ts'
import type { Assessment } from '../../assessment/assessment.ts'
import type { Instrument, Question } from '../../instrument/structure.ts'
import { type Progress, progressOf } from '../progress.ts'

type Asking = Pick<Assessment, 'scope' | 'modules'>

/** How many of the questions that apply have a level (SPEC S2), and whether that is enough (SPEC S8). */
export interface CoverageWhy {
  readonly kind: 'coverage'
  readonly rule: 'S2'
  readonly rows: readonly { readonly question: string; readonly status: AnswerStatus }[]
  readonly answered: number
  readonly applicable: number
  readonly share: number | null
  /** Whether a component has too few; null of questions that are no component, or where no headline reads it. */
  readonly partial: boolean | null
}

/** How many of the questions that are asked stand in which state (SPEC Q1). */
export interface ProgressWhy extends Progress {
  readonly kind: 'progress'
  readonly rule: 'Q1'
  readonly rows: readonly { readonly question: string; readonly status: AnswerStatus }[]
}

/** Every question that is asked with its state, and the counts that they make (SPEC Q1, S1, Y1). */
export function whyProgress(instrument: Instrument, assessment: Asking, answers: Answers): ProgressWhy {
  const asked = askedParts(instrument, assessment)
  const counted = askedAnswers(instrument, assessment, answers)
  const rows = asked
    .flatMap(({ questions }) => questions)
    .map(({ id }) => ({ question: id, status: statusOf(counted[id]) }))
  return { kind: 'progress', rule: 'Q1', rows, ...progressOf(asked, counted) }
}

/**
 * Every question with its state, and how many of those that apply have a level (SPEC S2, Y1); of a component that a
 * headline reads, also whether they are enough (SPEC S8).
 */
export function whyCoverage(
  questions: readonly Pick<Question, 'id'>[],
  answers: Answers,
  headline: boolean,
): CoverageWhy {
  const rows = questions.map(({ id }) => ({ question: id, status: statusOf(answers[id]) }))
  const answered = rows.filter(({ status }) => status === 'answered').length
  const applicable = rows.filter(({ status }) => status !== 'not-applicable').length
  return {
    kind: 'coverage',
    rule: 'S2',
    rows,
    answered,
    applicable,
    share: applicable === 0 ? null : answered / applicable,
    partial: headline ? 5 * answered < 4 * applicable : null,
  }
}

/**
 * Of all that is asked, or of one part of it. No headline reads a practice, nor anything of a snapshot (SPEC Q3, Q5).
 */
export function whyCount(
  instrument: Instrument,
  assessment: Asking,
  answers: Answers,
  part?: AskedPart,
): readonly (ProgressWhy | CoverageWhy)[] {
  if (part === undefined) return [whyProgress(instrument, assessment, answers)]
  const read = !part.practice && !isSnapshot(instrument, assessment)
  return [whyCoverage(part.questions, answers, read)]
}

/** What a question stands at: "not applicable" without a reason is not answered (SPEC S1). */
export function statusOf(answer: Answer | undefined): Answer['status'] {
  const { status } = answer ?? emptyAnswer('')
  return status === 'not-applicable' && !isNotApplicable(answer) ? 'not-answered' : status
}
