import { type Result, ok } from '../../result.ts'
import { type FileRemark, remarksOn } from '../remarks.ts'
import { openFile, type ScoreFileError, type ScoringBase } from '../score-file.ts'
import { tidyRows } from './rows.ts'
import { linesOf } from './tables.ts'

/** What the tables take in of a file, or leave out. */
export type TidyRemark =
  | Exclude<FileRemark, { readonly code: 'others-left-out' }>
  | { readonly code: 'questions-unknown'; readonly questions: readonly string[] }

/** The lines that one file adds to the tables. */
export interface TidyFile {
  /** Id of its assessment: the tables hold each once. */
  readonly assessment: string
  readonly lines: Readonly<Record<'assessments' | 'answers' | 'evidence', string>>
  readonly remarks: readonly TidyRemark[]
}

/** The text of an assessment file as lines of the tables. Refused is what has no score line either (SPEC TD1, TD4). */
export function tidyFile(text: string, base: ScoringBase): Result<TidyFile, ScoreFileError> {
  const read = openFile(text, base)
  if (!read.ok) return read
  const { opened, checksum } = read.value
  const { assessment, answers, evidence, unknown } = tidyRows(base.instrument, opened)
  const remarks = remarksOn(opened, checksum, base.hashes).filter((one) => one.code !== 'others-left-out')
  return ok({
    assessment: opened.assessment.id,
    lines: {
      assessments: linesOf('assessments', [assessment]),
      answers: linesOf('answers', answers),
      evidence: linesOf('evidence', evidence),
    },
    remarks: unknown.length === 0 ? remarks : [...remarks, { code: 'questions-unknown', questions: unknown }],
  })
}
