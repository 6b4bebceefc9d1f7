import { SELF, byQuestion } from '../../core/assessment/answer.ts'
import { findQuestion } from '../../core/instrument/lookup.ts'
import type { Instrument } from '../../core/instrument/structure.ts'
import type { StoredAssessment } from '../../core/assessment/record.ts'
import type { OpenAssessment } from '../app-state.ts'

/** Puts a stored assessment on screen; answers that this version cannot show are kept aside. */
export function opened(instrument: Instrument, { record, answers }: StoredAssessment): OpenAssessment {
  const shown = answers.filter(
    ({ question, respondent }) => respondent === SELF && findQuestion(instrument, question) !== undefined,
  )
  return {
    record,
    answers: byQuestion(shown),
    others: answers.filter((answer) => !shown.includes(answer)),
    example: false,
  }
}

/** The whole of what is open, with the answers that are not shown, in the instrument's order. */
export function wholeOf(instrument: Instrument, open: OpenAssessment): StoredAssessment {
  const order = [...instrument.components, ...instrument.modules].flatMap(({ questions }) => questions)
  const shown = order.flatMap(({ id }) => open.answers[id] ?? [])
  return { record: open.record, answers: [...shown, ...open.others] }
}
