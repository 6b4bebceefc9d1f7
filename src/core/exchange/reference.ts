import type { InstrumentReference } from '../assessment/assessment.ts'
import { isRecord, parseJson } from './parse-json.ts'
import { instrumentReferenceSchema } from './schema.ts'

/** The questionnaire that a file names, before anything else of it is read; null where it names none rightly. */
export function referenceIn(text: string): InstrumentReference | null {
  const json = parseJson(text)
  if (!json.ok || !isRecord(json.value)) return null
  const read = instrumentReferenceSchema.safeParse(json.value.instrument)
  return read.success ? read.data : null
}
