import type { Pending } from '../../core/assessment/pending.ts'

export const PREFIX = 'alidade.pending.'

/** The keys of the lines that windows have written down, in localStorage. */
export function pendingKeys(): readonly string[] {
  return Object.keys(localStorage).filter((key) => key.startsWith(PREFIX))
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
