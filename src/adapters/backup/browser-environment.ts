import type { DiskHandle } from './disk-file.ts'

/** What of the browser this needs; tests bring their own. */
export interface BackupEnvironment {
  /** Null where the browser cannot keep a file up to date. */
  readonly pick: ((name: string) => Promise<DiskHandle>) | null
  /** Lets one window at a time work under a name. */
  readonly alone: <Value>(name: string, work: () => Promise<Value>) => Promise<Value>
  readonly digest: (bytes: Uint8Array<ArrayBuffer>) => Promise<string | null>
}

const TYPES = [{ accept: { 'application/json': ['.json'] } }]

interface Picker {
  readonly showSaveFilePicker: (options: {
    readonly suggestedName: string
    readonly types: typeof TYPES
  }) => Promise<DiskHandle>
}

/** What this browser brings along for keeping files up to date. */
export function browserEnvironment(): BackupEnvironment {
  const page: unknown = window
  return {
    pick: hasPicker(page)
      ? (suggestedName) => page.showSaveFilePicker({ suggestedName, types: TYPES })
      : null,
    alone: (name, work) => ('locks' in navigator ? navigator.locks.request(name, work) : work()),
    digest: async (bytes) => {
      if (!('subtle' in crypto)) return null
      const digest = await crypto.subtle.digest('SHA-256', bytes)
      return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
    },
  }
}

function hasPicker(page: unknown): page is Picker {
  return typeof page === 'object' && page !== null && 'showSaveFilePicker' in page
}
