import type { Answer } from '../assessment/answer.ts'
import type { StoredAssessment } from '../assessment/record.ts'
import { isSameAnswer, saysNothing } from '../asking/merge.ts'
import { answerKey, fieldKey, knownOf, namedFields, proofKey } from './known.ts'
import { haveParted, join, type Known, type Version } from './versions.ts'

/**
 * What a file means for one answer (SPEC MG3). `new`: not here; `newer`: it comes after what is here; `conflict`: both
 * sides were changed; `older`: what is here comes after it; `here`: the file has none; `same`.
 */
export type ArrivalState = 'new' | 'newer' | 'conflict' | 'older' | 'here' | 'same'
export const ARRIVAL_STATES: readonly ArrivalState[] = ['new', 'newer', 'conflict', 'older', 'here', 'same']

/** One answer of one respondent, before anything is changed. */
export interface ArrivalRow {
  readonly question: string
  readonly respondent: string
  readonly state: ArrivalState
  readonly mine: Answer | undefined
  readonly theirs: Answer | undefined
  /** Proofs of the file that are not here. */
  readonly proofs: number
}

/** A field of the set-up that the two sides fill in differently. */
export interface FieldRow {
  readonly name: string
  readonly state: 'new' | 'conflict'
  readonly mine: unknown
  readonly theirs: unknown
}

/** What a file would change of what is here. */
export interface ArrivalPreview {
  readonly rows: readonly ArrivalRow[]
  readonly fields: readonly FieldRow[]
}

/** What a file would change of an assessment that is here already. Nothing is changed. */
export function previewArrival(mine: StoredAssessment, theirs: StoredAssessment): ArrivalPreview {
  const joined = join(knownOf(mine), knownOf(theirs))
  const there = new Map(theirs.answers.map((answer) => [answerKey(answer), answer]))
  const here = new Map(mine.answers.map((answer) => [answerKey(answer), answer]))
  const rows = [...new Map([...here, ...there]).keys()].map((key) =>
    rowOf(here.get(key), there.get(key), joined),
  )
  return { rows: rows.filter((row) => row !== null), fields: fieldRows(mine, theirs, joined) }
}

/** Whether a file brings anything at all, or takes something away when it replaces what is here. */
export function bringsNothing({ rows, fields }: ArrivalPreview): boolean {
  return fields.length === 0 && rows.every(({ state }) => state === 'same')
}

/** Whether a merge would leave everything as it is. */
export function addsNothing({ rows, fields }: ArrivalPreview): boolean {
  return fields.length === 0 && rows.every(({ state, proofs }) => proofs === 0 && !isIncoming(state))
}

/** Whether something of the file may come in. */
function isIncoming(state: ArrivalState): boolean {
  return state === 'new' || state === 'newer' || state === 'conflict'
}

/** How many answers stand in each state. */
export function countArrivals(rows: readonly ArrivalRow[]): Readonly<Record<ArrivalState, number>> {
  const count = (state: ArrivalState) => rows.filter((row) => row.state === state).length
  return {
    new: count('new'),
    newer: count('newer'),
    conflict: count('conflict'),
    older: count('older'),
    here: count('here'),
    same: count('same'),
  }
}

function rowOf(mine: Answer | undefined, theirs: Answer | undefined, joined: Known): ArrivalRow | null {
  const answer = mine ?? theirs
  if (answer === undefined) return null
  const brought = theirs?.evidence.filter(({ id }) => !mine?.evidence.some((one) => one.id === id)) ?? []
  const { question, respondent } = answer
  return { question, respondent, state: stateOf(mine, theirs, joined), mine, theirs, proofs: brought.length }
}

function stateOf(mine: Answer | undefined, theirs: Answer | undefined, joined: Known): ArrivalState {
  if (theirs === undefined) return mine !== undefined && saysNothing(mine) ? 'same' : 'here'
  if (mine === undefined) return saysNothing(theirs) ? 'same' : 'new'
  if (saysTheSame(mine, theirs)) return 'same'
  if (piecesOf(mine, theirs).some((key) => haveParted(joined.get(key) ?? []))) return 'conflict'
  const left = joined.get(answerKey(mine)) ?? []
  return left.some((version) => isFrom(version, theirs) && !isFrom(version, mine)) ? 'newer' : 'older'
}

/** Whether two answers hold the same, proofs among it, however often each was changed. */
function saysTheSame(mine: Answer, theirs: Answer): boolean {
  const { revision, updatedAt } = mine
  return isSameAnswer(mine, { ...theirs, revision, updatedAt })
}

/** The keys of an answer and of every proof of it, on either side. */
function piecesOf(mine: Answer, theirs: Answer): readonly string[] {
  return [answerKey(mine), ...[...mine.evidence, ...theirs.evidence].map((item) => proofKey(mine, item))]
}

function isFrom({ revision, updatedAt }: Version, answer: Answer): boolean {
  return revision === answer.revision && updatedAt === answer.updatedAt
}

function fieldRows(mine: StoredAssessment, theirs: StoredAssessment, joined: Known): readonly FieldRow[] {
  const here = new Map(namedFields(mine.record.assessment))
  return namedFields(theirs.record.assessment).flatMap(([name, value]): readonly FieldRow[] => {
    const left = joined.get(fieldKey('field', name)) ?? []
    const present = here.get(name)
    if (haveParted(left)) return [{ name, state: 'conflict', mine: present, theirs: value }]
    const [only] = left
    const taken = only !== undefined && JSON.stringify(only.value) !== JSON.stringify(present)
    return taken ? [{ name, state: 'new', mine: present, theirs: value }] : []
  })
}

/** How many answers that are here give way where a file replaces them: the file does not hold them, or not so new. */
export function countLosses({ older, here, conflict }: Readonly<Record<ArrivalState, number>>): number {
  return older + here + conflict
}

/** How many answers a merge takes from the file, as far as the person has chosen. */
export function countIncoming(
  rows: readonly ArrivalRow[],
  { answers }: { readonly answers: Choices },
): number {
  return rows.filter(
    (row) => row.state === 'new' || row.state === 'newer' || answers[answerKey(row)] === 'theirs',
  ).length
}

type Choices = Readonly<Record<string, 'mine' | 'theirs' | undefined>>

/** The answers in one state. */
export function rowsOf(rows: readonly ArrivalRow[], state: ArrivalState): readonly ArrivalRow[] {
  return rows.filter((row) => row.state === state)
}
