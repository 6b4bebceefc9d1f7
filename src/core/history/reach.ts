import type { Seen } from './log.ts'
import { type Step, stepsOf } from './steps.ts'

/** The step that an undo takes back, and the one that a redo brings again; null where there is none. */
export interface Reach {
  readonly undo: Step | null
  readonly redo: Step | null
}

/** A step that someone did, no move to and fro among them. */
function isDoing({ kind }: Step): boolean {
  return kind === 'edit' || kind === 'file' || kind === 'back'
}

/** The steps that stand taken back, by their ids. */
export function takenBack(steps: readonly Step[]): ReadonlySet<number> {
  const back = new Set<number>()
  for (const { mark } of steps) {
    if (mark !== null && 'undoes' in mark) back.add(mark.undoes)
    if (mark !== null && 'redoes' in mark) back.delete(mark.redoes)
  }
  return back
}

/**
 * What can be undone and redone (SPEC HI3), read from the end of the log; null where more of it must be read to know. The
 * history is one line for all windows.
 */
export function reachOf({ log, whole }: Pick<Seen, 'log' | 'whole'>): Reach | null {
  // The first step of a part may have begun before it.
  const steps = stepsOf(log).slice(whole ? 0 : 1)
  const back = takenBack(steps)
  const undo = steps.findLast((step) => isDoing(step) && !back.has(step.id))
  if (undo === undefined && !whole) return null
  const lastDone = steps.findLastIndex(isDoing)
  const since = takenBack(steps.slice(lastDone + 1))
  const redo = steps.find((step) => isDoing(step) && since.has(step.id))
  return { undo: undo ?? null, redo: redo ?? null }
}
