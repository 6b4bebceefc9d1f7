import { findQuestion, partOf } from '../instrument/lookup.ts'
import type { Level } from '../instrument/level.ts'
import type { Instrument } from '../instrument/structure.ts'
import { type Result, fail, ok } from '../result.ts'
import { withinNotApplicableCap } from '../scoring/sets.ts'
import {
  type Answer,
  type Answers,
  type Confidence,
  type EvidenceItem,
  HIGHEST_REVISION,
  emptyAnswer,
} from './answer.ts'
import { firstDay, isDay, isMonth } from './dates.ts'

/** One thing a person does to an answer. */
export type AnswerEdit =
  | { readonly kind: 'level'; readonly level: Level }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'not-applicable'; readonly reason: string }
  | { readonly kind: 'clear' }
  | { readonly kind: 'note'; readonly note: string }
  | { readonly kind: 'confidence'; readonly confidence: Confidence | null }
  | { readonly kind: 'evidence-put'; readonly item: EvidenceItem }
  | { readonly kind: 'evidence-removed'; readonly id: string }

export type EditError =
  | { readonly code: 'gate-not-applicable' }
  | { readonly code: 'too-many-not-applicable'; readonly count: number }
  | { readonly code: 'proof-date-invalid' }
  | { readonly code: 'proof-date-in-future' }

/** What an edit is made against: the other answers of the component decide whether one more N/A is allowed. */
export interface EditContext {
  readonly instrument: Instrument
  readonly answers: Answers
  /** ISO instant of the edit. */
  readonly now: string
}

/** The most questions of a component that may be "not applicable" (SPEC S3). */
export function notApplicableAllowed(questions: number): number {
  return Math.floor(questions / 5)
}

/** Applies one edit to a question's present answer (SPEC A2 to A4). A refused edit changes nothing. */
export function applyEdit(
  present: Answer | undefined,
  questionId: string,
  edit: AnswerEdit,
  context: EditContext,
): Result<Answer, EditError> {
  const answer = present ?? emptyAnswer(questionId)
  const problem = problemWith(answer, edit, context)
  if (problem !== null) return fail(problem)
  const revision = Math.min(answer.revision + 1, HIGHEST_REVISION)
  return ok({ ...answer, ...changed(answer, edit), revision, updatedAt: context.now })
}

function changed(answer: Answer, edit: AnswerEdit): Partial<Answer> {
  switch (edit.kind) {
    case 'level':
      return { status: 'answered', level: edit.level, reason: null }
    case 'unknown':
      return { status: 'unknown', level: null, reason: null }
    case 'not-applicable':
      return { status: 'not-applicable', level: null, reason: edit.reason }
    case 'clear':
      return { status: 'not-answered', level: null, reason: null }
    case 'note':
      return { note: edit.note }
    case 'confidence':
      return { confidence: edit.confidence }
    case 'evidence-put':
      return { evidence: put(answer.evidence, edit.item) }
    case 'evidence-removed':
      return { evidence: answer.evidence.filter(({ id }) => id !== edit.id) }
  }
}

function put(items: readonly EvidenceItem[], item: EvidenceItem): readonly EvidenceItem[] {
  const known = items.some(({ id }) => id === item.id)
  return known ? items.map((one) => (one.id === item.id ? { ...one, ...item } : one)) : [...items, item]
}

function problemWith(answer: Answer, edit: AnswerEdit, context: EditContext): EditError | null {
  if (edit.kind === 'not-applicable') return notApplicableProblem(answer, context)
  if (edit.kind === 'evidence-put') return proofDateProblem(edit.item.date, context.now.slice(0, 10))
  return null
}

function notApplicableProblem(answer: Answer, { instrument, answers }: EditContext): EditError | null {
  if (findQuestion(instrument, answer.question)?.gate === true) return { code: 'gate-not-applicable' }
  const questions = partOf(instrument, answer.question)?.questions
  // A question of another questionnaire was judged by its own, when the edit was made.
  if (questions === undefined) return null
  const others = questions.filter(
    ({ id }) => id !== answer.question && answers[id]?.status === 'not-applicable',
  ).length
  return withinNotApplicableCap(others + 1, questions.length)
    ? null
    : { code: 'too-many-not-applicable', count: notApplicableAllowed(questions.length) }
}

/** What is wrong with a date of proof (SPEC A6). `today` is `YYYY-MM-DD`. */
export function proofDateProblem(date: string | null, today: string): EditError | null {
  if (date === null) return null
  if (!isMonth(date) && !isDay(date)) return { code: 'proof-date-invalid' }
  return firstDay(date) > today ? { code: 'proof-date-in-future' } : null
}
