import type { StoredAssessment } from '../assessment/record.ts'

/** New or changed answers after which a file is due (SPEC BK2). */
export const REMIND_AFTER_ANSWERS = 20
/** Days without a file after which one is due. */
export const REMIND_AFTER_DAYS = 7

const DAY = 86_400_000

/** How an assessment stands to its last file. List, way out, backup and reminder all read this (SPEC BK1). */
export interface Standing {
  /** When it was last handed out, or written and read back; null if never. */
  readonly filedAt: string | null
  /** Whether anything here is in no file. */
  readonly unfiled: boolean
  /** How many answers are new or changed since the last file. */
  readonly answers: number
}

export function standingOf(stored: StoredAssessment): Standing {
  const { filedAt, changedAt, createdAt } = stored.record
  const begun = stored.answers.length > 0 || at(changedAt) > at(createdAt)
  const unfiled = filedAt === null ? begun : at(changedAt) > at(filedAt)
  return { filedAt, unfiled, answers: unfiled ? changedSince(stored, filedAt) : 0 }
}

/**
 * Whether to remind of a file now (SPEC BK2). Whoever put the reminder off hears of it again after as many answers or days
 * more.
 * @param putOffAt ISO instant of the last "not now"; null if never
 * @param now ISO instant
 */
export function isReminderDue(stored: StoredAssessment, putOffAt: string | null, now: string): boolean {
  const { filedAt, unfiled } = standingOf(stored)
  if (!unfiled) return false
  const since = later(filedAt, putOffAt)
  const waited = at(now) - at(since ?? stored.record.createdAt)
  return changedSince(stored, since) >= REMIND_AFTER_ANSWERS || waited >= REMIND_AFTER_DAYS * DAY
}

/**
 * Answers changed after a moment. One that bears a later time than the last change here was written elsewhere, by a clock
 * that is ahead: it came with a file, and is in it.
 */
function changedSince({ record, answers }: StoredAssessment, since: string | null): number {
  if (since === null) return answers.length
  return answers.filter(({ updatedAt }) => at(updatedAt) > at(since) && at(updatedAt) <= at(record.changedAt))
    .length
}

function later(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other
  return at(one) > at(other) ? one : other
}

function at(instant: string): number {
  return Date.parse(instant)
}
