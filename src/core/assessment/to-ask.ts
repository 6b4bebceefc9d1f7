import { coreQuestions } from '../instrument/lookup.ts'
import type { Instrument, Question } from '../instrument/structure.ts'
import type { Answers } from './answer.ts'
import { rolesFor } from './attention.ts'

/** What one role may know: a task for a talk with that person. */
export interface Asking {
  /** Id of the role. */
  readonly role: string
  readonly questions: readonly Question[]
}

/**
 * Every "don't know" as a task, by the roles that may know (SPEC E9). A question stands with each of them: whoever
 * is met first may answer it.
 * @param own role of the person who said "don't know"
 */
export function toAsk(instrument: Instrument, answers: Answers, own: string | null): readonly Asking[] {
  const unknown = coreQuestions(instrument).filter(({ id }) => answers[id]?.status === 'unknown')
  return Object.keys(instrument.roles)
    .map((role) => ({
      role,
      questions: unknown.filter(({ id }) => whomToAsk(instrument, id, own).includes(role)),
    }))
    .filter(({ questions }) => questions.length > 0)
}

/**
 * The roles that may know the answer to a question: those that were given it; where none was, those that are given
 * all questions. Whoever does not know is not asked again, unless nobody else is left.
 */
export function whomToAsk(instrument: Instrument, questionId: string, own: string | null): readonly string[] {
  const every = Object.keys(instrument.roles).filter((role) => instrument.roles[role] === 'all')
  const others = [rolesFor(instrument, questionId), every]
    .map((roles) => roles.filter((role) => role !== own))
    .find((roles) => roles.length > 0)
  return others ?? [...rolesFor(instrument, questionId), ...every]
}
