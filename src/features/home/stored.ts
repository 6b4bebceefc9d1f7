import { askedQuestions } from '../../core/assessment/asked.ts'
import { limitedTo } from '../../core/instrument/limited.ts'
import { named, type Questionnaire } from '../../core/instrument/questionnaire.ts'
import type { Instrument } from '../../core/instrument/structure.ts'
import type { AssessmentRecord, StoredAssessment } from '../../core/assessment/record.ts'
import { scoreAssessment } from '../../core/scoring/score.ts'
import type { Words } from '../../core/text.ts'
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

/** `17 of 30 with a level` */
export function progressInWords(
  stored: StoredAssessment,
  questionnaire: Questionnaire,
  words: Words,
): string {
  const { record, answers } = opened(questionnaire, stored)
  const { instrument } = questionnaire
  const asked = record.request === undefined ? instrument : limitedTo(instrument, record.request.questions)
  const { progress } = scoreAssessment(asked, record.assessment, answers)
  const { whole } = words.formats(record.assessment.country)
  return words.text('figure.answeredOf', {
    answered: whole(progress.answered),
    applicable: whole(progress.questions),
  })
}
