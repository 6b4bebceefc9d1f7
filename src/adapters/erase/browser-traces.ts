import { type Erased, PLACES, type Place, placesOf } from '../../core/erase/traces.ts'
import type { Traces } from '../../core/safety-ports.ts'

/** Everything of ours is named so, in every store: other programs of the same origin stay untouched (SPEC ER4). */
const OURS = 'alidade'
/** The channel of the stores, and what is said on it. */
const CHANNEL = __KEPT_AS__
const ERASE = 'erase'
const ERASED = 'erased'
/** How long other windows have to say that they let go, and a database to be let go of, in milliseconds. */
const PATIENCE = 600

/** Counts and clears what this program left in this browser. */
export function createTraces(): Traces {
  return {
    count: () => Promise.all(PLACES.map(async (place) => ({ place, count: await countOf(place) }))),
    tellWindows,
    erase: async (erased: Erased) => {
      for (const place of placesOf(erased)) await CLEAR[place]().catch(() => null)
    },
  }
}

async function countOf(place: Place): Promise<number | null> {
  try {
    return await COUNT[place]()
  } catch {
    return null
  }
}

const COUNT: Readonly<Record<Place, () => Promise<number | null>>> = {
  databases: async () => (await databases())?.length ?? null,
  local: async () => keysOf(localStorage).length,
  session: async () => keysOf(sessionStorage).length,
  files: async () => {
    const opened = await Promise.all((await cacheNames()).map((name) => caches.open(name)))
    const files = await Promise.all(opened.map((cache) => cache.keys()))
    return files.flat().length
  },
  worker: async () => (await registrations()).length,
}

const CLEAR: Readonly<Record<Place, () => Promise<unknown>>> = {
  databases: async () => Promise.all(((await databases()) ?? [OURS]).map(deleteDatabase)),
  local: async () => keysOf(localStorage).forEach((key) => localStorage.removeItem(key)),
  session: async () => keysOf(sessionStorage).forEach((key) => sessionStorage.removeItem(key)),
  files: async () => Promise.all((await cacheNames()).map((name) => caches.delete(name))),
  worker: async () => Promise.all((await registrations()).map((one) => one.unregister())),
}

/** Null where a browser does not list its databases. */
async function databases(): Promise<readonly string[] | null> {
  if (typeof indexedDB.databases !== 'function') return null
  const names = (await indexedDB.databases()).map(({ name }) => name ?? '')
  return names.filter((name) => name.startsWith(OURS))
}

/** Ends also where a window holds on to the database: the count afterwards says so. */
function deleteDatabase(name: string): Promise<void> {
  return new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name)
    request.addEventListener('success', () => resolve())
    request.addEventListener('error', () => resolve())
    request.addEventListener('blocked', () => setTimeout(resolve, PATIENCE))
  })
}

function keysOf(storage: Storage): readonly string[] {
  return Object.keys(storage).filter((key) => key.startsWith(OURS))
}

/** The folder that the program runs in; its caches bear it in their names. */
function scope(): string {
  return new URL('./', window.location.href.split('#')[0]).href
}

async function cacheNames(): Promise<readonly string[]> {
  if (typeof caches === 'undefined') return []
  return (await caches.keys()).filter((name) => name.endsWith(scope()))
}

async function registrations(): Promise<readonly ServiceWorkerRegistration[]> {
  if (!('serviceWorker' in navigator)) return []
  return (await navigator.serviceWorker.getRegistrations()).filter((one) => one.scope === scope())
}

/** This window hears itself, too, and lets go as the others do. */
function tellWindows(): Promise<number> {
  if (typeof BroadcastChannel === 'undefined') return Promise.resolve(0)
  const channel = new BroadcastChannel(CHANNEL)
  let heard = 0
  channel.onmessage = ({ data }) => {
    if (data === ERASED) heard += 1
  }
  channel.postMessage(ERASE)
  return new Promise((resolve) => {
    setTimeout(() => {
      channel.close()
      resolve(Math.max(0, heard - 1))
    }, PATIENCE)
  })
}
