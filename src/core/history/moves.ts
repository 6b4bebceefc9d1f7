import { type Difference, joined, reversed } from './content.ts'
import type { Mark, Seen } from './log.ts'
import { reachOf } from './reach.ts'
import { type Step, stepsOf } from './steps.ts'
import { type Changes, changesFor } from './write.ts'
import { type Result, fail, ok } from '../result.ts'

/** Why nothing was changed. */
export type HistoryError =
  | { readonly code: 'nothing-to-undo' }
  | { readonly code: 'nothing-to-redo' }
  | { readonly code: 'history-outdated' }
  | { readonly code: 'moment-missing' }

/** A move within the history, ready to be written: what it changes, and the mark that it bears in the log. */
export interface Move extends Changes {
  readonly mark: Mark
  readonly differences: readonly Difference[]
}

/** Takes back the last step that stands (SPEC HI3); null where more of the log must be read. */
export function undoing(seen: Seen, now: string): Result<Move, HistoryError> | null {
  const reach = reachOf(seen)
  if (reach === null) return null
  if (reach.undo === null) return fail({ code: 'nothing-to-undo' })
  return moveBy(seen, reach.undo.differences.map(reversed), { undoes: reach.undo.id }, now)
}

/** Brings again the step that was taken back last (SPEC HI3). */
export function redoing(seen: Seen, now: string): Result<Move, HistoryError> | null {
  const reach = reachOf(seen)
  if (reach === null) return null
  if (reach.redo === null) return fail({ code: 'nothing-to-redo' })
  return moveBy(seen, reach.redo.differences, { redoes: reach.redo.id }, now)
}

/** Makes it what it was right after the entry of this key (SPEC HI6). */
export function goingBack(seen: Seen, key: number, now: string): Result<Move, HistoryError> | null {
  if (!seen.whole) return null
  if (!seen.log.some((entry) => entry.key === key)) return fail({ code: 'moment-missing' })
  const later = stepsOf(seen.log.filter((entry) => entry.key > key))
  return moveBy(seen, takingBack(later), { backTo: key }, now)
}

/** What takes all of these steps back at once. */
export function takingBack(steps: readonly Step[]): readonly Difference[] {
  return joined(steps.flatMap(({ differences }) => differences)).map(reversed)
}

function moveBy(
  seen: Seen,
  differences: readonly Difference[],
  mark: Mark,
  now: string,
): Result<Move, HistoryError> {
  const changes = changesFor(seen.present, differences, now)
  return changes === null ? fail({ code: 'history-outdated' }) : ok({ ...changes, mark, differences })
}
