import { lazily } from '../../core/lazily.ts'
import type { ActionContext } from '../context.ts'
import type { AnsweringActions } from './answering.ts'
import type { HistoryActions } from './history-actions.ts'
import type { Outbox } from './outbox.ts'

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
