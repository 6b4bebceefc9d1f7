import type { Instrument, Question } from '../instrument/structure.ts'
import { type Answer, type Answers, isNotApplicable, levelOf } from './answer.ts'
import { SHOWABLE } from '../scoring/evidence.ts'

/** Why a question should be looked at before the results, in the order in which they are named. */
const REASONS = ['not-answered', 'reason-missing', 'unknown', 'not-applicable'] as const
export type AttentionReason = (typeof REASONS)[number]

export interface Attention {
  readonly question: Question
  readonly reason: AttentionReason
}

/** Of the questions that are asked, those without a level: gates first, then by reason, then in their order. */
export function attentionOf(asked: readonly Question[], answers: Answers): readonly Attention[] {
  return asked
    .flatMap((question) => {
      const reason = reasonOf(answers[question.id])
      return reason === null ? [] : { question, reason }
    })
    .toSorted((a, b) => rank(a) - rank(b))
}

/** Whether an answer claims a level that one should be able to show, and nothing is there to show. */
export function lacksProof(answer: Answer | undefined): boolean {
  const level = levelOf(answer)
  return level !== null && level >= SHOWABLE && answer?.evidence.length === 0
}

/** Roles that were given this very question: those who may know. Roles that are given all questions say nothing. */
export function rolesFor(instrument: Instrument, questionId: string): readonly string[] {
  return Object.entries(instrument.roles)
    .filter(([, questions]) => questions !== 'all' && questions.includes(questionId))
    .map(([role]) => role)
}

function reasonOf(answer: Answer | undefined): AttentionReason | null {
  if (levelOf(answer) !== null) return null
  if (isNotApplicable(answer)) return 'not-applicable'
  if (answer?.status === 'not-applicable') return 'reason-missing'
  return answer?.status === 'unknown' ? 'unknown' : 'not-answered'
}

function rank({ question, reason }: Attention): number {
  return question.gate === true ? -1 : REASONS.indexOf(reason)
}
