import type { Assessment } from '../assessment/assessment.ts'
import { type Answers, levelOf } from '../assessment/answer.ts'
import type { Level, Part, Question } from '../instrument/structure.ts'
import { boundsOf, meanOf, percentOf, type Weighted } from './mean.ts'
import { coverageOf, isPartial, setsOf, withinNotApplicableCap } from './sets.ts'
import { stageRangeOf } from './stage.ts'

/** Every figure of one component. Means are 1 to 5, percent 0 to 100, coverage 0 to 1, none is rounded. */
export interface ComponentScore {
  readonly id: string
  readonly questions: number
  readonly answered: number
  readonly applicable: number
  readonly unknown: number
  readonly notApplicable: number
  readonly coverage: number | null
  /** Under 80 % answered: takes no part in headlines. */
  readonly partial: boolean
  readonly mean: number | null
  readonly percent: number | null
  readonly low: number | null
  readonly high: number | null
  readonly stage: Level | null
  readonly stageLow: Level | null
  readonly stageHigh: Level | null
  readonly problem: 'too-many-not-applicable' | null
}

/** The weight of a question in an assessment: 1 unless the assessment says otherwise. */
export function weightOf(assessment: Pick<Assessment, 'weights'>, questionId: string): number {
  return assessment.weights[questionId] ?? 1
}

/** Scores a component or module by SPEC S1 to S8. */
export function scoreComponent(
  part: Part,
  answers: Answers,
  assessment: Pick<Assessment, 'weights'>,
): ComponentScore {
  const sets = setsOf(part, answers)
  const counts = {
    id: part.id,
    questions: sets.all.length,
    answered: sets.answered.length,
    applicable: sets.applicable.length,
    unknown: sets.unknown.length,
    notApplicable: sets.notApplicable.length,
    coverage: coverageOf(sets),
    partial: isPartial(sets),
  }
  if (!withinNotApplicableCap(sets.notApplicable.length, sets.all.length)) {
    return { ...counts, ...NO_FIGURES, problem: 'too-many-not-applicable' }
  }
  const weighted = (question: Question): Weighted => ({
    level: levelOf(answers[question.id]),
    weight: weightOf(assessment, question.id),
  })
  const items = sets.applicable.map(weighted)
  const mean = meanOf(items)
  const range = stageRangeOf(
    sets.applicable.map((question) => ({
      level: levelOf(answers[question.id]),
      gate: question.gate === true,
    })),
  )
  return {
    ...counts,
    mean,
    percent: mean === null ? null : percentOf(mean),
    ...boundsOf(items),
    stage: range?.stage ?? null,
    stageLow: range?.stageLow ?? null,
    stageHigh: range?.stageHigh ?? null,
    problem: null,
  }
}

const NO_FIGURES = {
  mean: null,
  percent: null,
  low: null,
  high: null,
  stage: null,
  stageLow: null,
  stageHigh: null,
} as const
