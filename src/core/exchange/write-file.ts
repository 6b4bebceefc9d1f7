import type { Answer } from '../assessment/answer.ts'
import type { Assessment, InstrumentReference } from '../assessment/assessment.ts'
import type { StoredAssessment } from '../assessment/record.ts'
import { fileText, type Hash } from './checksum.ts'
import { FORMAT_VERSION } from './migrations.ts'

export interface AssessmentFile {
  readonly assessment: Assessment
  readonly instrument: InstrumentReference
  readonly answers: readonly Answer[]
  /** Fields of the file that it came from, which this version does not know. */
  readonly more?: Readonly<Record<string, unknown>>
}

/**
 * The text of `<city>-<date>.alidade.json`.
 * @param writtenBy program and version, for example `alidade 0.1.0`
 * @param writtenAt ISO instant
 * @param hash seals the file with a checksum (SPEC K1)
 */
export function writeAssessmentFile(
  file: AssessmentFile,
  writtenBy: string,
  writtenAt: string,
  hash?: Hash,
): string {
  const { instrument, assessment, answers, more } = file
  const envelope = {
    ...more,
    format: 'alidade-assessment',
    formatVersion: FORMAT_VERSION,
    writtenBy,
    writtenAt,
    instrument,
    assessment,
    answers,
  }
  return fileText(envelope, hash)
}

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
