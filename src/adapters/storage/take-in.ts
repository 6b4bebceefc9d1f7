import type { StoredAssessment } from '../../core/assessment/record.ts'
import type { Arrival, StorageError } from '../../core/ports.ts'
import { type Result, ok } from '../../core/result.ts'
import type { Connection } from './connection.ts'
import type { LogEntry } from './database.ts'
import { answerRow, parseStored, recordRow } from './rows.ts'
import { together } from './together.ts'

const WRITE = { durability: 'strict' } as const

/** One arrival as it will be kept, with what it takes the place of. */
interface Step {
  readonly before: StoredAssessment | null
  readonly after: StoredAssessment
  /** The rows of its answers as they lie now. */
  readonly keys: readonly [string, string, string][]
}

/**
 * Takes in several assessments in one transaction. All are read and changed before the first is written: where one is
 * refused, nothing of the others is kept.
 */
export async function takeIn<Failure>(
  connection: Connection,
  arrivals: readonly Arrival<Failure>[],
  entry: (assessment: string, kind: LogEntry['kind'], before: unknown, after: unknown) => LogEntry,
): Promise<Result<null, StorageError | Failure>> {
  return connection.run(async (database): Promise<Result<null, StorageError | Failure>> => {
    const transaction = database.transaction(['assessments', 'answers', 'log'], 'readwrite', WRITE)
    const records = transaction.objectStore('assessments')
    const answers = transaction.objectStore('answers')
    const log = transaction.objectStore('log')
    // By id: of several arrivals for one assessment, each is made to what the one before it leaves.
    const steps = new Map<string, Step>()
    for (const arrival of arrivals) {
      if (arrival.kind === 'create') {
        const { stored } = arrival
        steps.set(stored.record.assessment.id, { before: null, after: stored, keys: [] })
        continue
      }
      const { id, change } = arrival
      // One after the other: a transaction ends where it is left waiting for something else.
      const row = await records.get(id)
      const present = parseStored(row, await answers.index('assessment').getAll(id))
      if (!present.ok) return present
      const changed = change(steps.get(id)?.after ?? present.value)
      if (!changed.ok) return changed
      const keys = await answers.index('assessment').getAllKeys(id)
      steps.set(id, { before: present.value, after: changed.value, keys })
    }
    const writesOf = ({ before, after, keys }: Step): readonly (() => Promise<unknown>)[] => {
      const { id } = after.record.assessment
      const row = recordRow(after.record)
      return [
        ...keys.map((key) => () => answers.delete(key)),
        ...after.answers.map((answer) => () => answers.put(answerRow(id, answer))),
        () => (before === null ? records.add(row) : records.put(row)),
        () => log.add(entry(id, before === null ? 'created' : 'rewritten', before, after)),
      ]
    }
    await together(transaction, [...steps.values()].flatMap(writesOf))
    return ok(null)
  })
}
