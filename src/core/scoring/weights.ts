import type { Assessment } from '../assessment/assessment.ts'
import type { Answers } from '../assessment/answer.ts'
import { coreQuestions, modulesOn } from '../instrument/lookup.ts'
import type { Instrument, Part } from '../instrument/structure.ts'
import { type ComponentScore, scoreComponent, weightOf } from './component.ts'

type Weights = Assessment['weights']

/** What a question may weigh on screen and in a file, and the steps of the screen. */
export const WEIGHT = { lowest: 0.5, highest: 2, step: 0.25, equal: 1 } as const

/** The weights after one was chosen. A question of weight 1 is not named, so that equal weights are no weights. */
export function withWeight(weights: Weights, question: string, weight: number): Weights {
  const others = Object.entries(weights).filter(([id]) => id !== question)
  const kept = Math.min(WEIGHT.highest, Math.max(WEIGHT.lowest, weight))
  return Object.fromEntries(kept === WEIGHT.equal ? others : [...others, [question, kept]])
}

/** Whether any question of this assessment weighs more or less than another one does by itself. */
export function isWeighted(
  instrument: Instrument,
  assessment: Pick<Assessment, 'weights' | 'modules'>,
): boolean {
  const modules = modulesOn(instrument, assessment.modules).flatMap(({ questions }) => questions)
  return [...coreQuestions(instrument), ...modules].some(
    ({ id }) => weightOf(assessment, id) !== WEIGHT.equal,
  )
}

/** A component by equal weights, to stand beside the weighted one; null where no weight was chosen (SPEC O4). */
export function besideEqual(
  instrument: Instrument,
  part: Part,
  answers: Answers,
  assessment: Pick<Assessment, 'weights' | 'modules'>,
): ComponentScore | null {
  return isWeighted(instrument, assessment) ? scoreComponent(part, answers, { weights: {} }) : null
}
