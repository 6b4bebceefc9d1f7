import type { Seen } from '../../core/history/log.ts'
import { goingBack, type HistoryError, type Move, redoing, undoing } from '../../core/history/moves.ts'
import { reachOf } from '../../core/history/reach.ts'
import { stepsOf } from '../../core/history/steps.ts'
import type { StorageError } from '../../core/ports.ts'
import { type Result, fail, ok } from '../../core/result.ts'
import type { ActionContext } from '../context.ts'
import type { HistoryActions, Moved } from './history-actions.ts'
import type { Outbox } from './outbox.ts'

type Plan = (seen: Seen, now: string) => Result<Move, HistoryError> | null

/** What the actions of history do. Moves go one after the other: a second click waits for the first. */
export function historyWork(
  { ports, get, set }: ActionContext,
  outbox: Outbox,
  refresh: () => Promise<void>,
): HistoryActions {
  let last: Promise<unknown> = Promise.resolve()

  /** The id of what is open; null for the example, which has no past. */
  function opened(): string | null {
    const { open } = get()
    return open === null || open.example ? null : open.record.assessment.id
  }

  async function move(plan: Plan, nothing: HistoryError): Promise<Moved> {
    const id = opened()
    if (id === null) return fail(nothing)
    if (!(await outbox.flush())) return null
    const store = await ports.history()
    const now = ports.clock.now()
    const moved: Result<Move, HistoryError | StorageError> = await store.move(id, (seen) => plan(seen, now))
    if (!moved.ok) {
      // It may have arrived all the same: whoever tries again sees what they begin from (SPEC HI8).
      await refresh()
      return moved
    }
    set({ saving: { kind: 'saved', at: ports.clock.now() }, refused: null })
    await refresh()
    return moved
  }

  function inTurn(plan: Plan, nothing: HistoryError): Promise<Moved> {
    const turn = last.then(() => move(plan, nothing))
    last = turn.catch(() => null)
    return turn
  }

  return {
    undo: () => inTurn(undoing, { code: 'nothing-to-undo' }),
    redo: () => inTurn(redoing, { code: 'nothing-to-redo' }),
    goBack: (moment) => inTurn((seen, now) => goingBack(seen, moment, now), { code: 'moment-missing' }),

    readReach: async () => {
      const id = opened()
      if (id === null) return { undo: null, redo: null }
      const reach = await (await ports.history()).look(id, reachOf)
      return reach.ok ? reach.value : null
    },

    readHistory: async () => {
      const id = opened()
      if (id === null) return ok([])
      await outbox.flush()
      const store = await ports.history()
      return store.look(id, ({ log, whole }) => (whole ? stepsOf(log) : null))
    },
  }
}
