import type { Journal } from '../../core/ports.ts'
import { PREFIX, pendingIn, pendingKeys } from './pending-lines.ts'

/**
 * Writes down what waits for IndexedDB, in localStorage, because that is finished before a page can go away. Each
 * window has a line of its own, and a lock on its name for as long as it lives: nobody replays what it still does itself.
 * @param window a name that no other window has
 */
export function createJournal(window: string): Journal {
  const key = `${PREFIX}${window}`
  const locks = 'locks' in navigator ? navigator.locks : null
  let taken: readonly string[] = []
  locks?.request(key, () => new Promise(() => {})).catch(() => null)

  async function take() {
    const left = pendingKeys()
    if (left.length === 0) return []
    const held = (await locks?.query())?.held?.map(({ name }) => name) ?? []
    const lines = left.filter((one) => !held.includes(one)).map((one) => [one, pendingIn(one)] as const)
    // A line that only a newer version understands stays for it.
    const known = lines.flatMap(([one, entries]) => (entries === null ? [] : [{ one, entries }]))
    taken = known.map(({ one }) => one)
    return known.flatMap(({ entries }) => entries)
  }

  return {
    take: () => take().catch(() => []),
    write: (pending) => {
      try {
        if (pending.length === 0) localStorage.removeItem(key)
        else localStorage.setItem(key, JSON.stringify(pending))
        for (const one of taken) localStorage.removeItem(one)
        taken = []
        return true
      } catch {
        return false
      }
    },
    erase: () => {
      try {
        for (const one of pendingKeys()) localStorage.removeItem(one)
      } catch {
        // Nothing could be written down, so nothing is left.
      }
    },
  }
}
