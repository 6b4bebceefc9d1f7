import { type Finding, finding } from '../../core/self-check/check.ts'

/** Beside the real database, in the same browser and on the same disk; taken away at the end. */
const DATABASE = `${__KEPT_AS__}-self-check`
const STORE = 'trial'
const STRICT = { durability: 'strict' } as const

/** Writes, reads in a new transaction, and deletes: each on the disk before it counts. */
export async function checkStorage(factory: Pick<IDBFactory, 'open' | 'deleteDatabase'>): Promise<Finding> {
  const open = factory.open(DATABASE, 1)
  open.onupgradeneeded = () => void open.result.createObjectStore(STORE)
  const database = await answer(open)
  try {
    const written = `${Date.now()} ç ñ`
    await through(database, (store) => store.put(written, 1))
    const read = await through(database, (store) => store.get(1))
    await through(database, (store) => store.delete(1))
    const left = await through(database, (store) => store.count())
    return finding(read === written && left === 0)
  } finally {
    database.close()
    await answer(factory.deleteDatabase(DATABASE))
  }
}

/** The result of one request, given only once its transaction is complete. */
function through<Value>(
  database: IDBDatabase,
  work: (store: IDBObjectStore) => IDBRequest<Value>,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(STORE, 'readwrite', STRICT)
    const request = work(transaction.objectStore(STORE))
    transaction.oncomplete = () => resolve(request.result)
    transaction.onabort = () => reject(transaction.error ?? new Error('aborted'))
  })
}

function answer<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('refused'))
  })
}

/** Whether the browser has promised to keep what is here when room runs short. No promise is no failure. */
export async function checkLasting(storage: Partial<StorageManager> | undefined): Promise<Finding> {
  const promised = await storage?.persisted?.()
  return { outcome: promised === true ? 'passed' : 'unknown' }
}
