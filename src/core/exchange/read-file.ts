import type { Answer } from '../assessment/answer.ts'
import type { Assessment, InstrumentReference } from '../assessment/assessment.ts'
import { firstDay } from '../assessment/dates.ts'
import { findQuestion } from '../instrument/lookup.ts'
import type { Instrument } from '../instrument/structure.ts'
import { type Result, fail, ok } from '../result.ts'
import { openEnvelope } from './envelope.ts'
import type { FileError } from './file-error.ts'
import { FORMAT_VERSION, migrate } from './migrations.ts'
import { unknownId } from './known-ids.ts'
import { oversized } from './limits.ts'
import { type FileContent, fileSchema } from './schema.ts'

/** Fields that are made anew with each file; a checksum from elsewhere would be wrong after the first edit. */
const OWN = ['format', 'formatVersion', 'writtenBy', 'checksum']

export interface OpenedFile {
  readonly assessment: Assessment
  readonly instrument: InstrumentReference
  readonly answers: readonly Answer[]
  /** Fields of the file that this version does not know; they go back into the next one. */
  readonly more?: Readonly<Record<string, unknown>>
}

/**
 * Reads an assessment file (SPEC F1 to F6). Answers to questions that this version of the instrument does not
 * know are kept as they are. Nothing is repaired: what is wrong is refused, with the place where it is wrong.
 * @param structure hash of the instrument's structure, where it is known
 */
export function readAssessmentFile(
  text: string,
  instrument: Instrument,
  structure?: string,
): Result<OpenedFile, FileError> {
  const parsed = parseAssessmentFile(text)
  return parsed.ok ? openContent(parsed.value, instrument, structure) : parsed
}

/** A file in which each value is right by itself; only its questionnaire can say the rest (SPEC F1 to F3, F9). */
export function parseAssessmentFile(text: string): Result<FileContent, FileError> {
  const envelope = openEnvelope(text, 'alidade-assessment', FORMAT_VERSION)
  if (!envelope.ok) return envelope
  const parsed = fileSchema.safeParse(migrate(envelope.value.file, envelope.value.version))
  if (!parsed.success) {
    return fail({ code: 'file-wrong-value', path: parsed.error.issues[0]?.path.join('.') ?? '' })
  }
  const tooLong = oversized(parsed.data)
  return tooLong === null ? ok(parsed.data) : fail({ code: 'file-wrong-value', path: tooLong })
}

/** What can only be known of a file as a whole, once each value in it is known to be right (SPEC F4, F5, PK8). */
export function openContent(
  content: FileContent,
  instrument: Instrument,
  structure?: string,
): Result<OpenedFile, FileError> {
  const { assessment, answers, instrument: reference, writtenAt, ...rest } = content
  if (reference.id !== instrument.id) return fail({ code: 'file-other-instrument', instrument: reference.id })
  const problem = problemAmong(answers, instrument, new Date(writtenAt).toISOString().slice(0, 10))
  if (problem !== null) return fail(problem)
  const others =
    structure !== undefined && reference.structure !== undefined && reference.structure !== structure
  const exact = reference.version === instrument.version && !others
  const unknown = exact ? unknownId(content, instrument) : null
  if (unknown !== null) return fail({ code: 'file-unknown-id', ...unknown })
  const fields = Object.entries(rest).filter(([key]) => !OWN.includes(key))
  const more = fields.length === 0 ? {} : { more: Object.fromEntries(fields) }
  return ok({ assessment, answers, instrument: reference, ...more })
}

/** What is wrong among answers as a whole, each of them right by itself (SPEC F5); null where nothing is. */
export function problemAmong(
  answers: readonly Answer[],
  instrument: Instrument,
  writtenOn: string,
): FileError | null {
  const seen = new Map<string, Set<string>>()
  for (const [index, answer] of answers.entries()) {
    const { question, respondent } = answer
    const before = seen.get(respondent) ?? new Set()
    if (before.has(question)) return { code: 'file-duplicate-answer', question }
    seen.set(respondent, before.add(question))
    if (answer.status === 'not-applicable' && findQuestion(instrument, question)?.gate === true) {
      return { code: 'file-gate-not-applicable', question }
    }
    const twice = answer.evidence.findIndex(
      ({ id }, at) => answer.evidence.findIndex((one) => one.id === id) < at,
    )
    if (twice >= 0) return { code: 'file-wrong-value', path: `answers.${index}.evidence.${twice}.id` }
    const future = answer.evidence.findIndex(({ date }) => date !== null && firstDay(date) > writtenOn)
    if (future >= 0) return { code: 'file-proof-in-future', path: `answers.${index}.evidence.${future}.date` }
  }
  return null
}
