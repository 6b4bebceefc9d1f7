import {
  type Answer,
  type Answers,
  type EvidenceItem,
  emptyAnswer,
  isNotApplicable,
  levelOf,
} from '../assessment/answer.ts'
import { canonicalJson } from '../exchange/canonical-json.ts'
import type { Instrument } from '../instrument/structure.ts'
import type { Reply } from './reply-file.ts'

/**
 * What a reply means for one question (SPEC M6): `silent`, the colleague left it open; `same`, it brings nothing that
 * is not there; `new`, nothing is answered here yet; `both`, the same answer with more beside it; `different`.
 */
export type MergeState = 'new' | 'different' | 'both' | 'same' | 'silent'

/** One question before anything is changed: what stands here, what came, and which of its proofs are new. */
export interface MergeRow {
  readonly question: string
  readonly state: MergeState
  readonly mine: Answer | undefined
  readonly theirs: Answer | undefined
  readonly proofs: readonly EvidenceItem[]
}

/** Which answer counts from now on, and whether the colleague's proofs are put beside it. */
export interface MergeChoice {
  readonly answer: 'mine' | 'theirs'
  readonly proof: boolean
}

/** What two people said to one question. */
type Pair = Pick<MergeRow, 'question' | 'mine' | 'theirs'>

export const TAKE: MergeChoice = { answer: 'theirs', proof: true }
export const KEEP: MergeChoice = { answer: 'mine', proof: false }

/** What a reply would change, question by question, in the questionnaire's order. Nothing is changed. */
export function previewReply(instrument: Instrument, answers: Answers, reply: Reply): readonly MergeRow[] {
  const theirs = new Map(reply.answers.map((answer) => [answer.question, answer]))
  return [...instrument.components, ...instrument.modules]
    .flatMap(({ questions }) => questions)
    .filter(({ id }) => reply.questions.includes(id))
    .map(({ id }) => rowOf(id, answers[id], theirs.get(id)))
}

/** Whether a question waits for a decision: something of the reply is not here yet. */
export function needsChoice({ state }: MergeRow): boolean {
  return state !== 'same' && state !== 'silent'
}

/** What is chosen before the person says anything: the reply where nothing is answered here, else they are asked. */
export function firstChoice(row: MergeRow): MergeChoice | undefined {
  return row.state === 'new' ? TAKE : undefined
}

/** How many questions stand in each state. */
export function countStates(rows: readonly MergeRow[]): Readonly<Record<MergeState, number>> {
  const count = (state: MergeState) => rows.filter((row) => row.state === state).length
  return {
    new: count('new'),
    different: count('different'),
    both: count('both'),
    same: count('same'),
    silent: count('silent'),
  }
}

/** The questions that wait for a decision and have none. */
export function undecidedIn(
  rows: readonly MergeRow[],
  choices: Readonly<Record<string, MergeChoice | undefined>>,
): readonly string[] {
  return rows.flatMap((row) => (needsChoice(row) && choices[row.question] === undefined ? row.question : []))
}

/** How many answers would be others than now. */
export function countChanges(
  rows: readonly MergeRow[],
  choices: Readonly<Record<string, MergeChoice | undefined>>,
): number {
  return rows.filter((row) => {
    const choice = choices[row.question]
    if (choice === undefined || !needsChoice(row)) return false
    return !isSameAnswer(afterChoice(row, choice), row.mine ?? emptyAnswer(row.question))
  }).length
}

/**
 * What stands here after a choice (SPEC M7). Taking brings status, level and reason; a note is put behind the one
 * that is here, and proofs beside those that are here, so that nothing written is lost. Taking twice is taking once.
 */
export function afterChoice({ question, mine, theirs }: Pair, { answer, proof }: MergeChoice): Answer {
  const present = mine ?? emptyAnswer(question)
  if (theirs === undefined) return present
  const takes = answer === 'theirs'
  return {
    ...present,
    ...(takes && theirs.status !== 'not-answered' && !saysSame(present, theirs) ? saidIn(theirs) : {}),
    note: takes ? bothNotes(present.note, theirs.note) : present.note,
    evidence: proof ? bothProofs(present.evidence, theirs.evidence) : present.evidence,
  }
}

/** Whether two answers hold the same, to the last character. */
export function isSameAnswer(one: Answer, other: Answer): boolean {
  return canonicalJson(one) === canonicalJson(other)
}

function rowOf(question: string, mine: Answer | undefined, theirs: Answer | undefined): MergeRow {
  const proofs = theirs?.evidence.filter((item) => !holdsProof(mine?.evidence ?? [], item)) ?? []
  return { question, state: stateOf({ question, mine, theirs }), mine, theirs, proofs }
}

function stateOf(pair: Pair): MergeState {
  const { question, mine = emptyAnswer(question), theirs } = pair
  if (theirs === undefined || saysNothing(theirs)) return 'silent'
  if (isSameAnswer(afterChoice(pair, TAKE), mine)) return 'same'
  if (levelOf(mine) === null && !isNotApplicable(mine)) return 'new'
  return theirs.status === 'not-answered' || saysSame(mine, theirs) ? 'both' : 'different'
}

/** Whether an answer was never given, or taken back with all that stood beside it. */
export function saysNothing({ status, note, evidence }: Answer): boolean {
  return status === 'not-answered' && note.trim() === '' && evidence.length === 0
}

function saysSame(one: Answer, other: Answer): boolean {
  return one.status === other.status && one.level === other.level && one.reason === other.reason
}

function saidIn({
  status,
  level,
  reason,
  confidence,
}: Answer): Pick<Answer, 'status' | 'level' | 'reason' | 'confidence'> {
  return { status, level, reason, confidence }
}

function bothNotes(mine: string, theirs: string): string {
  if (theirs.trim() === '' || mine.includes(theirs)) return mine
  return mine.trim() === '' ? theirs : `${mine}\n\n${theirs}`
}

/** A proof that the colleague has changed since takes the place of the one that it was. */
export function bothProofs(
  mine: readonly EvidenceItem[],
  theirs: readonly EvidenceItem[],
): readonly EvidenceItem[] {
  const kept = mine.map((item) => theirs.find(({ id }) => id === item.id) ?? item)
  return [...kept, ...theirs.filter(({ id }) => mine.every((item) => item.id !== id))]
}

function holdsProof(items: readonly EvidenceItem[], item: EvidenceItem): boolean {
  return items.some((one) => canonicalJson(one) === canonicalJson(item))
}
