import type { Database } from './database.ts'

/** Begins to write: all that is written counts as done only after it was flushed to disk (SPEC ST1). */
export function writing(database: Database) {
  const transaction = database.transaction(['assessments', 'answers', 'log'], 'readwrite', {
    durability: 'strict',
  })
  // What fails is told by the request that failed, before anyone waits for the whole.
  void transaction.done.catch(() => null)
  return {
    transaction,
    assessments: transaction.objectStore('assessments'),
    answers: transaction.objectStore('answers'),
    log: transaction.objectStore('log'),
  }
}

export type Stores = ReturnType<typeof writing>

/** The two stores that an assessment is read from. */
export function reading(database: Database) {
  const transaction = database.transaction(['assessments', 'answers'])
  void transaction.done.catch(() => null)
  return {
    assessments: transaction.objectStore('assessments'),
    answers: transaction.objectStore('answers'),
  }
}

interface Transaction {
  readonly done: Promise<void>
  readonly abort: () => void
}

/**
 * Writes all of this or nothing. A write that throws at once does not undo those before it, which would then be
 * committed: the transaction is given up by hand.
 */
export async function together(
  transaction: Transaction,
  writes: readonly (() => Promise<unknown>)[],
): Promise<void> {
  const begun: Promise<unknown>[] = [transaction.done]
  try {
    for (const write of writes) begun.push(write())
    await Promise.all(begun)
  } catch (error) {
    giveUp(transaction)
    await Promise.allSettled(begun)
    throw error
  }
}

function giveUp(transaction: Transaction): void {
  try {
    transaction.abort()
  } catch {
    // It has ended by itself: a write that was refused later takes the others with it.
  }
}
