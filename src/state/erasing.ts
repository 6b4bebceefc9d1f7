import type { Erased, Remnant } from '../core/erase/traces.ts'
import type { App } from './store.ts'

/** What became of an erasure, as counted afterwards. */
export interface Erasure {
  readonly erased: Erased
  /** False where storage refused: then nothing was taken away. */
  readonly done: boolean
  /** Other windows that said that they let go. */
  readonly windows: number
  readonly traces: readonly Remnant[]
}

export async function tracesHere({ ports }: Pick<App, 'ports'>): Promise<readonly Remnant[]> {
  return (await ports.traces()).count()
}

/**
 * Erases what is here, makes the other windows let go, and clears once more what one of them may have written in
 * between; then counts.
 */
export async function eraseHere({ actions, ports }: App, erased: Erased): Promise<Erasure> {
  const traces = await ports.traces()
  const done = await actions.eraseEverything()
  if (!done) return { erased, done, windows: 0, traces: await traces.count() }
  const windows = await traces.tellWindows()
  await traces.erase(erased)
  return { erased, done, windows, traces: await traces.count() }
}
