import type { HistoryError, Move } from '../../core/history/moves.ts'
import type { Reach } from '../../core/history/reach.ts'
import type { Step } from '../../core/history/steps.ts'
import type { StorageError } from '../../core/ports.ts'
import type { Result } from '../../core/result.ts'

/** What a move has changed, or why nothing was; null where what waits for storage cannot be written first. */
export type Moved = Result<Move, HistoryError | StorageError> | null

/** Of the open assessment. */
export interface HistoryActions {
  readonly undo: () => Promise<Moved>
  readonly redo: () => Promise<Moved>
  /** Makes it what it was right after the log entry of this key. */
  readonly goBack: (moment: number) => Promise<Moved>
  /** What an undo and a redo would do; null where that cannot be read. */
  readonly readReach: () => Promise<Reach | null>
  /** All that was done, oldest first. */
  readonly readHistory: () => Promise<Result<readonly Step[], StorageError>>
}
