import { type Answer, type Answers, emptyAnswer, isNotApplicable } from '../assessment/answer.ts'
import { askedQuestions } from '../assessment/asked.ts'
import { type Assessment, type InstrumentReference, newAssessment } from '../assessment/assessment.ts'
import { KEPT_ANSWER, KEPT_ASSESSMENT, sharedFields } from '../assessment/kept.ts'
import type { Questionnaire } from '../instrument/questionnaire.ts'
import type { Instrument } from '../instrument/structure.ts'
import { isHidden, sharedInstrument } from './shared-instrument.ts'

/** A whole assessment, as the person who keeps it sees it. */
export interface Whole {
  readonly questionnaire: Questionnaire
  readonly reference: InstrumentReference
  readonly assessment: Assessment
  readonly answers: Answers
}

/**
 * What everybody may see of an assessment (SPEC PU1 to PU3). Every public export is made from this and from nothing else, so
 * that what does not stand here can be worked out of none of them.
 */
export interface PublicEdition extends Whole {
  /** Asked questions of which nothing leaves, in the instrument's order. */
  readonly hidden: readonly string[]
  /** The questionnaire with the questions that are hidden: their number and names are no secret, their answers are. */
  readonly whole: Instrument
}

/** What stands for a reason that is not shared: a question counts as not applicable only with one (SPEC S1). */
export const UNSAID = '–'

/** @param chosen sensitive questions that the person shares all the same */
export function publicEdition(from: Whole, chosen: readonly string[]): PublicEdition {
  const { instrument } = from.questionnaire
  const asked = askedQuestions(instrument, from.assessment)
  const hidden = asked.filter((question) => isHidden(question, chosen)).map(({ id }) => id)
  const shared = asked.map(({ id }) => id).filter((id) => !hidden.includes(id))
  return {
    questionnaire: { ...from.questionnaire, instrument: sharedInstrument(instrument, chosen) },
    reference: from.reference,
    assessment: publicAssessment(from.assessment, instrument, shared),
    answers: Object.fromEntries(
      shared.flatMap((id) => {
        const answer = publicAnswer(from.answers[id])
        return answer === null ? [] : [[id, answer] as const]
      }),
    ),
    hidden,
    whole: instrument,
  }
}

/** Only fields that the one table shares; of what belongs to a question, only that of shared ones. */
function publicAssessment(
  assessment: Assessment,
  instrument: Instrument,
  shared: readonly string[],
): Assessment {
  const empty = newAssessment('', assessment.city, assessment.date)
  const { weights, values, efforts, modules } = assessment
  return {
    ...empty,
    ...picked(assessment, sharedFields(KEPT_ASSESSMENT)),
    modules: instrument.modules.map(({ id }) => id).filter((id) => modules.includes(id)),
    weights: chosenOf(weights, shared),
    values: chosenOf(values, shared),
    efforts: chosenOf(efforts, shared),
  }
}

/** Status and level; null where nothing is said, or where "not applicable" lacks the reason that it needs. */
function publicAnswer(answer: Answer | undefined): Answer | null {
  if (answer === undefined || answer.status === 'not-answered') return null
  const without = answer.status === 'not-applicable'
  if (without && !isNotApplicable(answer)) return null
  return {
    ...emptyAnswer(answer.question),
    ...picked(answer, sharedFields(KEPT_ANSWER)),
    reason: without ? UNSAID : null,
  }
}

/** What was chosen for shared questions, in their order. */
function chosenOf(
  chosen: Readonly<Record<string, number>>,
  shared: readonly string[],
): Readonly<Record<string, number>> {
  return Object.fromEntries(
    shared.flatMap((id) => {
      const value = chosen[id]
      return value === undefined ? [] : [[id, value] as const]
    }),
  )
}

/** The named entries of an object, in the order of the names, so that nothing is told by the order of the others. */
function picked<From extends object>(from: From, names: readonly string[]): Partial<From> {
  const present = new Map(Object.entries(from))
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- entries of `from`, under their own names
  return Object.fromEntries(
    names.filter((name) => present.has(name)).map((name) => [name, present.get(name)]),
  ) as Partial<From>
}
