import type { AssessmentStore } from '../../core/ports.ts'

export interface Unfiled {
  /** How many assessments have changes that no file holds (SPEC PO4). */
  readonly unfiled: () => number
  /** Calls back when that may have changed; gives what stops it. */
  readonly onChange: (callback: () => void) => () => void
}

/** Counts, after each change that the store tells the windows of, what stands in no file. */
export function watchUnfiled({ list }: Pick<AssessmentStore, 'list'>): Unfiled {
  let count = 0
  const listeners = new Set<() => void>()
  new BroadcastChannel(__KEPT_AS__).onmessage = async () => {
    const kept = await list()
    if (!kept.ok) return
    count = kept.value.readable.filter(
      ({ record: { filedAt, changedAt } }) => filedAt === null || filedAt < changedAt,
    ).length
    for (const listener of listeners) listener()
  }
  return {
    unfiled: () => count,
    onChange: (callback) => {
      listeners.add(callback)
      return () => listeners.delete(callback)
    },
  }
}
