import type { Assessment } from '../assessment/assessment.ts'
import { type Answer, type Answers, levelOf } from '../assessment/answer.ts'
import { isCurrent } from '../assessment/dates.ts'
import { coreQuestions } from '../instrument/lookup.ts'
import type { Level } from '../instrument/level.ts'
import type { Instrument, Part, Question } from '../instrument/structure.ts'
import { weightOf } from './component.ts'
import { SHOWABLE, asOfDate, supportedLevel } from './evidence.ts'
import { meanOf } from './mean.ts'
import { type QuestionSets, setsOf, withinNotApplicableCap } from './sets.ts'
import { stageRangeOf } from './stage.ts'

/** What of a component or module is backed by proof. The mean is 1 to 5, the coverage 0 to 1, none is rounded. */
export interface EvidenceScore {
  readonly supportedMean: number | null
  readonly supportedStage: Level | null
  readonly evidenceCoverage: number | null
}

/** "Proof for 3 of 17", over the core answers that claim level 3 or more. */
export interface ProofCount {
  readonly proved: number
  readonly claimed: number
  /** Whether there is enough proof for the supported mark to be drawn. */
  readonly drawn: boolean
}

type Dated = Pick<Assessment, 'date' | 'closedAt'>

/** A working document: less is someone's word. */
const DOCUMENT = 2

const NO_FIGURES: EvidenceScore = { supportedMean: null, supportedStage: null, evidenceCoverage: null }

/** Supported mean, supported stage and evidence coverage of a component or module (SPEC E5). */
export function scoreEvidence(
  part: Part,
  answers: Answers,
  assessment: Dated & Pick<Assessment, 'weights'>,
): EvidenceScore {
  const sets = setsOf(part, answers)
  if (!withinNotApplicableCap(sets.notApplicable.length, sets.all.length)) return NO_FIGURES
  const asOf = asOfDate(assessment)
  const supported = sets.applicable.map((question) => ({
    level: supportedLevelOf(answers[question.id], asOf),
    weight: weightOf(assessment, question.id),
    gate: question.gate === true,
  }))
  return {
    supportedMean: meanOf(supported),
    supportedStage: stageRangeOf(supported)?.stage ?? null,
    evidenceCoverage: evidenceCoverageOf(sets, answers, asOf),
  }
}

/** The level that is claimed and supported, or null where there is no level (SPEC E4). */
export function supportedLevelOf(answer: Answer | undefined, asOf: string): Level | null {
  const level = levelOf(answer)
  return answer === undefined || level === null ? null : supportedLevel(level, answer.evidence, asOf)
}

/** How many core answers of level 3 or more have proof, and whether that is half of them (SPEC E6). */
export function proofCount(instrument: Instrument, answers: Answers, assessment: Dated): ProofCount {
  const { proved, claimed } = countProof(coreQuestions(instrument), answers, asOfDate(assessment))
  return { proved, claimed, drawn: claimed > 0 && 2 * proved >= claimed }
}

function evidenceCoverageOf({ answered }: QuestionSets, answers: Answers, asOf: string): number | null {
  const { proved, claimed } = countProof(answered, answers, asOf)
  return claimed === 0 ? null : proved / claimed
}

/** How many of these questions claim level 3 or more, and how many of those have proof (SPEC E5). */
export function countProof(
  questions: readonly Question[],
  answers: Answers,
  asOf: string,
): Omit<ProofCount, 'drawn'> {
  let proved = 0
  let claimed = 0
  for (const { id } of questions) {
    const answer = answers[id]
    if (answer === undefined || (levelOf(answer) ?? 0) < SHOWABLE) continue
    claimed += 1
    if (hasProof(answer, asOf)) proved += 1
  }
  return { proved, claimed }
}

/** Whether something current and stronger than a word stands behind an answer. */
export function hasProof({ evidence }: Answer, asOf: string): boolean {
  return evidence.some((item) => item.strength >= DOCUMENT && isCurrent(item, asOf))
}
