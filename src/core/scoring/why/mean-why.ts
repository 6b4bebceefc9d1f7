import { type Answer, type Answers, emptyAnswer, isNotApplicable, levelOf } from '../../assessment/answer.ts'
import type { Assessment } from '../../assessment/assessment.ts'
import type { Question } from '../../instrument/structure.ts'
import { weightOf } from '../component.ts'
import type { BoundsWhy, CoverageWhy, MeanWhy } from './explanation.ts'

type Weights = Pick<Assessment, 'weights'>
type Questions = readonly Question[]

const LOWEST = 1
const HIGHEST = 5

/** What a question stands at: "not applicable" without a reason is not answered (SPEC S1). */
export function statusOf(answer: Answer | undefined): Answer['status'] {
  const { status } = answer ?? emptyAnswer('')
  return status === 'not-applicable' && !isNotApplicable(answer) ? 'not-answered' : status
}

/** Every question of a component or lens with its level, weight and product (SPEC S4, L1, Y1). */
export function whyMean(questions: Questions, answers: Answers, by: Weights, rule: MeanWhy['rule']): MeanWhy {
  const rows = questions.map(({ id }) => {
    const level = levelOf(answers[id])
    const weight = weightOf(by, id)
    const product = level === null ? null : weight * level
    return { question: id, status: statusOf(answers[id]), level, weight, product }
  })
  const counted = rows.filter(({ level }) => level !== null)
  const sum = total(counted.map(({ product }) => product ?? 0))
  const weights = total(counted.map(({ weight }) => weight))
  return {
    kind: 'mean',
    rule,
    equal: false,
    rows,
    sum,
    weights,
    result: weights === 0 ? null : sum / weights,
  }
}

/** Every applicable question with its lowest and its highest product (SPEC S6, Y1). */
export function whyBounds(questions: Questions, answers: Answers, by: Weights): BoundsWhy {
  const rows = questions
    .filter(({ id }) => !isNotApplicable(answers[id]))
    .map(({ id }) => {
      const level = levelOf(answers[id])
      const weight = weightOf(by, id)
      return {
        question: id,
        level,
        weight,
        low: weight * (level ?? LOWEST),
        high: weight * (level ?? HIGHEST),
      }
    })
  const lowSum = total(rows.map(({ low }) => low))
  const highSum = total(rows.map(({ high }) => high))
  const weights = total(rows.map(({ weight }) => weight))
  const [low, high] = weights === 0 ? [null, null] : [lowSum / weights, highSum / weights]
  return { kind: 'bounds', rule: 'S6', rows, lowSum, highSum, weights, low, high }
}

/**
 * Every question with its state, and how many of those that apply have a level (SPEC S2, Y1); of a component that a
 * headline reads, also whether they are enough (SPEC S8).
 */
export function whyCoverage(questions: Questions, answers: Answers, headline: boolean): CoverageWhy {
  const rows = questions.map(({ id }) => ({ question: id, status: statusOf(answers[id]) }))
  const answered = rows.filter(({ status }) => status === 'answered').length
  const applicable = rows.filter(({ status }) => status !== 'not-applicable').length
  return {
    kind: 'coverage',
    rule: 'S2',
    rows,
    answered,
    applicable,
    share: applicable === 0 ? null : answered / applicable,
    partial: headline ? 5 * answered < 4 * applicable : null,
  }
}

/** The same by equal weights, whatever was chosen (SPEC O4, Y1). */
export function whyEqualMean(questions: Questions, answers: Answers, rule: MeanWhy['rule']): MeanWhy {
  return { ...whyMean(questions, answers, { weights: {} }, rule), equal: true }
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}
