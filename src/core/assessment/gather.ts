import type { Answer } from './answer.ts'
import type { StoredAssessment } from './record.ts'

/**
 * Two states of one assessment as one that lost nothing of either (SPEC ST5): of each answer the later one, of the record the
 * one that was changed last.
 */
export function gathered(one: StoredAssessment, other: StoredAssessment): StoredAssessment {
  const record = one.record.changedAt >= other.record.changedAt ? one.record : other.record
  const byKey = new Map<string, Answer>()
  for (const answer of [...one.answers, ...other.answers]) {
    const key = JSON.stringify([answer.respondent, answer.question])
    const known = byKey.get(key)
    if (known === undefined || isLater(answer, known)) byKey.set(key, answer)
  }
  return { record, answers: [...byKey.values()] }
}

function isLater(one: Answer, other: Answer): boolean {
  return one.updatedAt === other.updatedAt
    ? one.revision > other.revision
    : Date.parse(one.updatedAt) > Date.parse(other.updatedAt)
}
