import type { StoredAssessment } from '../../core/assessment/record.ts'
import type { AssessmentStore, StorageError } from '../../core/ports.ts'
import { type Result, ok } from '../../core/result.ts'
import type { LogEntry } from './database.ts'
import { answerRow, recordRow } from './rows.ts'
import { type Stores, together } from './together.ts'

/** How the store works, for what is not needed from the start. */
export interface Kit {
  readonly entry: (assessment: string, kind: LogEntry['kind'], before: unknown, after: unknown) => LogEntry
  readonly change: <Value, Failure>(
    work: (stores: Stores) => Promise<Result<Value, Failure>>,
  ) => Promise<Result<Value, Failure | StorageError>>
  readonly present: (id: string, stores: Stores) => Promise<Result<StoredAssessment, StorageError>>
}

export type Wholes = Pick<AssessmentStore, 'create' | 'rewrite' | 'remove'>

/** What is done with an assessment as a whole, each in one transaction. */
export function createWholes({ entry, change, present }: Kit): Wholes {
  return {
    create: (stored) =>
      change(async (stores) => {
        const { assessments, answers, log, transaction } = stores
        const { id } = stored.record.assessment
        const there = await present(id, stores)
        // A first attempt may have arrived although the browser did not confirm it.
        if (there.ok && holds(there.value, stored)) return ok(stored)
        await together(transaction, [
          () => assessments.add(recordRow(stored.record)),
          ...stored.answers.map((answer) => () => answers.add(answerRow(id, answer))),
          () => log.add(entry(id, 'created', null, stored)),
        ])
        return ok(stored)
      }),

    rewrite: <Failure>(id: string, edit: (whole: StoredAssessment) => Result<StoredAssessment, Failure>) =>
      change(async (stores): Promise<Result<StoredAssessment, StorageError | Failure>> => {
        const { assessments, answers, log, transaction } = stores
        const stored = await present(id, stores)
        if (!stored.ok) return stored
        const changed = edit(stored.value)
        if (!changed.ok) return changed
        const keys = await answers.index('assessment').getAllKeys(id)
        await together(transaction, [
          ...keys.map((key) => () => answers.delete(key)),
          ...changed.value.answers.map((answer) => () => answers.put(answerRow(id, answer))),
          () => assessments.put(recordRow(changed.value.record)),
          () => log.add(entry(id, 'rewritten', stored.value, changed.value)),
        ])
        return changed
      }),

    remove: (id) => {
      let before: StoredAssessment | null = null
      return change(async (stores) => {
        const { assessments, answers, log, transaction } = stores
        const stored = await present(id, stores)
        // Gone at the second attempt: the first one did arrive, and what it took away can still be given back.
        if (!stored.ok) {
          return before !== null && stored.error.code === 'assessment-gone' ? ok(before) : stored
        }
        before = stored.value
        const keys = await answers.index('assessment').getAllKeys(id)
        const logKeys = await log.index('assessment').getAllKeys(id)
        await together(transaction, [
          () => assessments.delete(id),
          ...keys.map((key) => () => answers.delete(key)),
          ...logKeys.map((key) => () => log.delete(key)),
        ])
        return ok(stored.value)
      })
    },
  }
}

/** Whether what is there came from this very creation: the same moment, and every answer of it. */
export function holds(there: StoredAssessment, created: StoredAssessment): boolean {
  return (
    there.record.createdAt === created.record.createdAt &&
    created.answers.every(({ question, respondent }) =>
      there.answers.some((one) => one.question === question && one.respondent === respondent),
    )
  )
}
