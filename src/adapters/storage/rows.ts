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
  request: z.exactOptional(z.looseObject(requestSchema.shape)),
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
export function parseRecord(row: RecordRow | undefined): Result<AssessmentRecord, StorageError> {
  if (row === undefined) return fail({ code: 'assessment-gone' })
  const { data } = recordSchema.safeParse(row.record)
  return data === undefined
    ? fail({ code: isNewer(row.record) ? 'storage-newer' : 'storage-damaged' })
    : ok(data)
}

/** A newer version of this program says so in the document: this one must neither read nor write it (SPEC ST2). */
function isNewer(record: unknown): boolean {
  return typeof record === 'object' && record !== null && 'version' in record && Number(record.version) > 1
}

export function parseAnswer(row: AnswerRow): Answer | null {
  return answerSchema.safeParse(row.answer).data ?? null
}

export function parseStored(
  row: RecordRow | undefined,
  answerRows: readonly AnswerRow[],
): Result<StoredAssessment, StorageError> {
  const record = parseRecord(row)
  if (!record.ok) return record
  const answers = answerRows.map(parseAnswer)
  if (answers.includes(null)) return fail({ code: 'storage-damaged' })
  return ok({ record: record.value, answers: answers.filter((answer) => answer !== null) })
}
