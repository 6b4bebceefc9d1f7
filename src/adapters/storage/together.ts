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
