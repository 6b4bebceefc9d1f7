import * as z from 'zod/mini'
import { type Answer, SELF } from '../assessment/answer.ts'
import type { InstrumentReference } from '../assessment/assessment.ts'
import { fileText, type Hash } from '../exchange/checksum.ts'
import type { FileError } from '../exchange/file-error.ts'
import { problemAmong } from '../exchange/read-file.ts'
import { answerSchema, assessmentSchema, instrumentReferenceSchema, isInstant } from '../exchange/schema.ts'
import type { Instrument } from '../instrument/structure.ts'
import { type Result, fail, ok } from '../result.ts'
import { problemWithQuestions } from './questions-file.ts'
import { readContent } from './read-content.ts'
import { requestSchema } from './request.ts'

/** The version that this program writes. Raise it with a step as in `exchange/migrations.ts`. */
const ANSWERS_VERSION = 1

const fileSchema = z.object({
  format: z.literal('alidade-answers'),
  formatVersion: z.literal(ANSWERS_VERSION),
  writtenBy: z.string(),
  writtenAt: z.string().check(z.refine(isInstant)),
  instrument: instrumentReferenceSchema,
  assessment: z.object({ id: assessmentSchema.shape.id, city: assessmentSchema.shape.city }),
  request: requestSchema.shape.id,
  respondent: z.string(),
  questions: requestSchema.shape.questions,
  answers: z.array(answerSchema),
})

const FILE = { format: 'alidade-answers', version: ANSWERS_VERSION, schema: fileSchema } as const

/** What a colleague answered to questions that they were sent. */
export interface Reply {
  readonly request: string
  /** The asker's assessment. */
  readonly assessment: { readonly id: string; readonly city: string }
  readonly instrument: InstrumentReference
  /** Name or function of the colleague; may be empty. */
  readonly respondent: string
  readonly questions: readonly string[]
  readonly answers: readonly Answer[]
}

/** The text of `<city>-<date>.alidade-reply.json`: answers to the questions that were asked, and to no others. */
export function writeReplyFile(reply: Reply, writtenBy: string, writtenAt: string, hash?: Hash): string {
  const { request, assessment, instrument, respondent, questions, answers } = reply
  const file = {
    format: 'alidade-answers',
    formatVersion: ANSWERS_VERSION,
    writtenBy,
    writtenAt,
    instrument,
    assessment,
    request,
    respondent,
    questions,
    answers: answers.filter((one) => one.respondent === SELF && questions.includes(one.question)),
  }
  return fileText(file, hash)
}

/**
 * Reads a reply (SPEC M4). Nothing is repaired: what is wrong is refused, with its place.
 * @param today `YYYY-MM-DD`: a proof dated later would make a file of the assessment that nobody can open
 */
export function readReplyFile(text: string, instrument: Instrument, today: string): Result<Reply, FileError> {
  const read = readContent(text, FILE, instrument)
  if (!read.ok) return read
  const { writtenAt, request, assessment, instrument: reference, respondent, questions, answers } = read.value
  const writtenOn = new Date(writtenAt).toISOString().slice(0, 10)
  const problem =
    problemWithQuestions(questions, instrument) ??
    strayAnswer(answers, questions) ??
    problemAmong(answers, instrument, writtenOn < today ? writtenOn : today)
  if (problem !== null) return fail(problem)
  return ok({ request, assessment, instrument: reference, respondent, questions, answers })
}

/** An answer that nobody asked for, or that is not the colleague's own. */
function strayAnswer(answers: readonly Answer[], questions: readonly string[]): FileError | null {
  for (const [index, { question, respondent }] of answers.entries()) {
    const path = `answers.${index}`
    if (!questions.includes(question)) {
      return { code: 'file-unknown-question', path: `${path}.question`, question }
    }
    if (respondent !== SELF) return { code: 'file-wrong-value', path: `${path}.respondent` }
  }
  return null
}
