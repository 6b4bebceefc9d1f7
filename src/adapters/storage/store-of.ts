import type { StoreNames } from 'idb'
import type { AlidadeDatabase, Database } from './database.ts'

/** One store, to be read. */
export function storeOf<Name extends StoreNames<AlidadeDatabase>>(database: Database, name: Name) {
  const transaction = database.transaction(name)
  void transaction.done.catch(() => null)
  return transaction.store
}
