import { deleteDB } from 'idb'
import { DATABASE } from './database.ts'

/**
 * Deletes the whole database.
 * @param onBlocked another window does not let go of it
 */
export function deleteDatabase(onBlocked: () => void): Promise<void> {
  return deleteDB(DATABASE, { blocked: onBlocked })
}
