import { askedAnswers } from '../assessment/asked.ts'
import type { Assessment } from '../assessment/assessment.ts'
import {
  type Answer,
  type Answers,
  type Confidence,
  type EvidenceItem,
  levelOf,
} from '../assessment/answer.ts'
import { isCurrent } from '../assessment/dates.ts'
import { coreQuestions } from '../instrument/lookup.ts'
import type { Level } from '../instrument/level.ts'
import type { Instrument, Part, Question } from '../instrument/structure.ts'
import { weightOf } from './component.ts'
import { asOfDate, supportedLevel } from './evidence.ts'
import {
  type EvidenceScore,
  type ProofCount,
  countProof,
  proofCount,
  scoreEvidence,
} from './evidence-score.ts'
import { type ProofNeed, needsFor, renewable } from './support.ts'

/** An answered question, by what it claims and what its proof supports. */
export interface ClaimedQuestion {
  readonly id: string
  readonly level: Level
  readonly supported: Level
  readonly gate: boolean
}

/** An answer that claims more than its proof supports, and what would lift it. */
export interface ProofTask extends ClaimedQuestion {
  readonly needs: readonly ProofNeed[]
  /** Proof that grew old or has no date: renewed, it would lift the answer too. */
  readonly renewable: readonly EvidenceItem[]
}

/** An answer to be looked at again, the least sure first. */
export interface CheckTask extends ClaimedQuestion {
  readonly confidence: Confidence | null
}

/** A component's figures of proof, with the counts behind the coverage. */
export interface ComponentProof extends EvidenceScore, Pick<ProofCount, 'proved' | 'claimed'> {
  readonly id: string
}

/** A proof whose time is over, and the question that it stood behind. */
export interface ExpiredProof {
  readonly id: string
  readonly item: EvidenceItem
}

/** Everything that proof says of an assessment. It stands beside the claimed figures and changes none of them. */
export interface ProofScore {
  readonly count: ProofCount
  /** In the instrument's order. */
  readonly components: readonly ComponentProof[]
  /** By id of the question; questions without a level are not in it. */
  readonly supported: Readonly<Record<string, Level>>
  /** Proof that no longer counts because its time is over (SPEC E1), in the instrument's order. */
  readonly expired: readonly ExpiredProof[]
  readonly toProve: readonly ProofTask[]
  readonly toCheck: readonly CheckTask[]
}

interface Candidate extends ClaimedQuestion {
  readonly worth: number
  readonly confidence: Confidence | null
  readonly evidence: readonly EvidenceItem[]
}

type Context = Pick<Assessment, 'date' | 'closedAt' | 'weights' | 'values' | 'scope' | 'modules'>

/** Works out all figures and lists of proof (SPEC E5 to E8), over what the assessment asks (SPEC Q2). */
export function scoreProof(instrument: Instrument, assessment: Context, given: Answers): ProofScore {
  const answers = askedAnswers(instrument, assessment, given)
  const asOf = asOfDate(assessment)
  const candidates = coreQuestions(instrument).flatMap((one) => candidate(one, answers, assessment))
  return {
    count: proofCount(instrument, answers, assessment),
    components: instrument.components.map((part) => componentProof(part, answers, assessment)),
    supported: Object.fromEntries(candidates.map(({ id, supported }) => [id, supported])),
    expired: coreQuestions(instrument).flatMap(({ id }) => expiredOf(answers[id], asOf)),
    toProve: toProve(candidates, asOf),
    toCheck: toCheck(candidates),
  }
}

function expiredOf(answer: Answer | undefined, asOf: string): readonly ExpiredProof[] {
  if (answer === undefined) return []
  const over = answer.evidence.filter((item) => item.date !== null && !isCurrent(item, asOf))
  return over.map((item) => ({ id: answer.question, item }))
}

function componentProof(part: Part, answers: Answers, assessment: Context): ComponentProof {
  return {
    id: part.id,
    ...scoreEvidence(part, answers, assessment),
    ...countProof(part.questions, answers, asOfDate(assessment)),
  }
}

function candidate(question: Question, answers: Answers, assessment: Context): readonly Candidate[] {
  const answer = answers[question.id]
  const level = levelOf(answer)
  if (answer === undefined || level === null) return []
  const { confidence, evidence } = answer
  return [
    {
      id: question.id,
      level,
      supported: supportedLevel(level, evidence, asOfDate(assessment)),
      gate: question.gate === true,
      worth: weightOf(assessment, question.id) * (assessment.values[question.id] ?? question.value),
      confidence,
      evidence,
    },
  ]
}

/** Claims above their proof: weight · levels without proof · value, falling; ties: gates, then order (SPEC E7). */
function toProve(candidates: readonly Candidate[], asOf: string): readonly ProofTask[] {
  return candidates
    .filter((one) => unproved(one) > 0)
    .toSorted((a, b) => unproved(b) * b.worth - unproved(a) * a.worth || Number(b.gate) - Number(a.gate))
    .map(({ id, level, supported, gate, evidence }) => ({
      id,
      level,
      supported,
      gate,
      needs: needsFor(level, evidence, asOf),
      renewable: renewable(level, evidence, asOf),
    }))
}

const UNSURE: readonly (Confidence | null)[] = ['low', 'medium', null, 'high']

/** All answers, the least sure first; then levels without proof, falling; then gates, then order (SPEC E8). */
function toCheck(candidates: readonly Candidate[]): readonly CheckTask[] {
  const rank = ({ confidence }: Candidate) => UNSURE.indexOf(confidence)
  return candidates
    .toSorted((a, b) => rank(a) - rank(b) || unproved(b) - unproved(a) || Number(b.gate) - Number(a.gate))
    .map(({ id, level, supported, gate, confidence }) => ({ id, level, supported, gate, confidence }))
}

function unproved({ level, supported }: ClaimedQuestion): number {
  return level - supported
}
