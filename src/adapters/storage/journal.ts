import type { Journal } from '../../core/ports.ts'
import { PENDING, pendingKeys } from './pending-keys.ts'

/**
 * Writes down what waits for IndexedDB, in localStorage, because that is finished before a page can go away. Each
 * window has a line of its own, and a lock on its name for as long as it lives: nobody replays what it still does itself.
 * @param window a name that no other window has
 */
export function createJournal(window: string): Journal {
  const key = `${PENDING}${window}`
  let taken: readonly string[] = []
  navigator.locks?.request(key, () => new Promise(() => {})).catch(() => null)

  return {
    take: async () => {
      try {
        if (pendingKeys().length === 0) return []
        const { leftLines } = await import('./left-lines.ts')
        const lines = await leftLines()
        taken = lines.map(([name]) => name)
        return lines.flatMap(([, entries]) => entries)
      } catch {
        return []
      }
    },
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
