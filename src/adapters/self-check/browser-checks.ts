import figuresAddress from '../../instruments/known-figures.json?url'
import type { SelfChecks } from '../../core/safety-ports.ts'
import { finding } from '../../core/self-check/check.ts'
import { HASHED, HASH_OF_IT } from '../../core/self-check/known.ts'
import { readOwn } from '../own-files.ts'
import { tryRequest } from './try-request.ts'
import { hashOf } from './hash.ts'
import { checkPolicy, checkRequests } from './network-check.ts'
import { checkOffline } from './offline-check.ts'
import { checkLasting, checkStorage } from './storage-check.ts'

const META = 'meta[http-equiv="Content-Security-Policy"]'

/** The checks that only this browser can make. */
export function createSelfChecks(): SelfChecks {
  return {
    storage: () => checkStorage(indexedDB),
    lasting: () => checkLasting(navigator.storage),
    offline: () =>
      checkOffline({
        caches,
        active,
        list: () => readOwn('./files.json'),
        scope: new URL('./', base()).href,
      }),
    hash: async () => {
      if (typeof crypto.subtle === 'undefined') return { outcome: 'unknown' }
      return finding((await hashOf(new TextEncoder().encode(HASHED))) === HASH_OF_IT)
    },
    requests: async () =>
      checkRequests(
        performance.getEntriesByType('resource').map(({ name }) => name),
        window.location.origin,
      ),
    policy: () =>
      checkPolicy({
        policy: document.querySelector(META)?.getAttribute('content') ?? null,
        events: document,
        ask: tryRequest,
      }),
    figures: () => readOwn(figuresAddress),
    timed: async (work) => {
      const before = performance.now()
      const value = await work()
      return { value, milliseconds: Math.round(performance.now() - before) }
    },
    browser: () => navigator.userAgent,
    copy: (text) =>
      navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
  }
}

/** The address of the page without what stands behind `#`. */
function base(): string {
  return window.location.href.split('#')[0] ?? ''
}

async function active(): Promise<boolean> {
  if (!('serviceWorker' in navigator)) return false
  return (await navigator.serviceWorker.getRegistration())?.active?.state === 'activated'
}
