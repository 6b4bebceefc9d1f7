import { type Answer, type Answers, emptyAnswer, HIGHEST_REVISION } from '../assessment/answer.ts'
import { notApplicableAllowed } from '../assessment/edit.ts'
import { LONGEST_TEXT, MOST_ENTRIES } from '../exchange/limits.ts'
import type { Instrument } from '../instrument/structure.ts'
import { type Result, fail, ok } from '../result.ts'
import { withinNotApplicableCap } from '../scoring/sets.ts'
import { afterChoice, isSameAnswer, type MergeChoice, type MergeRow, needsChoice } from './merge.ts'

/** Why nothing was changed. */
export type MergeError =
  | { readonly code: 'reply-undecided'; readonly question: string }
  | { readonly code: 'reply-outdated'; readonly question: string }
  | { readonly code: 'reply-too-long'; readonly question: string }
  | { readonly code: 'too-many-not-applicable'; readonly question: string; readonly count: number }
  | { readonly code: 'undo-outdated'; readonly question: string }

/** One answer that a merge wrote, and what stood there before: enough to go back. */
export interface MergeStep {
  readonly question: string
  readonly before: Answer | null
  readonly after: Answer
}

export type MergeChoices = Readonly<Record<string, MergeChoice | undefined>>

/**
 * The answers that a merge changes, and no others (SPEC M8): all of them can be written, or none is. Refused where a
 * question has no choice yet, or where what stands here is no longer what the person was shown.
 * @param answers what stands in storage at this very moment
 */
export function mergeReply(
  instrument: Instrument,
  answers: Answers,
  rows: readonly MergeRow[],
  choices: MergeChoices,
  now: string,
): Result<readonly MergeStep[], MergeError> {
  const steps: MergeStep[] = []
  for (const row of rows.filter(needsChoice)) {
    const { question } = row
    const choice = choices[question]
    const before = answers[question]
    if (choice === undefined) return fail({ code: 'reply-undecided', question })
    if (!isAsShown(before, row.mine)) return fail({ code: 'reply-outdated', question })
    const after = afterChoice(row, choice)
    if (isSameAnswer(after, before ?? emptyAnswer(question))) continue
    if (isTooLong(after)) return fail({ code: 'reply-too-long', question })
    steps.push({ question, before: before ?? null, after: { ...after, ...nextRevision(after, now) } })
  }
  const beyond = beyondCap(instrument, answers, steps)
  return beyond === null ? ok(steps) : fail(beyond)
}

/** The answers that put back what stood before a merge, as new revisions; refused where one was changed since. */
export function undoMerge(
  answers: Answers,
  steps: readonly MergeStep[],
  now: string,
): Result<readonly Answer[], MergeError> {
  const changed = steps.find(({ question, after }) => !isAsShown(answers[question], after))
  if (changed !== undefined) return fail({ code: 'undo-outdated', question: changed.question })
  return ok(
    steps.map(({ question, before, after }) => ({
      ...(before ?? emptyAnswer(question)),
      ...nextRevision(after, now),
    })),
  )
}

function nextRevision({ revision }: Answer, now: string): Pick<Answer, 'revision' | 'updatedAt'> {
  return { revision: Math.min(revision + 1, HIGHEST_REVISION), updatedAt: now }
}

function isAsShown(present: Answer | undefined, shown: Answer | undefined): boolean {
  if (present === undefined || shown === undefined) return present === shown
  return isSameAnswer(present, shown)
}

/** What no file takes (SPEC F9) must not come to be. */
function isTooLong({ note, evidence }: Answer): boolean {
  return note.length > LONGEST_TEXT || evidence.length > MOST_ENTRIES
}

/** The first step that makes a component hold more "not applicable" than its cap allows (SPEC S3, A4). */
function beyondCap(instrument: Instrument, answers: Answers, steps: readonly MergeStep[]): MergeError | null {
  for (const part of [...instrument.components, ...instrument.modules]) {
    const ids = part.questions.map(({ id }) => id)
    const first = steps.find(
      ({ question, before, after }) => ids.includes(question) && isOff(after) && !isOff(before ?? undefined),
    )
    const off = ids.filter((id) => isOff(steps.find(({ question }) => question === id)?.after ?? answers[id]))
    if (first !== undefined && !withinNotApplicableCap(off.length, ids.length)) {
      const count = notApplicableAllowed(ids.length)
      return { code: 'too-many-not-applicable', question: first.question, count }
    }
  }
  return null
}

function isOff(answer: Answer | undefined): boolean {
  return answer?.status === 'not-applicable'
}
