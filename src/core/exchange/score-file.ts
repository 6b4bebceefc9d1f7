import { byQuestion, SELF } from '../assessment/answer.ts'
import type { Instrument } from '../instrument/structure.ts'
import { type Result, fail, ok } from '../result.ts'
import { canonicalFile } from './canonical-file.ts'
import { type ChecksumState, checksumState, type Hash } from './checksum.ts'
import type { FileError } from './file-error.ts'
import { LONGEST_TEXT, oversized } from './limits.ts'
import { type OpenedFile, openContent, readAssessmentFile } from './read-file.ts'
import { isSurelyValid } from './quick-check.ts'
import { type FileRemark, type InstrumentHashes, remarksOn } from './remarks.ts'
import type { FileContent } from './schema.ts'
import { type ScoreLine, scoreLine } from './score-line.ts'

export interface ScoredFile {
  readonly line: ScoreLine
  readonly remarks: readonly FileRemark[]
}

/** Why a file has no score line. */
export type ScoreFileError = FileError | { readonly code: 'file-checksum-wrong' }

/** What files are scored by: the questionnaire, its own hashes, and something that hashes. */
export interface ScoringBase {
  readonly instrument: Instrument
  readonly hashes: InstrumentHashes
  readonly hash: Hash
}

/** A file that was read, and what its checksum says of it. */
interface CheckedFile {
  readonly opened: OpenedFile
  readonly checksum: ChecksumState
}

/** The score line of the text of an assessment file, with what is odd about the file (SPEC C1 to C4, K1). */
export function scoreFile(text: string, base: ScoringBase): Result<ScoredFile, ScoreFileError> {
  const read = openFile(text, base)
  return read.ok ? ok(scoreOpened(read.value, base)) : read
}

/** The score line of a file that was read and checked. */
export function scoreOpened({ opened, checksum }: CheckedFile, base: ScoringBase): ScoredFile {
  return { line: lineOf(opened, base.instrument), remarks: remarksOn(opened, checksum, base.hashes) }
}

/** The file that a text holds, unless it was changed after it was written (SPEC C4, K1). */
export function openFile(text: string, base: ScoringBase): Result<CheckedFile, ScoreFileError> {
  const sure = parseQuickly(text)
  const { instrument, hashes } = base
  const read =
    sure === null
      ? readAssessmentFile(text, instrument, hashes.structure)
      : openContent(sure, instrument, hashes.structure)
  if (!read.ok) return read
  const checksum =
    sure === null ? checksumState(JSON.parse(text), base.hash) : checksumState(sure, base.hash, canonicalFile)
  return checksum === 'wrong' ? fail({ code: 'file-checksum-wrong' }) : ok({ opened: read.value, checksum })
}

/** Reads what one respondent said: the person who keeps the assessment. */
function lineOf(
  { assessment, instrument: reference, answers }: OpenedFile,
  instrument: Instrument,
): ScoreLine {
  const own = answers.filter(({ respondent }) => respondent === SELF)
  return scoreLine(instrument, { assessment, reference, answers: byQuestion(own) })
}

/** A text that holds, beyond doubt, a file of this version; null where it must be read with more care. */
function parseQuickly(text: string): FileContent | null {
  if (maySpellProto(text)) return null
  try {
    const file: unknown = JSON.parse(text)
    if (!isSurelyValid(file)) return null
    return text.length > LONGEST_TEXT && oversized(file) !== null ? null : file
  } catch {
    return null
  }
}

/** Whether the key that reading leaves out can stand in a text at all, plainly or escaped. */
function maySpellProto(text: string): boolean {
  return text.includes('__proto__') || text.includes('\\u00')
}
