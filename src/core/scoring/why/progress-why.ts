import type { Answers, AnswerStatus } from '../../assessment/answer.ts'
import { askedAnswers, askedParts } from '../../assessment/asked.ts'
import type { Assessment } from '../../assessment/assessment.ts'
import type { Instrument } from '../../instrument/structure.ts'
import { type Progress, progressOf } from '../progress.ts'
import { statusOf } from './mean-why.ts'

/** How many of the questions that are asked stand in which state (SPEC Q1). */
export interface ProgressWhy extends Progress {
  readonly kind: 'progress'
  readonly rule: 'Q1'
  readonly rows: readonly { readonly question: string; readonly status: AnswerStatus }[]
}

/** Every question that is asked with its state, and the counts that they make (SPEC Q1, S1, Y1). */
export function whyProgress(
  instrument: Instrument,
  assessment: Pick<Assessment, 'scope' | 'modules'>,
  answers: Answers,
): ProgressWhy {
  const asked = askedParts(instrument, assessment)
  const counted = askedAnswers(instrument, assessment, answers)
  const rows = asked
    .flatMap(({ questions }) => questions)
    .map(({ id }) => ({ question: id, status: statusOf(counted[id]) }))
  return { kind: 'progress', rule: 'Q1', rows, ...progressOf(asked, counted) }
}
