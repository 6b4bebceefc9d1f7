import type { Pending } from '../../core/assessment/pending.ts'
import type { Journal } from '../../core/ports.ts'

const PREFIX = `${__KEPT_AS__}.pending.`

/**
 * Writes down what waits for IndexedDB, in localStorage, because that is finished before a page can go away. Each
 * window has a line of its own. Without storage nothing is written down, and nothing else changes.
 * @param window a name that no other window has
 */
export function createJournal(window: string): Journal {
  const key = `${PREFIX}${window}`
  return {
    take: () =>
      quietly([], () => {
        const left = ours()
        const entries = left.flatMap((one) => parsed(localStorage.getItem(one)))
        for (const one of left) localStorage.removeItem(one)
        return entries
      }),
    write: (pending) =>
      quietly(undefined, () => {
        if (pending.length === 0) localStorage.removeItem(key)
        else localStorage.setItem(key, JSON.stringify(pending))
      }),
    erase: () =>
      quietly(undefined, () => {
        for (const one of ours()) localStorage.removeItem(one)
      }),
  }
}

function ours(): readonly string[] {
  return Object.keys(localStorage).filter((key) => key.startsWith(PREFIX))
}

/** What cannot be read is left out; what is read is checked again by the very edits that it holds. */
function parsed(text: string | null): readonly Pending[] {
  try {
    const entries: unknown = JSON.parse(text ?? '[]')
    return Array.isArray(entries) ? entries.filter(isPending) : []
  } catch {
    return []
  }
}

function isPending(entry: unknown): entry is Pending {
  return (
    typeof entry === 'object' &&
    entry !== null &&
    'kind' in entry &&
    'assessment' in entry &&
    typeof entry.assessment === 'string' &&
    ['create', 'answer', 'record'].includes(String(entry.kind))
  )
}

function quietly<Value>(otherwise: Value, work: () => Value): Value {
  try {
    return work()
  } catch {
    return otherwise
  }
}
