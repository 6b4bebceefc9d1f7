import type { StoredAssessment } from '../assessment/record.ts'
import type { AssessmentFile } from './write-file.ts'

/** What goes into the file of a stored assessment: all of it, with the fields that this version does not know. */
export function fileOf({ record, answers }: StoredAssessment): AssessmentFile {
  const { assessment, instrument, more, request } = record
  return { assessment, instrument, answers, more: { ...more, ...(request === undefined ? {} : { request }) } }
}
