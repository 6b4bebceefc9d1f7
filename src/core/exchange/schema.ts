import * as z from 'zod/mini'
import { HIGHEST_REVISION } from '../assessment/answer.ts'
import { isDay, isMonth } from '../assessment/dates.ts'

/** `YYYY-MM-DD`, a day of the calendar. */
export const daySchema = z.string().check(z.refine(isDay))
const month = z.string().check(z.refine(isMonth))
const monthOrDay = z.string().check(z.refine(isMonthOrDay))
/** With seconds and a zone: without one it would mean another moment on another computer. */
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/
/** What this program writes, up to the 28th: surely real, without asking the calendar. */
const USUAL_INSTANT =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/
const instant = z.string().check(z.refine(isInstant))
const count = z.int().check(z.minimum(1))
const oneToThree = z.number().check(z.minimum(1), z.maximum(3))

const evidenceSchema = z.looseObject({
  id: z.string().check(z.minLength(1)),
  what: z.string(),
  where: z.string(),
  strength: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
  validMonths: z.union([z.literal(12), z.literal(24), z.literal(36)]),
  date: z.nullable(monthOrDay),
})

/** One answer, in files and in storage alike. Fields that this version does not know stay on it. */
export const answerSchema = z
  .looseObject({
    question: z.string().check(z.minLength(1)),
    respondent: z.string().check(z.minLength(1)),
    status: z.enum(['answered', 'unknown', 'not-applicable', 'not-answered']),
    level: z.nullable(z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)])),
    reason: z.nullable(z.string()),
    note: z.string(),
    confidence: z.nullable(z.enum(['low', 'medium', 'high'])),
    evidence: z.array(evidenceSchema),
    revision: z.int().check(z.minimum(1), z.maximum(HIGHEST_REVISION)),
    updatedAt: instant,
  })
  .check(z.refine(({ status, level }) => (status === 'answered') === (level !== null), { path: ['level'] }))

/** An assessment without its answers. Fields that this version does not know stay on it. */
export const assessmentSchema = z.looseObject({
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  city: z.string().check(z.regex(/\S/)),
  country: z.nullable(z.string().check(z.regex(/^[A-Z]{2}$/))),
  date: daySchema,
  closedAt: z.nullable(daySchema),
  previous: z.nullable(z.string()),
  modules: z.array(z.string()),
  weights: z.record(z.string(), z.number().check(z.minimum(0.5), z.maximum(2))),
  region: z.string(),
  population: z.nullable(z.int().check(z.minimum(0))),
  termEnds: z.nullable(month),
  departments: z.nullable(count),
  priorityServices: z.array(z.string()),
  priorityOutcome: z.nullable(z.string()),
  groups: z.array(z.string()),
  strategyUntil: z.nullable(month),
  respondentRole: z.nullable(z.string()),
  scope: z._default(z.enum(['snapshot', 'full']), 'full'),
  summary: z.string(),
  eligibility: z.record(z.string(), z.unknown()),
  values: z.record(z.string(), oneToThree),
  efforts: z.record(z.string(), oneToThree),
})

const hash = z.string().check(z.regex(/^sha256-[0-9a-f]{64}$/))

export const instrumentReferenceSchema = z.looseObject({
  id: z.string().check(z.minLength(1)),
  version: z.string().check(z.minLength(1)),
  structure: z.exactOptional(hash),
  words: z.exactOptional(z.record(z.string(), hash)),
})

/** Version 1 of the file `<city>-<date>.alidade.json`. */
export const fileSchema = z.looseObject({
  format: z.literal('alidade-assessment'),
  formatVersion: z.literal(1),
  writtenBy: z.string(),
  writtenAt: instant,
  instrument: instrumentReferenceSchema,
  assessment: assessmentSchema,
  answers: z.array(answerSchema),
})

/** A file of version 1 that the schema takes. */
export type FileContent = z.infer<typeof fileSchema>

/** A moment with seconds and a zone. */
export function isInstant(text: string): boolean {
  return USUAL_INSTANT.test(text) || (INSTANT.test(text) && !Number.isNaN(Date.parse(text)))
}

/** The date of a proof: a month or a day of the calendar. */
export function isMonthOrDay(text: string): boolean {
  return text.length === 7 ? isMonth(text) : isDay(text)
}
