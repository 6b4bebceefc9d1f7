import { requestSchema } from '../../core/asking/request.ts'
import type { AssessmentRecord, StoredAssessment } from '../../core/assessment/record.ts'
import type { FileError } from '../../core/exchange/file-error.ts'
import { openContent, parseAssessmentFile } from '../../core/exchange/read-file.ts'
import type { Questionnaire, QuestionnaireError } from '../../core/instrument/questionnaire.ts'
import type { StorageError } from '../../core/ports.ts'
import { type Result, ok } from '../../core/result.ts'
import type { Questionnaires } from '../questionnaires.ts'

/** An assessment file as storage would keep it, with the questionnaire that it is read with. */
export interface OpenedAssessment {
  readonly stored: StoredAssessment
  readonly questionnaire: Questionnaire
  readonly writtenAt: string
}

/** Reads an assessment file. Each is read with its own questionnaire, or not at all (SPEC PK6). */
export async function openingOf(
  text: string,
  find: Questionnaires['find'],
  now: string,
): Promise<Result<OpenedAssessment, FileError | QuestionnaireError | StorageError>> {
  const parsed = parseAssessmentFile(text)
  if (!parsed.ok) return parsed
  const found = await find(parsed.value.instrument)
  if (!found.ok) return found
  const questionnaire = found.value
  const read = openContent(parsed.value, questionnaire.instrument, questionnaire.reference.structure)
  if (!read.ok) return read
  const { answers, instrument, more, ...rest } = read.value
  const times = { createdAt: now, changedAt: now, filedAt: now }
  const record: AssessmentRecord = {
    version: 1,
    ...rest,
    ...withRequest(more),
    instrument,
    ...times,
    place: null,
  }
  return ok({ stored: { record, answers }, questionnaire, writtenAt: parsed.value.writtenAt })
}

/** A colleague's copy says what was asked of them in a field of its own (SPEC M5); what else is unknown stays. */
function withRequest(more: AssessmentRecord['more'] = {}): Pick<AssessmentRecord, 'request' | 'more'> {
  const { request, ...rest } = more
  const asked = requestSchema.safeParse(request)
  const others = asked.success ? rest : more
  return {
    ...(asked.success ? { request: asked.data } : {}),
    ...(Object.keys(others).length === 0 ? {} : { more: others }),
  }
}
