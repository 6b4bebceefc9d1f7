import { type Answer, byQuestion, emptyAnswer } from '../../assessment/answer.ts'
import type { Level } from '../../instrument/level.ts'
import type { Part } from '../../instrument/structure.ts'
import { type ComponentScore, scoreComponent } from '../component.ts'
import { geometricMeanOf } from '../overall.ts'
import { whyMean } from './mean-why.ts'
import type { MeanWhy } from './explanation.ts'

/** What a question of an example was given: a level, nothing, or "not applicable". */
type Given = Level | 'missing' | 'not-applicable'

/** An example: its answers, and the figures that the program itself makes of them. */
export interface WorkedExample {
  readonly given: readonly Given[]
  /** Place of the gate among the answers. */
  readonly gateAt: number | null
  readonly weights: readonly number[] | null
  readonly score: ComponentScore
  readonly mean: MeanWhy
}

const ANY_DAY = '2026-01-01T00:00:00.000Z'

/** The golden sets of the rules: one after another they show what a low answer, a missing one and a gate do. */
export const STAGE_EXAMPLES = {
  even: work([3, 3, 3, 3, 3, 3]),
  low: work([4, 4, 4, 4, 4, 1]),
  missing: work([4, 4, 4, 4, 4, 'missing']),
  gate: work([4, 4, 4, 4, 4, 'missing'], 5),
  aside: work([5, 5, 5, 5, 5, 'not-applicable']),
} as const

/** The same answers by equal weights, and with a first question that weighs twice as much. */
export const WEIGHT_EXAMPLES = {
  equal: work([2, 4, 4, 4, 4, 4]),
  double: work([2, 4, 4, 4, 4, 4], null, [2, 1, 1, 1, 1, 1]),
} as const

/** Four components at 4 and one at 1, by both means: the geometric one lets no strength hide a weakness. */
export const OVERALL_EXAMPLE = overallExample([4, 4, 4, 4, 1])

function overallExample(means: readonly number[]) {
  const arithmetic = means.reduce((sum, mean) => sum + mean, 0) / means.length
  return { means, arithmetic, geometric: geometricMeanOf(means) }
}

function work(
  given: readonly Given[],
  gateAt: number | null = null,
  weights: readonly number[] | null = null,
): WorkedExample {
  const part = partOf(given, gateAt)
  const answers = byQuestion(given.map((one, index) => answerOf(idOf(index), one)))
  const by = { weights: Object.fromEntries((weights ?? []).map((weight, index) => [idOf(index), weight])) }
  return {
    given,
    gateAt,
    weights,
    score: scoreComponent(part, answers, by),
    mean: whyMean(part.questions, answers, by, 'S4'),
  }
}

function partOf(given: readonly Given[], gateAt: number | null): Part {
  return {
    id: 'example',
    questions: given.map((_, index) => ({
      id: idOf(index),
      lenses: [],
      value: 2,
      wwc: [],
      ukTopics: [],
      ukRows: [],
      ...(index === gateAt ? { gate: true } : {}),
    })),
  }
}

function answerOf(question: string, given: Given): Answer {
  const answer = { ...emptyAnswer(question), revision: 1, updatedAt: ANY_DAY }
  if (given === 'missing') return answer
  if (given === 'not-applicable') return { ...answer, status: 'not-applicable', reason: question }
  return { ...answer, status: 'answered', level: given }
}

function idOf(index: number): string {
  return String(index + 1)
}
