import type { StoredAssessment } from '../assessment/record.ts'
import { bringsNothing, previewArrival } from './preview.ts'

/**
 * The assessment here that a file is another state of (SPEC MG6): the one of its id, or one of the same city, date and
 * questionnaire that shares an answer to the very moment. One that holds just the same goes first. Null where there is
 * none: then the file is new here.
 */
export function counterpartOf(
  library: readonly StoredAssessment[],
  file: StoredAssessment,
): StoredAssessment | null {
  const kin = library.filter((one) => isKin(one, file))
  return (
    kin.find((one) => bringsNothing(previewArrival(one, file))) ??
    kin.find((one) => one.record.assessment.id === file.record.assessment.id) ??
    kin[0] ??
    null
  )
}

function isKin(one: StoredAssessment, file: StoredAssessment): boolean {
  const [mine, theirs] = [one.record, file.record]
  if (mine.instrument.id !== theirs.instrument.id) return false
  // What a colleague was asked is no state of a whole assessment, nor of other questions.
  if (mine.request?.id !== theirs.request?.id) return false
  if (mine.assessment.id === theirs.assessment.id) return true
  const { city, date } = theirs.assessment
  return mine.assessment.city === city && mine.assessment.date === date && shareAnswer(one, file)
}

function shareAnswer(one: StoredAssessment, file: StoredAssessment): boolean {
  const moments = new Set(one.answers.map(momentOf))
  return file.answers.some((answer) => moments.has(momentOf(answer)))
}

function momentOf({
  respondent,
  question,
  revision,
  updatedAt,
}: StoredAssessment['answers'][number]): string {
  return JSON.stringify([respondent, question, revision, updatedAt])
}
