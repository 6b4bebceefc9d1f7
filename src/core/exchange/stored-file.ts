import type { StoredAssessment } from '../assessment/record.ts'
import type { AssessmentFile } from './write-file.ts'

/** What of a stored assessment goes into its file; what was asked of a colleague in a field of its own (SPEC M5). */
export function fileOf({ record, answers }: StoredAssessment): AssessmentFile {
  const { assessment, instrument, more, request } = record
  return {
    assessment,
    instrument,
    answers,
    more: { ...more, ...(request === undefined ? {} : { request }) },
  }
}
