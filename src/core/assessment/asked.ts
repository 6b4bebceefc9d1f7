import { modulesOn } from '../instrument/lookup.ts'
import type { Instrument, Part, Question } from '../instrument/structure.ts'
import type { Answers } from './answer.ts'
import type { Assessment } from './assessment.ts'

/** What decides which questions an assessment asks. */
export type Asking = Pick<Assessment, 'scope' | 'modules'>

/** A component or a practice module with the questions of it that are asked. */
export interface AskedPart extends Part {
  /** Place among all components, then all modules: chooses its marker. */
  readonly mark: number
  readonly practice: boolean
}

/** Whether a questionnaire has a snapshot at all: it must mark some questions for it. */
export function hasSnapshot(instrument: Instrument): boolean {
  return instrument.components.some(({ questions }) => questions.some(isInSnapshot))
}

/** Whether this assessment asks the few questions of a snapshot. */
export function isSnapshot(instrument: Instrument, { scope }: Pick<Asking, 'scope'>): boolean {
  return scope === 'snapshot' && hasSnapshot(instrument)
}

/** The parts that an assessment asks about, in the instrument's order: components, then modules (SPEC Q1). */
export function askedParts(instrument: Instrument, asking: Asking): readonly AskedPart[] {
  const snapshot = isSnapshot(instrument, asking)
  const on = modulesOn(instrument, asking.modules)
  return [
    ...instrument.components.map((part, mark) => {
      const questions = snapshot ? part.questions.filter(isInSnapshot) : part.questions
      return Object.assign({}, part, { questions, mark, practice: false })
    }),
    ...on.map((part) => Object.assign({}, part, { mark: markOfPart(instrument, part.id), practice: true })),
  ].filter(({ questions }) => questions.length > 0)
}

/** All questions that an assessment asks, in that order (SPEC Q1). */
export function askedQuestions(instrument: Instrument, asking: Asking): readonly Question[] {
  return askedParts(instrument, asking).flatMap(({ questions }) => questions)
}

/** What the full assessment asks, and how many of its questions the present one does not. */
export function growthOf(
  instrument: Instrument,
  asking: Asking,
): { readonly asked: readonly Question[]; readonly added: number } {
  const asked = askedQuestions(instrument, { ...asking, scope: 'full' })
  return { asked, added: asked.length - askedQuestions(instrument, asking).length }
}

/** The answers to the questions that are asked; the others are kept and count nowhere (SPEC Q2). */
export function askedAnswers(instrument: Instrument, asking: Asking, answers: Answers): Answers {
  return Object.fromEntries(
    askedQuestions(instrument, asking).flatMap(({ id }) => {
      const answer = answers[id]
      return answer === undefined ? [] : [[id, answer]]
    }),
  )
}

/** The questions before and after one, over all that are asked; undefined at either end. */
export function neighbours(
  asked: readonly Question[],
  questionId: string,
): { readonly previous: Question | undefined; readonly next: Question | undefined } {
  const index = asked.findIndex(({ id }) => id === questionId)
  return { previous: asked[index - 1], next: index < 0 ? undefined : asked[index + 1] }
}

/** Place of a component or module among all components, then all modules; -1 where it is not known. */
export function markOfPart(instrument: Instrument, partId: string): number {
  return [...instrument.components, ...instrument.modules].findIndex(({ id }) => id === partId)
}

/** The modules of an assessment with one of them switched; what this version does not know stays. */
export function withModule(modules: readonly string[], id: string, on: boolean): readonly string[] {
  const others = modules.filter((one) => one !== id)
  return on ? [...others, id] : others
}

function isInSnapshot({ snapshot }: Question): boolean {
  return snapshot === true
}
