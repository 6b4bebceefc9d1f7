import { once } from './once.ts'
import type { Instrument, Part, Question } from './structure.ts'

/** All questions of the components, in the instrument's order. Modules are not among them. */
export const coreQuestions: (instrument: Instrument) => readonly Question[] = once((instrument: Instrument) =>
  instrument.components.flatMap((component) => component.questions),
)

/** The questions that decide whether the rest can stand, in the instrument's order. */
export const gateQuestions: (instrument: Instrument) => readonly Question[] = once((instrument: Instrument) =>
  coreQuestions(instrument).filter((question) => question.gate === true),
)

/** The practice modules that this assessment has on, in the instrument's order. */
export function modulesOn(instrument: Instrument, on: readonly string[]): readonly Part[] {
  return instrument.modules.filter(({ id }) => on.includes(id))
}

/** The component or module that holds a question; undefined where this version does not know it. */
export function partOf(instrument: Instrument, questionId: string): Part | undefined {
  return [...instrument.components, ...instrument.modules].find((part) =>
    part.questions.some((question) => question.id === questionId),
  )
}

/** Whether a questionnaire says which criteria of other references its questions decide. */
export function hasCrosswalk({ crosswalk }: Instrument): boolean {
  return Object.keys(crosswalk.wwc.criteria).length > 0
}

export function findQuestion(instrument: Instrument, questionId: string): Question | undefined {
  return partOf(instrument, questionId)?.questions.find((question) => question.id === questionId)
}
