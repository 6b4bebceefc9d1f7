import { type Answers, isNotApplicable, levelOf } from '../../assessment/answer.ts'
import type { Assessment } from '../../assessment/assessment.ts'
import type { Question } from '../../instrument/structure.ts'
import { weightOf } from '../component.ts'
import { statusOf } from './count-why.ts'
import type { BoundsWhy, MeanWhy } from './explanation.ts'

type Weights = Pick<Assessment, 'weights'>
type Questions = readonly Question[]

const LOWEST = 1
const HIGHEST = 5

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

/** The same by equal weights, whatever was chosen (SPEC O4, Y1). */
export function whyEqualMean(questions: Questions, answers: Answers, rule: MeanWhy['rule']): MeanWhy {
  return { ...whyMean(questions, answers, { weights: {} }, rule), equal: true }
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}
