import { type Answers, isNotApplicable, levelOf } from '../assessment/answer.ts'
import { findQuestion, modulesOn } from '../instrument/lookup.ts'
import type { Instrument, Part } from '../instrument/structure.ts'

/** The parts whose questions can be asked of someone: the components, and the modules that are on. */
export function askableParts(instrument: Instrument, modules: readonly string[]): readonly Part[] {
  return [...instrument.components, ...modulesOn(instrument, modules)]
}

/**
 * The questions that a role is asked, in the questionnaire's order (SPEC M2): its own, or all; the gates are left
 * out for a role that the questionnaire wants to be asked none. Null is nobody's role: all questions.
 */
export function questionsFor(
  instrument: Instrument,
  role: string | null,
  modules: readonly string[],
): readonly string[] {
  const ids = askableParts(instrument, modules).flatMap(({ questions }) => questions.map(({ id }) => id))
  if (role === null) return ids
  const given = instrument.roles[role] ?? []
  const gates = !instrument.rolesWithoutGates.includes(role)
  return ids.filter(
    (id) => (given === 'all' || given.includes(id)) && (gates || findQuestion(instrument, id)?.gate !== true),
  )
}

/** Those of some questions that no level is given to yet, nor a reason why they do not apply. */
export function withoutAnswer(questions: readonly string[], answers: Answers): readonly string[] {
  return questions.filter((id) => levelOf(answers[id]) === null && !isNotApplicable(answers[id]))
}
