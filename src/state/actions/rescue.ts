import { lazily } from '../../core/lazily.ts'
import type { ActionContext } from '../context.ts'
import type { Outbox } from './outbox.ts'
import type { Rescued } from './rescue-work.ts'

export interface RescueActions {
  /**
   * Hands out one file with everything: what storage still gives, what is on screen, what waits. Works without storage, too.
   * Gives what it holds.
   */
  readonly rescue: () => Promise<Rescued>
}

/** The work itself is fetched ahead of time, with the message that offers it. */
export function rescueActions(context: ActionContext, outbox: Outbox): RescueActions {
  const work = lazily(async () => (await import('./rescue-work.ts')).rescueWork(context, outbox))
  return { rescue: async () => (await work())() }
}
