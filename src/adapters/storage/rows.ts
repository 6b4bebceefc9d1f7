import * as z from 'zod/mini'
import type { Answer } from '../../core/assessment/answer.ts'
import { requestSchema } from '../../core/asking/request.ts'
import { answerSchema, assessmentSchema, instrumentReferenceSchema } from '../../core/exchange/schema.ts'
import type { AssessmentRecord, StoredAssessment } from '../../core/assessment/record.ts'
import type { StorageError } from '../../core/ports.ts'
import { type Result, fail, ok } from '../../core/result.ts'
import type { AlidadeDatabase, AnswerRow } from './database.ts'

const recordSchema = z.looseObject({
  version: z.literal(1),
  assessment: assessmentSchema,
  instrument: instrumentReferenceSchema,
  createdAt: z.string(),
  changedAt: z.string(),
  filedAt: z.nullable(z.string()),
  place: z.nullable(z.string()),
  request: z.exactOptional(requestSchema),
  keptFrom: z.exactOptional(z.string()),
  more: z.exactOptional(z.record(z.string(), z.unknown())),
})

type RecordRow = AlidadeDatabase['assessments']['value']

export function recordRow(record: AssessmentRecord): RecordRow {
  return { id: record.assessment.id, record }
}

export function answerRow(assessment: string, answer: Answer): AnswerRow {
  return { assessment, respondent: answer.respondent, question: answer.question, answer }
}

/** What lies in storage was written by some version of this program, or by something else: it is parsed. */
export function parseRecord(row: RecordRow): AssessmentRecord | null {
  return recordSchema.safeParse(row.record).data ?? null
}

export function parseAnswer(row: AnswerRow): Answer | null {
  return answerSchema.safeParse(row.answer).data ?? null
}

export function parseStored(
  row: RecordRow | undefined,
  answerRows: readonly AnswerRow[],
): Result<StoredAssessment, StorageError> {
  if (row === undefined) return fail({ code: 'assessment-gone' })
  const record = parseRecord(row)
  const answers = answerRows.map(parseAnswer)
  if (record === null || answers.includes(null)) return fail({ code: 'storage-damaged' })
  return ok({ record, answers: answers.filter((answer) => answer !== null) })
}
