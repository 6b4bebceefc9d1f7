import type { Pending } from '../../core/assessment/pending.ts'
import { pendingKeys } from './pending-keys.ts'

/** The lines of windows that are no longer there, as far as this version understands them: others stay for a newer one. */
export async function leftLines(): Promise<readonly (readonly [string, readonly Pending[]])[]> {
  const held = (await navigator.locks?.query())?.held?.map(({ name }) => name) ?? []
  return pendingKeys()
    .filter((key) => !held.includes(key))
    .flatMap((key) => {
      const entries = pendingIn(key)
      return entries === null ? [] : [[key, entries] as const]
    })
}

/**
 * What a line holds; null where this version does not understand all of it. The edits in it are judged again when they
 * are made.
 */
export function pendingIn(key: string): readonly Pending[] | null {
  try {
    const entries: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')
    return Array.isArray(entries) && entries.every(isPending) ? entries : null
  } catch {
    return null
  }
}

function isPending(entry: unknown): entry is Pending {
  return (
    typeof entry === 'object' &&
    entry !== null &&
    'kind' in entry &&
    'assessment' in entry &&
    typeof entry.assessment === 'string' &&
    ['create', 'answer', 'record', 'kept'].includes(String(entry.kind))
  )
}
