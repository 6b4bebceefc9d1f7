import type { Assessment } from '../assessment/assessment.ts'
import type { Answers } from '../assessment/answer.ts'
import { asLevel, type Level } from '../instrument/level.ts'
import type { Instrument } from '../instrument/structure.ts'
import { type ComponentScore, scoreComponent } from './component.ts'
import { type GateScore, gateScores } from './score.ts'

/** One figure for the whole city. Shown only on request. */
export interface Overall {
  /** Geometric mean of the components' means, each of equal weight; 1 to 5. */
  readonly geometricMean: number
  readonly stage: Level
  /** The gates below level 3, which keep the stage at 2 or lower. */
  readonly cappedBy: readonly string[]
  /** The components with the lowest mean. */
  readonly weakest: readonly string[]
}

type Staged = Pick<ComponentScore, 'id' | 'mean' | 'stage'>
type Rated = { readonly id: string; readonly mean: number; readonly stage: Level }

/** Takes back what floating point loses: five components at 3 give 2.9999999999999996. */
const TINY = 1e-9
const CAPPED = 2

/** The overall result of scored components, or null unless each has a stage (SPEC O1 to O3). */
export function overallOf(components: readonly Staged[], gates: readonly GateScore[]): Overall | null {
  const rated = components.filter((one): one is Rated => one.stage !== null && one.mean !== null)
  if (rated.length < components.length || rated.length === 0) return null
  const means = rated.map(({ mean }) => mean)
  const geometricMean = geometricMeanOf(means)
  const lowest = Math.min(...means)
  const cappedBy = gates.filter(({ state }) => state === 'below').map(({ id }) => id)
  const stage = Math.min(
    Math.floor(geometricMean + TINY),
    Math.min(...rated.map((one) => one.stage)) + 1,
    ...(cappedBy.length > 0 ? [CAPPED] : []),
  )
  return {
    geometricMean,
    stage: asLevel(stage),
    cappedBy,
    weakest: rated.filter(({ mean }) => mean <= lowest + TINY).map(({ id }) => id),
  }
}

/** exp(mean of ln C): one low component weighs more than in an arithmetic mean (SPEC O1). */
export function geometricMeanOf(means: readonly number[]): number {
  return Math.exp(means.reduce((sum, mean) => sum + Math.log(mean), 0) / means.length)
}

/** The overall result by the chosen weights, and beside it what equal weights of all questions give (SPEC O4). */
export function overallBothWays(
  instrument: Instrument,
  answers: Answers,
  { weights }: Pick<Assessment, 'weights'>,
): { readonly weighted: Overall | null; readonly equal: Overall | null } {
  const gates = gateScores(instrument, answers)
  const by = (chosen: Assessment['weights']) =>
    overallOf(
      instrument.components.map((part) => scoreComponent(part, answers, { weights: chosen })),
      gates,
    )
  return { weighted: by(weights), equal: by({}) }
}
