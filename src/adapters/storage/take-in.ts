import type { StoredAssessment } from '../../core/assessment/record.ts'
import type { Arrival, StorageError } from '../../core/ports.ts'
import { type Result, ok } from '../../core/result.ts'
import { answerRow, recordRow } from './rows.ts'
import { type Stores, together } from './together.ts'
import { type Kit, holds } from './wholes.ts'

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
export function takeIn<Failure>(
  kit: Kit,
  arrivals: readonly Arrival<Failure>[],
): Promise<Result<null, StorageError | Failure>> {
  return kit.change(async (stores): Promise<Result<null, StorageError | Failure>> => {
    // By id: of several arrivals for one assessment, each is made to what the one before it leaves.
    const steps = new Map<string, Step>()
    for (const arrival of arrivals) {
      // One after the other: a transaction ends where it is left waiting for something else.
      const id = arrival.kind === 'create' ? arrival.stored.record.assessment.id : arrival.id
      const present = await kit.present(id, stores)
      if (arrival.kind === 'create') {
        // A first attempt may have arrived although the browser did not confirm it.
        if (present.ok && holds(present.value, arrival.stored)) continue
        steps.set(id, { before: null, after: arrival.stored, keys: [] })
        continue
      }
      if (!present.ok) return present
      const changed = arrival.change(steps.get(id)?.after ?? present.value)
      if (!changed.ok) return changed
      const keys = await stores.answers.index('assessment').getAllKeys(id)
      steps.set(id, { before: present.value, after: changed.value, keys })
    }
    await together(
      stores.transaction,
      [...steps.values()].flatMap((step) => writesOf(step, stores, kit.entry)),
    )
    return ok(null)
  })
}

function writesOf(
  { before, after, keys }: Step,
  { assessments, answers, log }: Stores,
  entry: Kit['entry'],
): readonly (() => Promise<unknown>)[] {
  const { id } = after.record.assessment
  const row = recordRow(after.record)
  return [
    ...keys.map((key) => () => answers.delete(key)),
    ...after.answers.map((answer) => () => answers.put(answerRow(id, answer))),
    () => (before === null ? assessments.add(row) : assessments.put(row)),
    () => log.add(entry(id, before === null ? 'created' : 'rewritten', before, after)),
  ]
}
