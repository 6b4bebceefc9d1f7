import type { Assessment } from '../assessment/assessment.ts'
import { type Answers, levelOf } from '../assessment/answer.ts'
import type { Level } from '../instrument/level.ts'
import type { Part } from '../instrument/structure.ts'
import { boundsOf, meanOf, percentOf } from './mean.ts'
import { coverageOf, isPartial, type QuestionSets, setsOf, withinNotApplicableCap } from './sets.ts'
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
  /** The levels given, in order, where the part is one of a snapshot (SPEC Q3). Only on screen and in reports. */
  readonly snapshot?: readonly Level[]
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
  const within = withinNotApplicableCap(sets.notApplicable.length, sets.all.length)
  const figures = within ? figuresOf(sets, answers, assessment) : NO_FIGURES
  return {
    id: part.id,
    questions: sets.all.length,
    answered: sets.answered.length,
    applicable: sets.applicable.length,
    unknown: sets.unknown.length,
    notApplicable: sets.notApplicable.length,
    coverage: coverageOf(sets),
    partial: isPartial(sets),
    mean: figures.mean,
    percent: figures.percent,
    low: figures.low,
    high: figures.high,
    stage: figures.stage,
    stageLow: figures.stageLow,
    stageHigh: figures.stageHigh,
    problem: within ? null : 'too-many-not-applicable',
  }
}

type Figures = Pick<ComponentScore, 'mean' | 'percent' | 'low' | 'high' | 'stage' | 'stageLow' | 'stageHigh'>

const NO_FIGURES: Figures = {
  mean: null,
  percent: null,
  low: null,
  high: null,
  stage: null,
  stageLow: null,
  stageHigh: null,
}

function figuresOf(
  { applicable }: QuestionSets,
  answers: Answers,
  assessment: Pick<Assessment, 'weights'>,
): Figures {
  const items = applicable.map(({ id, gate }) => ({
    level: levelOf(answers[id]),
    weight: weightOf(assessment, id),
    gate: gate === true,
  }))
  const mean = meanOf(items)
  const { low, high } = boundsOf(items)
  const range = stageRangeOf(items)
  return {
    mean,
    percent: mean === null ? null : percentOf(mean),
    low,
    high,
    stage: range?.stage ?? null,
    stageLow: range?.stageLow ?? null,
    stageHigh: range?.stageHigh ?? null,
  }
}
