import * as z from 'zod/mini'
import type { Answer } from '../../core/assessment/answer.ts'
import { answerSchema, assessmentSchema, instrumentReferenceSchema } from '../../core/exchange/schema.ts'
import type { AssessmentRecord, StorageError, StoredAssessment } from '../../core/ports.ts'
import { type Result, fail, ok } from '../../core/result.ts'
import type { AlidadeDatabase, StoredRow } from './database.ts'

const recordSchema = z.looseObject({
  version: z.literal(1),
  assessment: assessmentSchema,
  instrument: instrumentReferenceSchema,
  createdAt: z.string(),
  changedAt: z.string(),
  filedAt: z.nullable(z.string()),
  place: z.nullable(z.string()),
  more: z.exactOptional(z.record(z.string(), z.unknown())),
})

export function recordRow(record: AssessmentRecord): AlidadeDatabase['assessments']['value'] {
  return { ...record, id: record.assessment.id }
}

export function answerRow(assessment: string, answer: Answer): AlidadeDatabase['answers']['value'] {
  return { ...answer, assessment }
}

/** What lies in storage was written by some version of this program, or by something else: it is parsed. */
export function parseRecord(row: StoredRow): AssessmentRecord | null {
  const { id: _, ...rest } = row
  return recordSchema.safeParse(rest).data ?? null
}

export function parseAnswer(row: StoredRow): Answer | null {
  const { assessment: _, ...rest } = row
  return answerSchema.safeParse(rest).data ?? null
}

export function parseStored(
  row: StoredRow | undefined,
  answerRows: readonly StoredRow[],
): Result<StoredAssessment, StorageError> {
  if (row === undefined) return fail({ code: 'assessment-gone' })
  const record = parseRecord(row)
  const answers = answerRows.map(parseAnswer)
  if (record === null || answers.includes(null)) return fail({ code: 'storage-damaged' })
  return ok({ record, answers: answers.filter((answer) => answer !== null) })
}
