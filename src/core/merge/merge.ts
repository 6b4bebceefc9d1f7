import { type Answer, type EvidenceItem, HIGHEST_REVISION } from '../assessment/answer.ts'
import type { Assessment } from '../assessment/assessment.ts'
import type { StoredAssessment } from '../assessment/record.ts'
import { bothProofs, isSameAnswer } from '../asking/merge.ts'
import { canonicalJson } from '../exchange/canonical-json.ts'
import { oversized } from '../exchange/limits.ts'
import { type Result, fail, ok } from '../result.ts'
import { answerKey } from './known.ts'
import { type ArrivalPreview, type ArrivalRow, type FieldRow, previewArrival } from './preview.ts'

/** Whose answer counts where both sides were changed. */
export type Side = 'mine' | 'theirs'

/** What the person chose: by `answerKey` for answers, and once for all of the set-up. */
export interface ArrivalChoices {
  readonly answers: Readonly<Record<string, Side | undefined>>
  readonly fields: Side | undefined
}

/** Why nothing was changed. */
export type ArrivalError =
  | { readonly code: 'import-undecided' }
  | { readonly code: 'import-too-long' }
  | { readonly code: 'import-outdated' }

export const NO_CHOICES: ArrivalChoices = { answers: {}, fields: undefined }

/** How many things wait for the person: answers that parted, and the set-up once. */
export function undecided({ rows, fields }: ArrivalPreview, choices: ArrivalChoices): number {
  const open = rows.filter(
    (row) => row.state === 'conflict' && choices.answers[answerKey(row)] === undefined,
  ).length
  return open + (hasConflict(fields) && choices.fields === undefined ? 1 : 0)
}

/** The same over several merges. */
export function undecidedAmong(
  merges: readonly { readonly preview: ArrivalPreview; readonly choices: ArrivalChoices }[],
): number {
  return merges.reduce((sum, { preview, choices }) => sum + undecided(preview, choices), 0)
}

/** Whether both sides filled in a field of the set-up, differently. */
export function hasConflict(fields: readonly FieldRow[]): boolean {
  return fields.some(({ state }) => state === 'conflict')
}

/**
 * What stands here once a file was taken in (SPEC MG4): of each answer the version that comes after the other, and where
 * they parted the chosen one; the proofs of both sides. Refused where a choice is missing.
 */
export function mergeArrival(
  mine: StoredAssessment,
  theirs: StoredAssessment,
  choices: ArrivalChoices,
  now: string,
): Result<StoredAssessment, ArrivalError> {
  const preview = previewArrival(mine, theirs)
  if (undecided(preview, choices) > 0) return fail({ code: 'import-undecided' })
  const { rows, fields } = preview
  const answers = rows.flatMap((row) => mergedAnswer(row, choices, now) ?? [])
  const { record } = mine
  const more = { ...theirs.record.more, ...record.more }
  const assessment = withFields(record.assessment, fields, choices.fields ?? 'mine')
  const content = { assessment, answers }
  if (oversized(content) !== null) return fail({ code: 'import-too-long' })
  const kept = Object.keys(more).length === 0 ? {} : { more }
  return ok({ record: { ...record, assessment, ...kept, changedAt: now }, answers })
}

/**
 * What stands here once a file took the place of all that was here (SPEC MG5). The place keeps its id, and when it was
 * made.
 */
export function replaceWith(mine: StoredAssessment, theirs: StoredAssessment): StoredAssessment {
  const { id } = mine.record.assessment
  const { createdAt } = mine.record
  return {
    record: { ...theirs.record, assessment: { ...theirs.record.assessment, id }, createdAt },
    answers: theirs.answers,
  }
}

function mergedAnswer(row: ArrivalRow, choices: ArrivalChoices, now: string): Answer | undefined {
  const { mine, theirs, state } = row
  if (mine === undefined || theirs === undefined) return mine ?? theirs
  if (state === 'same') return mine
  const side = sideOf(row, choices)
  const [first, second] = side === 'mine' ? [mine, theirs] : [theirs, mine]
  const merged = { ...first, evidence: union(first.evidence, second.evidence) }
  if (state !== 'conflict' && isSameAnswer(merged, first)) return first
  // From both sides: from now on it comes after either of them, wherever they meet again.
  const revision = Math.min(Math.max(mine.revision, theirs.revision) + 1, HIGHEST_REVISION)
  return { ...merged, revision, updatedAt: now }
}

/** Whose answer counts: the one that comes after the other, or the chosen one. */
function sideOf(row: ArrivalRow, { answers }: ArrivalChoices): Side {
  if (row.state === 'conflict') return answers[answerKey(row)] ?? 'mine'
  return row.state === 'newer' ? 'theirs' : 'mine'
}

/** The proofs of both sides, in the order of the one that counts; of one id, the one of that side. */
function union(first: readonly EvidenceItem[], second: readonly EvidenceItem[]): readonly EvidenceItem[] {
  return bothProofs(
    first,
    second.filter(({ id }) => first.every((item) => item.id !== id)),
  )
}

function withFields(assessment: Assessment, fields: readonly FieldRow[], side: Side): Assessment {
  const taken = fields.filter(({ state }) => state === 'new' || side === 'theirs')
  return { ...assessment, ...Object.fromEntries(taken.map(({ name, theirs }) => [name, theirs])) }
}

/** Whether an assessment still holds what the person was shown: nothing of it was changed meanwhile. */
export function isAsShown(present: StoredAssessment, shown: StoredAssessment): boolean {
  const held = ({ record, answers }: StoredAssessment) =>
    canonicalJson({ assessment: record.assessment, more: record.more, answers })
  return held(present) === held(shown)
}
