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

/** How long storage may be silent before that counts as a failure, in milliseconds. */
const PATIENCE = { open: 4000, work: 20_000 }

/** Holds the one database handle, opens it when first needed, and lets go of it when it fails (SPEC ST3). */
export function createConnection(patience = PATIENCE): Connection {
  let handle: Promise<Database> | null = null
  /** Another window keeps an old database open, so that ours cannot open yet. */
  let blocked = false
  const block = () => {
    blocked = true
  }

  function letGo(): void {
    void handle?.then(
      (database) => database.close(),
      () => null,
    )
    handle = null
  }

  async function attempt<Value>(work: (database: Database) => Promise<Value>): Promise<Value> {
    const mine = (handle ??= openDatabase(() => {
      handle = null
    }, block))
    try {
      const database = await inTime(mine, patience.open)
      blocked = false
      return await inTime(work(database), patience.work)
    } catch (error) {
      // An opening that waits for another window goes on waiting: the next attempt may find it done.
      const waits = blocked && nameOf(error) === TIMEOUT
      if (handle === mine && !waits) letGo()
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
        return fail(storageError(error, blocked))
      }
    }
  }

  return {
    run: twice,
    read: async (work, nothing) =>
      handle === null && (await isAbsent(patience.open)) ? nothing : twice(work),
    erase: async () => {
      try {
        letGo()
        const { deleteDatabase } = await import('./delete-database.ts')
        await inTime(deleteDatabase(block), patience.open)
        return ok(null)
      } catch (error) {
        return fail(storageError(error, blocked))
      }
    },
  }
}

const TIMEOUT = 'TimeoutError'

/** Also after another window has erased everything, or has begun anew since. What cannot be asked is tried. */
async function isAbsent(patience: number): Promise<boolean> {
  try {
    return (await inTime(indexedDB.databases(), patience)).every(({ name }) => name !== DATABASE)
  } catch {
    return false
  }
}

/** Storage that never answers has failed, too. */
function inTime<Value>(work: Promise<Value>, patience: number): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new DOMException('', TIMEOUT)), patience)
    void work.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}

function nameOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.name : ''
}

function storageError(error: unknown, blocked: boolean): StorageError {
  const name = nameOf(error)
  if (name === 'QuotaExceededError') return { code: 'storage-full' }
  if (name === 'VersionError') return { code: 'storage-newer' }
  if (name === TIMEOUT && blocked) return { code: 'storage-blocked' }
  if (name === 'SecurityError' || name === 'InvalidStateError' || typeof indexedDB === 'undefined') {
    return { code: 'storage-unavailable' }
  }
  return { code: 'storage-failed' }
}
