import { type Answer, HIGHEST_REVISION } from '../assessment/answer.ts'
import type { Assessment } from '../assessment/assessment.ts'
import type { AssessmentRecord, StoredAssessment } from '../assessment/record.ts'
import {
  type AnswerDifference,
  type AnswerField,
  type Difference,
  emptied,
  type FieldDifference,
  isSame,
  pieceOf,
  placeOfAnswer,
} from './content.ts'

/** An answer to be written, and what stands there until then. */
interface AnswerChange {
  readonly before: Answer | null
  readonly after: Answer
}

/** What is to be written to bring some differences about. */
export interface Changes {
  readonly answers: readonly AnswerChange[]
  readonly record: AssessmentRecord
  readonly recordChanged: boolean
}

/**
 * What is to be written so that these differences come about at what stands here now; null where one of their pieces is
 * not as the difference says it was (SPEC HI4). All else, and what was said elsewhere meanwhile, stays.
 */
export function changesFor(
  present: StoredAssessment,
  differences: readonly Difference[],
  now: string,
): Changes | null {
  const { assessment } = present.record
  const fields = differences.filter((one) => one.of !== 'answer')
  const standing = new Map(present.answers.map((answer) => [placeOfAnswer(answer), answer]))
  const answers = differences
    .filter((one) => one.of === 'answer')
    .map((one) => ({ one, before: standing.get(placeOfAnswer(one.after)) ?? null }))
  const asExpected =
    fields.every((one) => isSame(standsAt(present.record, assessment, one), one.before)) &&
    answers.every(({ one, before }) => isAsBefore(before, one))
  if (!asExpected) return null
  return {
    answers: answers.map(({ one, before }) => ({ before, after: changedAnswer(before, one, now) })),
    record: { ...fields.reduce(changedRecord, present.record), changedAt: now },
    recordChanged: fields.length > 0,
  }
}

function isAsBefore(present: Answer | null, { before, fields }: AnswerDifference): boolean {
  const here = present ?? emptied(before)
  return fields.every((field) => isSame(pieceOf(here, field), pieceOf(before, field)))
}

/** A new revision: what was said before is said again, now (SPEC HI4). */
function changedAnswer(
  present: Answer | null,
  { before, after, fields }: AnswerDifference,
  now: string,
): Answer {
  const here = present ?? emptied(before)
  const highest = Math.max(here.revision, before.revision, after.revision)
  return {
    ...fields.reduce((answer: Answer, field) => withPiece(answer, field, after), here),
    revision: Math.min(highest + 1, HIGHEST_REVISION),
    updatedAt: now,
  }
}

function withPiece(answer: Answer, field: AnswerField, from: Answer): Answer {
  if (field !== 'other') return { ...answer, ...pieceOf(from, field) }
  const { question, respondent, status, level, reason, note, confidence, evidence, revision, updatedAt } =
    answer
  const known = {
    question,
    respondent,
    status,
    level,
    reason,
    note,
    confidence,
    evidence,
    revision,
    updatedAt,
  }
  return { ...known, ...pieceOf(from, 'other') }
}

function holderOf(
  record: AssessmentRecord,
  assessment: Assessment,
  { of, field, key }: FieldDifference,
): object {
  if (of === 'record') return record
  if (key === null) return assessment
  const holder = new Map<string, unknown>(Object.entries(assessment)).get(field)
  return typeof holder === 'object' && holder !== null ? holder : {}
}

function standsAt(record: AssessmentRecord, assessment: Assessment, difference: FieldDifference): unknown {
  const holder = holderOf(record, assessment, difference)
  return new Map<string, unknown>(Object.entries(holder)).get(difference.key ?? difference.field)
}

function changedRecord(record: AssessmentRecord, difference: FieldDifference): AssessmentRecord {
  const { of, field, key, after } = difference
  if (of === 'record') return withField(record, field, after)
  const holder = holderOf(record, record.assessment, difference)
  const value = key === null ? after : withField(holder, key, after)
  return { ...record, assessment: withField(record.assessment, field, value) }
}

/** A copy that holds this value, or none where it is undefined: no field of it is left then. */
function withField<Holder extends object>(holder: Holder, field: string, value: unknown): Holder {
  const others = Object.entries(holder).filter(([name]) => name !== field)
  const entries = value === undefined ? others : [...others, [field, value] as const]
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every value stood in this very field before
  return Object.fromEntries(entries) as Holder
}
