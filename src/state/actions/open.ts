import { SELF, byQuestion } from '../../core/assessment/answer.ts'
import { findQuestion } from '../../core/instrument/lookup.ts'
import type { Questionnaire } from '../../core/instrument/questionnaire.ts'
import type { StoredAssessment } from '../../core/assessment/record.ts'
import type { OpenAssessment } from '../app-state.ts'

/** Puts a stored assessment on screen; answers that this version cannot show are kept aside. */
export function opened(questionnaire: Questionnaire, { record, answers }: StoredAssessment): OpenAssessment {
  const { instrument } = questionnaire
  const shown = answers.filter(
    ({ question, respondent }) => respondent === SELF && findQuestion(instrument, question) !== undefined,
  )
  return {
    record,
    questionnaire,
    answers: byQuestion(shown),
    others: answers.filter((answer) => !shown.includes(answer)),
    example: false,
  }
}

/** The whole of what is open, with the answers that are not shown, in the instrument's order. */
export function wholeOf(open: OpenAssessment): StoredAssessment {
  const { instrument } = open.questionnaire
  const order = [...instrument.components, ...instrument.modules].flatMap(({ questions }) => questions)
  const shown = order.flatMap(({ id }) => open.answers[id] ?? [])
  return { record: open.record, answers: [...shown, ...open.others] }
}
