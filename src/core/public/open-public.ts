import * as z from 'zod/mini'
import { type Answer, byQuestion, emptyAnswer } from '../assessment/answer.ts'
import { askedQuestions } from '../assessment/asked.ts'
import { type Assessment, type InstrumentReference, newAssessment } from '../assessment/assessment.ts'
import { openEnvelope } from '../exchange/envelope.ts'
import type { FileError } from '../exchange/file-error.ts'
import { unknownId } from '../exchange/known-ids.ts'
import { oversized } from '../exchange/limits.ts'
import { PUBLIC_FORMAT, PUBLIC_VERSION } from '../exchange/public-format.ts'
import { problemAmong } from '../exchange/read-file.ts'
import { answerSchema, assessmentSchema, daySchema, instrumentReferenceSchema } from '../exchange/schema.ts'
import { type Questionnaire, sameStructure } from '../instrument/questionnaire.ts'
import { type Result, fail, ok } from '../result.ts'
import { UNSAID, type Whole } from './edition.ts'
import { withSensitive } from './shared-instrument.ts'

/** The name and version of a program are short, whoever wrote the file. */
const LONGEST_NAME = 200

const { question, status, level } = answerSchema.shape
const publicAnswerSchema = z
  .object({ question, status, level })
  .check(z.refine((one) => (one.status === 'answered') === (one.level !== null), { path: ['level'] }))

/** What a public file says of the city: the fields that the one table shares. */
const {
  id: _id,
  previous: _previous,
  respondentRole: _role,
  eligibility: _fit,
  ...fields
} = assessmentSchema.shape
export const publicAssessmentSchema = z.looseObject(fields)

/** Version 1 of the public file. Fields beyond these are not read at all: no figure is taken from a file (SPEC PU12). */
const publicFileSchema = z.object({
  format: z.literal(PUBLIC_FORMAT),
  formatVersion: z.literal(PUBLIC_VERSION),
  edition: z.literal('public'),
  writtenBy: z.string().check(z.maxLength(LONGEST_NAME)),
  writtenOn: daySchema,
  instrument: instrumentReferenceSchema,
  assessment: publicAssessmentSchema,
  answers: z.array(publicAnswerSchema),
  notShared: z.array(z.string()),
})

/** What a public file says of one question. */
export type SharedAnswer = Pick<Answer, 'question' | 'status' | 'level'>

/** A public file in which each value is right by itself; only its questionnaire can say the rest. */
export interface PublicContent {
  readonly writtenBy: string
  /** `YYYY-MM-DD` */
  readonly writtenOn: string
  readonly reference: InstrumentReference
  readonly assessment: Assessment
  readonly answers: readonly SharedAnswer[]
  readonly notShared: readonly string[]
}

/** Reads the text of a public file, and keeps nothing of it (SPEC PU11, PU12). */
export function parsePublicFile(text: string): Result<PublicContent, FileError> {
  const envelope = openEnvelope(text, PUBLIC_FORMAT, PUBLIC_VERSION)
  if (!envelope.ok) return envelope
  const parsed = publicFileSchema.safeParse(envelope.value.file)
  if (!parsed.success) {
    return fail({ code: 'file-wrong-value', path: parsed.error.issues[0]?.path.join('.') ?? '' })
  }
  const tooLong = oversized(parsed.data)
  if (tooLong !== null) return fail({ code: 'file-wrong-value', path: tooLong })
  const { writtenBy, writtenOn, instrument: reference, assessment: told, answers, notShared } = parsed.data
  const assessment = { ...newAssessment('', told.city, told.date), ...told }
  return ok({ writtenBy, writtenOn, reference, assessment, answers, notShared })
}

/** What a public file shows with its questionnaire, and its answers to questions that are not asked here. */
export interface PublicView {
  /** As if the city's own assessment were here: only what is shared was ever said in it. */
  readonly whole: Whole
  /** Of another version of the questionnaire: named, and in no figure. */
  readonly others: readonly SharedAnswer[]
}

/**
 * The assessment that a public file tells of, to make the public edition anew from it. The questions that the file calls not
 * shared are the sensitive ones, and no others. What is not asked is refused, but for another version's (SPEC PU13).
 */
export function viewOf(content: PublicContent, questionnaire: Questionnaire): Result<PublicView, FileError> {
  const { assessment, notShared, reference } = content
  const { instrument } = questionnaire
  const exact = reference.version === instrument.version && sameStructure(reference, questionnaire.reference)
  const unknown = exact ? unknownId(content, instrument) : null
  if (unknown !== null) return fail({ code: 'file-unknown-id', ...unknown })
  const asked = new Set(askedQuestions(instrument, assessment).map(({ id }) => id))
  const hidden = new Set(notShared)
  const isOutside = (id: string) => exact && !asked.has(id)
  const said = content.answers.findIndex((one) => hidden.has(one.question) || isOutside(one.question))
  if (said >= 0) return fail({ code: 'file-wrong-value', path: `answers.${said}.question` })
  const named = notShared.findIndex((id, at) => isOutside(id) || notShared.indexOf(id) < at)
  if (named >= 0) return fail({ code: 'file-wrong-value', path: `notShared.${named}` })
  const answers = content.answers.filter((one) => asked.has(one.question)).map(answerOf)
  const problem = problemAmong(content.answers.map(answerOf), instrument, content.writtenOn)
  if (problem !== null) return fail(problem)
  const sensitive = (id: string) => (asked.has(id) ? hidden.has(id) : null)
  const marked = { ...questionnaire, instrument: withSensitive(instrument, sensitive) }
  return ok({
    whole: { questionnaire: marked, reference, assessment, answers: byQuestion(answers) },
    others: content.answers.filter((one) => !asked.has(one.question)),
  })
}

function answerOf(shared: SharedAnswer): Answer {
  const reason = shared.status === 'not-applicable' ? UNSAID : null
  return { ...emptyAnswer(shared.question), ...shared, reason }
}
