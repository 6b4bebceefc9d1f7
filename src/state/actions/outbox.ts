import type { EditError } from '../../core/assessment/edit.ts'
import type { StorageError } from '../../core/ports.ts'
import type { Result } from '../../core/result.ts'
import type { ActionContext } from '../context.ts'

/** One change on its way to storage. */
export interface Change {
  readonly question: string | null
  readonly write: () => Promise<Result<unknown, StorageError | EditError>>
}

export interface Outbox {
  /** Writes a change after all those before it. A change that storage refuses waits and is tried again. */
  readonly send: (change: Change) => Promise<void>
  /** Tries again what could not be written. */
  readonly flush: () => Promise<void>
  /** Whether something shown on screen is not in storage yet. */
  readonly waiting: () => boolean
}

const REFUSALS: readonly string[] = [
  'gate-not-applicable',
  'too-many-not-applicable',
  'proof-date-invalid',
  'proof-date-in-future',
] satisfies readonly EditError['code'][]

/** Changes leave one after the other. Nothing that a person did is dropped because storage failed once. */
export function createOutbox({ ports, set }: ActionContext): Outbox {
  const waiting: Change[] = []
  let running: Promise<void> | null = null

  async function run(): Promise<void> {
    for (let [next] = waiting; next !== undefined; [next] = waiting) {
      set({ saving: { kind: 'saving' } })
      const result = await next.write()
      if (!result.ok) {
        const { error } = result
        if (!isRefusal(error)) return set({ saving: { kind: 'failed', error } })
        set({ refused: { question: next.question ?? '', error } })
      }
      waiting.shift()
    }
    set({ saving: { kind: 'saved', at: ports.clock.now() } })
  }

  async function flush(): Promise<void> {
    running ??= run().finally(() => {
      running = null
    })
    await running
  }

  return {
    send: (change) => {
      waiting.push(change)
      return flush()
    },
    flush: async () => {
      if (waiting.length > 0) await flush()
    },
    waiting: () => waiting.length > 0,
  }
}

function isRefusal(error: StorageError | EditError): error is EditError {
  return REFUSALS.includes(error.code)
}
