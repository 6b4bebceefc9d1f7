import { type Answer, emptyAnswer } from '../assessment/answer.ts'
import type { Assessment } from '../assessment/assessment.ts'
import type { AssessmentRecord, StoredAssessment } from '../assessment/record.ts'

/** What is changed of an answer as one piece. `said` is state, level and reason; `other` what this version does not know. */
export type AnswerField = 'said' | 'note' | 'confidence' | 'evidence' | 'other'
const FIELDS: readonly AnswerField[] = ['said', 'note', 'confidence', 'evidence', 'other']

/** An answer that is not the same any more, and in which pieces. One that is not there is an empty one. */
export interface AnswerDifference {
  readonly of: 'answer'
  readonly fields: readonly AnswerField[]
  readonly before: Answer
  readonly after: Answer
}

/** A field of the assessment, or of its record; of a field that holds something for each question, the entry of one. */
export interface FieldDifference {
  readonly of: 'assessment' | 'record'
  readonly field: string
  readonly key: string | null
  /** Undefined where there is none. */
  readonly before: unknown
  readonly after: unknown
}

export type Difference = AnswerDifference | FieldDifference

/** Fields that hold a value for each of some questions: each entry is a difference of its own. */
const BY_KEY = [
  'weights',
  'values',
  'efforts',
  'eligibility',
] as const satisfies readonly (keyof Assessment)[]
/** Of the record: when and where are no content, and the id stays what it is (SPEC HI1). */
const OF_RECORD = ['instrument', 'request', 'more'] as const satisfies readonly (keyof AssessmentRecord)[]

/** Whether two values are the same, to the last character. A field that is undefined is no field. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (!isObject(one) || !isObject(other) || Array.isArray(one) !== Array.isArray(other)) return false
  const is = new Map(Object.entries(other))
  for (const [name, value] of Object.entries(one)) {
    if (!isSame(value, is.get(name))) return false
    is.delete(name)
  }
  return [...is.values()].every((value) => value === undefined)
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

/** The fields of an answer that this version knows. */
const KNOWN: readonly string[] = Object.keys(emptyAnswer(''))

/** One piece of an answer. */
export function pieceOf(answer: Answer, field: AnswerField): Readonly<Partial<Answer>> {
  const { status, level, reason, note, confidence, evidence } = answer
  if (field === 'said') return { status, level, reason }
  if (field === 'note') return { note }
  if (field === 'confidence') return { confidence }
  if (field === 'evidence') return { evidence }
  return Object.fromEntries(Object.entries(answer).filter(([name]) => !KNOWN.includes(name)))
}

/** What tells two answers of one question apart; nothing where only revision and time do. */
export function answerDifference(before: Answer, after: Answer): readonly AnswerDifference[] {
  const fields = FIELDS.filter((field) => !isSame(pieceOf(before, field), pieceOf(after, field)))
  return fields.length === 0 ? [] : [{ of: 'answer', fields, before, after }]
}

/** What tells two records of one assessment apart. */
export function recordDifferences(
  before: AssessmentRecord,
  after: AssessmentRecord,
): readonly FieldDifference[] {
  return [
    ...fieldDifferences('assessment', before.assessment, after.assessment).filter(
      ({ field }) => field !== 'id' && !BY_KEY.some((one) => one === field),
    ),
    ...BY_KEY.flatMap((field) =>
      fieldDifferences('assessment', before.assessment[field], after.assessment[field]).map((one) =>
        Object.assign({}, one, { field, key: one.field }),
      ),
    ),
    ...fieldDifferences('record', before, after).filter(({ field }) =>
      OF_RECORD.some((one) => one === field),
    ),
  ]
}

function fieldDifferences(
  of: FieldDifference['of'],
  before: object,
  after: object,
): readonly FieldDifference[] {
  const was = new Map<string, unknown>(Object.entries(before))
  const is = new Map<string, unknown>(Object.entries(after))
  return [...new Set([...was.keys(), ...is.keys()])]
    .filter((field) => !isSame(was.get(field), is.get(field)))
    .map((field) => ({ of, field, key: null, before: was.get(field), after: is.get(field) }))
}

/** All that tells two states of one assessment apart. */
export function differencesBetween(before: StoredAssessment, after: StoredAssessment): readonly Difference[] {
  const was = new Map(before.answers.map((answer) => [placeOfAnswer(answer), answer]))
  const is = new Map(after.answers.map((answer) => [placeOfAnswer(answer), answer]))
  const answers = [...new Map([...was, ...is]).entries()].flatMap(([place, one]) =>
    answerDifference(was.get(place) ?? emptied(one), is.get(place) ?? emptied(one)),
  )
  return [...recordDifferences(before.record, after.record), ...answers]
}

/** The answer as it was before anyone gave it. */
export function emptied({ question, respondent }: Pick<Answer, 'question' | 'respondent'>): Answer {
  return { ...emptyAnswer(question), respondent }
}

export function placeOfAnswer({ respondent, question }: Pick<Answer, 'question' | 'respondent'>): string {
  return JSON.stringify([respondent, question])
}

/** Where a difference is: two of the same place follow each other, or one takes the other back. */
export function placeOf(difference: Difference): string {
  if (difference.of === 'answer') return placeOfAnswer(difference.after)
  return JSON.stringify([difference.of, difference.field, difference.key])
}

/** The same difference, told from the other end. */
export function reversed(difference: Difference): Difference {
  if (difference.of !== 'answer') return { ...difference, before: difference.after, after: difference.before }
  return { ...difference, before: difference.after, after: difference.before }
}

function reaching(first: Difference, last: Difference): Difference {
  if (first.of === 'answer' && last.of === 'answer') return { ...last, before: first.before }
  return first.of !== 'answer' && last.of !== 'answer' ? { ...last, before: first.before } : last
}

/** Differences that follow each other as one: from the first state of each place to its last. */
export function joined(differences: readonly Difference[]): readonly Difference[] {
  const byPlace = new Map<string, Difference>()
  for (const one of differences) {
    const first = byPlace.get(placeOf(one))
    byPlace.set(placeOf(one), first === undefined ? one : reaching(first, one))
  }
  return [...byPlace.values()].flatMap((one): readonly Difference[] => {
    if (one.of === 'answer') return answerDifference(one.before, one.after)
    return isSame(one.before, one.after) ? [] : [one]
  })
}
