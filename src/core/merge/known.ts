import type { Answer, EvidenceItem } from '../assessment/answer.ts'
import type { Assessment } from '../assessment/assessment.ts'
import type { AssessmentRecord, StoredAssessment } from '../assessment/record.ts'
import { canonicalJson } from '../exchange/canonical-json.ts'
import type { Known, Version } from './versions.ts'

/** Fields of the set-up have no time of their own: a filled one follows an empty one, and two filled ones may part. */
const NO_TIME = '1970-01-01T00:00:00.000Z'

/** An answer's own key, by respondent and question. */
export function answerKey({ respondent, question }: Pick<Answer, 'respondent' | 'question'>): string {
  return JSON.stringify(['answer', respondent, question])
}

/** The key of one proof of an answer. */
export function proofKey(answer: Pick<Answer, 'respondent' | 'question'>, { id }: EvidenceItem): string {
  return JSON.stringify(['proof', answer.respondent, answer.question, id])
}

/** The key of a field of the set-up, or of a field of the file that this version does not know. */
export function fieldKey(kind: 'field' | 'more', name: string): string {
  return JSON.stringify([kind, name])
}

/** Everything that an assessment knows, as versions that can be joined (SPEC MG1): answers, proofs and set-up. */
export function knownOf({ record, answers }: StoredAssessment): Known {
  return new Map([
    ...fieldsOf(record).map(([key, value]): [string, readonly Version[]] => [key, [asField(value)]]),
    ...answers.flatMap(piecesOf),
  ])
}

/** The set-up, and what else stands beside it. The id is no matter of opinion: it is the same or was given here. */
function fieldsOf({ assessment, more = {} }: AssessmentRecord): readonly (readonly [string, unknown])[] {
  return [
    ...namedFields(assessment).map(([name, value]) => [fieldKey('field', name), value] as const),
    ...Object.entries(more).map(([name, value]) => [fieldKey('more', name), value] as const),
  ]
}

/** The fields of the set-up by name, those that this version does not know among them. */
export function namedFields(assessment: Assessment): readonly (readonly [string, unknown])[] {
  return Object.entries(assessment).filter(([name]) => name !== 'id')
}

function asField(value: unknown): Version {
  return { revision: isEmpty(value) ? 0 : 1, updatedAt: NO_TIME, value }
}

/** Whether a field was left as every assessment begins. */
export function isEmpty(value: unknown): boolean {
  return (
    value === undefined || [null, '', [], {}].some((empty) => canonicalJson(empty) === canonicalJson(value))
  )
}

/** An answer apart from its proofs: these are kept one by one, so that none of either side is lost. */
function piecesOf(answer: Answer): readonly [string, readonly Version[]][] {
  const { evidence, revision, updatedAt, ...said } = answer
  const times = { revision, updatedAt }
  return [
    [answerKey(answer), [{ ...times, value: said }]],
    ...evidence.map((item): [string, readonly Version[]] => [
      proofKey(answer, item),
      [{ ...times, value: item }],
    ]),
  ]
}
