import { deleteDB } from 'idb'
import type { StorageError } from '../../core/ports.ts'
import { type Result, fail, ok } from '../../core/result.ts'
import { DATABASE, type Database, openDatabase } from './database.ts'

export interface Connection {
  /** Does one piece of work; where the handle had died, once more with a fresh one. */
  readonly run: <Value, Failure>(
    work: (database: Database) => Promise<Result<Value, Failure>>,
  ) => Promise<Result<Value, Failure | StorageError>>
  /** The same for work that only reads: where there is no database it finds nothing, and makes none. */
  readonly read: <Value, Failure>(
    work: (database: Database) => Promise<Result<Value, Failure>>,
    nothing: Result<Value, Failure>,
  ) => Promise<Result<Value, Failure | StorageError>>
  readonly erase: () => Promise<Result<null, StorageError>>
}

/** Holds the one database handle, opens it when first needed, and lets go of it when it fails. */
export function createConnection(): Connection {
  let handle: Promise<Database> | null = null
  const forget = () => {
    handle = null
  }

  async function attempt<Value>(work: (database: Database) => Promise<Value>): Promise<Value> {
    handle ??= openDatabase(forget)
    try {
      return await work(await handle)
    } catch (error) {
      forget()
      throw error
    }
  }

  async function twice<Value, Failure>(
    work: (database: Database) => Promise<Result<Value, Failure>>,
  ): Promise<Result<Value, Failure | StorageError>> {
    try {
      return await attempt(work)
    } catch {
      try {
        return await attempt(work)
      } catch (error) {
        return fail(storageError(error))
      }
    }
  }

  return {
    run: twice,
    read: async (work, nothing) => (handle === null && (await isAbsent()) ? nothing : twice(work)),
    erase: async () => {
      try {
        const open = await handle?.catch(() => null)
        open?.close()
        forget()
        await deleteDB(DATABASE)
        return ok(null)
      } catch (error) {
        return fail(storageError(error))
      }
    },
  }
}

/** Also after another window has erased everything, or has begun anew since. What cannot be asked is tried. */
async function isAbsent(): Promise<boolean> {
  try {
    return (await indexedDB.databases()).every(({ name }) => name !== DATABASE)
  } catch {
    return false
  }
}

function storageError(error: unknown): StorageError {
  const name = error instanceof Error || error instanceof DOMException ? error.name : ''
  if (name === 'QuotaExceededError') return { code: 'storage-full' }
  if (name === 'SecurityError' || name === 'InvalidStateError' || typeof indexedDB === 'undefined') {
    return { code: 'storage-unavailable' }
  }
  return { code: 'storage-failed' }
}
