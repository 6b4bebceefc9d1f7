import type { StoragePromise } from '../../core/backup/keeping.ts'

/** What the browser says of its own storage. Whatever it does not say, or refuses to, is null. */
export async function storagePromise(): Promise<StoragePromise> {
  const storage = manager()
  const [kept, estimate] = await Promise.all([
    quietly(() => storage?.persisted?.()),
    quietly(() => storage?.estimate?.()),
  ])
  return {
    kept,
    usedBytes: estimate?.usage ?? null,
    quotaBytes: estimate?.quota ?? null,
    asksPerson: 'mozInnerScreenX' in globalThis,
  }
}

/** Asks for the promise. Chromium and WebKit answer by themselves, Firefox asks the person. */
export async function askStoragePromise(): Promise<StoragePromise> {
  await quietly(() => manager()?.persist?.())
  return storagePromise()
}

/** Missing on a page that did not come over a safe connection. */
function manager(): Partial<StorageManager> | undefined {
  return 'storage' in navigator ? navigator.storage : undefined
}

async function quietly<Value>(ask: () => Promise<Value> | undefined): Promise<Value | null> {
  try {
    return (await ask()) ?? null
  } catch {
    return null
  }
}
