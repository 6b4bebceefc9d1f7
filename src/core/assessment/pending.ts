import type { Instrument } from '../instrument/structure.ts'
import type { AssessmentRecord, StoredAssessment } from './record.ts'
import { type Answer, byQuestion, SELF } from './answer.ts'
import type { Assessment } from './assessment.ts'
import { type AnswerEdit, applyEdit } from './edit.ts'

/** A change that is on screen and not yet in storage, as data: it can be written down, replayed and shown. */
export type Pending =
  | { readonly kind: 'create'; readonly assessment: string; readonly stored: StoredAssessment }
  | {
      readonly kind: 'answer'
      readonly assessment: string
      readonly at: string
      readonly question: string
      readonly edit: AnswerEdit
    }
  | {
      readonly kind: 'record'
      readonly assessment: string
      readonly at: string
      readonly change: Partial<Omit<Assessment, 'id'>>
    }
  | {
      /** Where the person is, or that a file was handed out: not a change of what they say. */
      readonly kind: 'kept'
      readonly assessment: string
      readonly change: Partial<Pick<AssessmentRecord, 'place' | 'filedAt'>>
    }

/** The record after a change of set-up or summary. */
export function changedRecord(
  record: AssessmentRecord,
  change: Partial<Omit<Assessment, 'id'>>,
  at: string,
): AssessmentRecord {
  return { ...record, assessment: { ...record.assessment, ...change }, changedAt: at }
}

/** The record of an assessment, stored or still on its way; null where there is none. */
export function recordAmong(
  stored: StoredAssessment | null,
  pending: readonly Pending[],
): AssessmentRecord | null {
  const created = pending.find((one) => one.kind === 'create')
  return stored?.record ?? created?.stored.record ?? null
}

/**
 * What storage will hold once these changes have arrived (SPEC A8): the stored assessment with each of them applied
 * in order. A refused edit changes nothing. Null where there is no such assessment, stored or waiting.
 */
export function withPending(
  instrument: Instrument,
  stored: StoredAssessment | null,
  pending: readonly Pending[],
): StoredAssessment | null {
  return pending.reduce((present: StoredAssessment | null, one) => after(instrument, present, one), stored)
}

function after(
  instrument: Instrument,
  present: StoredAssessment | null,
  one: Pending,
): StoredAssessment | null {
  if (one.kind === 'create') return present ?? one.stored
  if (present === null) return null
  if (one.kind === 'kept') return { ...present, record: { ...present.record, ...one.change } }
  if (one.kind === 'record') return { ...present, record: changedRecord(present.record, one.change, one.at) }
  return { ...present, answers: edited(instrument, present.answers, one) }
}

function edited(
  instrument: Instrument,
  answers: readonly Answer[],
  { question, edit, at }: Extract<Pending, { kind: 'answer' }>,
): readonly Answer[] {
  const mine = byQuestion(answers.filter(({ respondent }) => respondent === SELF))
  const changed = applyEdit(mine[question], question, edit, { instrument, answers: mine, now: at })
  if (!changed.ok) return answers
  const isIt = (one: Answer) => one.respondent === SELF && one.question === question
  return answers.some(isIt)
    ? answers.map((one) => (isIt(one) ? changed.value : one))
    : [...answers, changed.value]
}
