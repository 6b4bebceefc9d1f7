import { askedQuestions } from '../../core/assessment/asked.ts'
import { limitedTo } from '../../core/instrument/limited.ts'
import { named, type Questionnaire } from '../../core/instrument/questionnaire.ts'
import type { Instrument } from '../../core/instrument/structure.ts'
import type { AssessmentRecord, StoredAssessment } from '../../core/assessment/record.ts'
import { type ProgressWhy, whyProgress } from '../../core/scoring/why/count-why.ts'
import { opened } from '../../state/actions/open.ts'

/** What was changed last stands first. */
export function newestFirst(library: readonly StoredAssessment[]): readonly StoredAssessment[] {
  return library.toSorted((a, b) => b.record.changedAt.localeCompare(a.record.changedAt))
}

/** The questionnaire of a stored assessment; null where it is not here. */
export function questionnaireOf(
  { record }: StoredAssessment,
  all: readonly Questionnaire[],
): Questionnaire | null {
  const found = named(record.instrument, all)
  return found.ok ? found.value : null
}

/** Where the person left: their question, or the overview where there is none. */
export function wayInto({ assessment, place }: AssessmentRecord, instrument: Instrument): string {
  const known = askedQuestions(instrument, assessment).some(({ id }) => id === place)
  return known ? `#/a/${assessment.id}/q/${place}` : `#/a/${assessment.id}/check`
}

/** How many of the questions that a stored assessment asks have a level, and the arithmetic behind it (SPEC Q1). */
export function progressOfStored(stored: StoredAssessment, questionnaire: Questionnaire): ProgressWhy {
  const { record, answers } = opened(questionnaire, stored)
  const { instrument } = questionnaire
  const asked = record.request === undefined ? instrument : limitedTo(instrument, record.request.questions)
  return whyProgress(asked, record.assessment, answers)
}
