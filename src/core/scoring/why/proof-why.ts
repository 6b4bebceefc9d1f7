import { type Answers, levelOf } from '../../assessment/answer.ts'
import type { Assessment } from '../../assessment/assessment.ts'
import type { Question } from '../../instrument/structure.ts'
import { asOfDate, SHOWABLE, supportedLevel } from '../evidence.ts'
import { hasProof } from '../evidence-score.ts'
import { supportOf } from '../support.ts'
import type { Explanation, ProofWhy, SupportedWhy } from './explanation.ts'
import { whyMean } from './mean-why.ts'
import { whyStage } from './stage-why.ts'

type Questions = readonly Question[]
type Dated = Pick<Assessment, 'date' | 'closedAt'>
type Weighted = Dated & Pick<Assessment, 'weights'>

/** Each answer with a level: what it claims, what its proof supports, and the rule that decides (SPEC E3, E4, Y1). */
export function whySupported(
  questions: readonly Pick<Question, 'id'>[],
  answers: Answers,
  dated: Dated,
): SupportedWhy {
  const asOf = asOfDate(dated)
  const rows = questions.flatMap(({ id }) => {
    const answer = answers[id]
    const level = levelOf(answer)
    if (answer === undefined || level === null) return []
    const supported = supportedLevel(level, answer.evidence, asOf)
    const why = level < SHOWABLE ? null : supportOf(answer.evidence, asOf).why
    return [{ question: id, level, supported, why }]
  })
  return { kind: 'supported', rule: 'E4', rows }
}

/** The supported levels, and the mean that they make (SPEC E5, Y1). */
export function whySupportedMean(
  questions: Questions,
  answers: Answers,
  by: Weighted,
): readonly Explanation[] {
  const supported = whySupported(questions, answers, by)
  return [supported, whyMean(questions, lowered(answers, supported), by, 'E5')]
}

/** The supported levels, and the stage that they reach (SPEC E5, Y1). */
export function whySupportedStage(
  questions: Questions,
  answers: Answers,
  dated: Dated,
): readonly Explanation[] {
  const supported = whySupported(questions, answers, dated)
  return [supported, whyStage(questions, lowered(answers, supported), 'E5')]
}

/** Every answer of level 3 or more, whether it has current proof, and the share that has (SPEC E5, E6, Y1). */
export function whyProof(
  questions: Questions,
  answers: Answers,
  dated: Dated,
  rule: ProofWhy['rule'],
): ProofWhy {
  const asOf = asOfDate(dated)
  const rows = questions.flatMap(({ id }) => {
    const answer = answers[id]
    const level = levelOf(answer)
    if (answer === undefined || level === null || level < SHOWABLE) return []
    return [{ question: id, level, proved: hasProof(answer, asOf) }]
  })
  const proved = rows.filter((row) => row.proved).length
  const claimed = rows.length
  return { kind: 'proof', rule, rows, proved, claimed, share: claimed === 0 ? null : proved / claimed }
}

/** The answers at the levels that their proof supports. */
function lowered(answers: Answers, { rows }: SupportedWhy): Answers {
  const changed = rows.flatMap(({ question, supported }) => {
    const answer = answers[question]
    return answer === undefined ? [] : [[question, { ...answer, level: supported }] as const]
  })
  return { ...answers, ...Object.fromEntries(changed) }
}
