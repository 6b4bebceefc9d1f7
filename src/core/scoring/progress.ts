import type { Answers } from '../assessment/answer.ts'
import type { AskedPart } from '../assessment/asked.ts'
import { setsOf } from './sets.ts'

/** How many of the asked questions stand in each of the four states. `notApplicable` counts those with a reason. */
export interface Progress {
  readonly questions: number
  readonly answered: number
  readonly unknown: number
  readonly notApplicable: number
  readonly notAnswered: number
}

/** Counts what is asked by its state (SPEC Q1, S1). The answers are those that are asked for. */
export function progressOf(asked: readonly AskedPart[], answers: Answers): Progress {
  const sets = setsOf({ questions: asked.flatMap(({ questions }) => questions) }, answers)
  const questions = sets.all.length
  const answered = sets.answered.length
  const unknown = sets.unknown.length
  const notApplicable = sets.notApplicable.length
  return {
    questions,
    answered,
    unknown,
    notApplicable,
    notAnswered: questions - answered - unknown - notApplicable,
  }
}
