import * as z from 'zod/mini'
import type { Assessment, InstrumentReference } from '../assessment/assessment.ts'
import { fileText, type Hash } from '../exchange/checksum.ts'
import type { FileError } from '../exchange/file-error.ts'
import { assessmentSchema, instrumentReferenceSchema, isInstant } from '../exchange/schema.ts'
import { findQuestion } from '../instrument/lookup.ts'
import type { Instrument } from '../instrument/structure.ts'
import { type Result, fail, ok } from '../result.ts'
import { readContent } from './read-content.ts'
import { type QuestionRequest, recipientSchema, requestSchema } from './request.ts'

/** The version that this program writes. Raise it with a step as in `exchange/migrations.ts`. */
const QUESTIONS_VERSION = 1

/** What a colleague must know of the city to answer: nothing that was answered, written or shown in it. */
export type AskedCity = Pick<Assessment, 'id' | 'city' | 'country' | 'departments' | 'date'>

const cityFields = assessmentSchema.shape
const fileSchema = z.object({
  format: z.literal('alidade-questions'),
  formatVersion: z.literal(QUESTIONS_VERSION),
  writtenBy: z.string(),
  writtenAt: z.string().check(z.refine(isInstant)),
  instrument: instrumentReferenceSchema,
  assessment: z.object({
    id: cityFields.id,
    city: cityFields.city,
    country: cityFields.country,
    departments: cityFields.departments,
    date: cityFields.date,
  }),
  request: requestSchema.shape.id,
  from: requestSchema.shape.from,
  to: recipientSchema,
  message: requestSchema.shape.message,
  questions: requestSchema.shape.questions,
})

const FILE = { format: 'alidade-questions', version: QUESTIONS_VERSION, schema: fileSchema } as const

export interface OpenedQuestions {
  readonly request: QuestionRequest
  readonly city: AskedCity
  readonly instrument: InstrumentReference
}

/**
 * The text of `<city>-<role>-<date>.alidade-ask.json`. Field by field, so that nothing else of an assessment can ever
 * leave with it (SPEC M1).
 */
export function writeQuestionsFile(
  { request, city, instrument }: OpenedQuestions,
  writtenBy: string,
  writtenAt: string,
  hash?: Hash,
): string {
  const file = {
    format: 'alidade-questions',
    formatVersion: QUESTIONS_VERSION,
    writtenBy,
    writtenAt,
    instrument: referenceFields(instrument),
    assessment: {
      id: city.id,
      city: city.city,
      country: city.country,
      departments: city.departments,
      date: city.date,
    },
    request: request.id,
    from: request.from,
    to: { role: request.to.role, name: request.to.name },
    message: request.message,
    questions: request.questions,
  }
  return fileText(file, hash)
}

function referenceFields({ id, version, structure, words }: InstrumentReference): InstrumentReference {
  return {
    id,
    version,
    ...(structure === undefined ? {} : { structure }),
    ...(words === undefined ? {} : { words }),
  }
}

/** Reads a file of questions (SPEC M3). Nothing is repaired: what is wrong is refused, with its place. */
export function readQuestionsFile(text: string, instrument: Instrument): Result<OpenedQuestions, FileError> {
  const read = readContent(text, FILE, instrument)
  if (!read.ok) return read
  const { assessment: city, instrument: reference, request: id, from, to, message, questions } = read.value
  const problem = problemWithQuestions(questions, instrument)
  if (problem !== null) return fail(problem)
  return ok({
    request: { id, assessment: city.id, from, to, message, questions },
    city,
    instrument: referenceFields(reference),
  })
}

/** A list that asks what this program does not know, or asks it twice; null where it does neither. */
export function problemWithQuestions(questions: readonly string[], instrument: Instrument): FileError | null {
  for (const [index, question] of questions.entries()) {
    const path = `questions.${index}`
    if (findQuestion(instrument, question) === undefined) {
      return { code: 'file-unknown-question', path, question }
    }
    if (questions.indexOf(question) < index) return { code: 'file-wrong-value', path }
  }
  return null
}
