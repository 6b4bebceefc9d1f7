import type { HistoryError, Move } from '../../core/history/moves.ts'
import type { Reach } from '../../core/history/reach.ts'
import type { Step } from '../../core/history/steps.ts'
import { lazily } from '../../core/lazily.ts'
import type { StorageError } from '../../core/ports.ts'
import type { Result } from '../../core/result.ts'
import type { ActionContext } from '../context.ts'
import type { AnsweringActions } from './answering.ts'
import type { Outbox } from './outbox.ts'

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
  /** All that was done, oldest first, with what going back to each moment would change. */
  readonly readHistory: () => Promise<Result<readonly Step[], StorageError>>
}

/** What is done with the past. The work itself is fetched when someone looks back. */
export function historyActions(
  context: ActionContext,
  outbox: Outbox,
  { refresh }: Pick<AnsweringActions, 'refresh'>,
): HistoryActions {
  const work = lazily(async () => (await import('./history-work.ts')).historyWork(context, outbox, refresh))
  return {
    undo: async () => (await work()).undo(),
    redo: async () => (await work()).redo(),
    goBack: async (moment) => (await work()).goBack(moment),
    readReach: async () => (await work()).readReach(),
    readHistory: async () => (await work()).readHistory(),
  }
}
