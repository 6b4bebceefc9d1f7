import { applyEdit, type EditError } from '../../core/assessment/edit.ts'
import { changedRecord, type Pending } from '../../core/assessment/pending.ts'
import type { StorageError } from '../../core/ports.ts'
import { type Result, fail } from '../../core/result.ts'
import type { ActionContext } from '../context.ts'

export interface Outbox {
  /** Writes changes after all those before them. What storage refuses waits and is tried again. */
  readonly send: (...changes: readonly Pending[]) => Promise<void>
  /** Tries again what could not be written. Whether nothing waits any more. */
  readonly flush: () => Promise<boolean>
  /** What is shown on screen and not in storage yet, of one assessment or of all. */
  readonly waiting: (assessment?: string) => readonly Pending[]
  /** Forgets what waits, of one assessment or of all: it was deleted. */
  readonly drop: (assessment?: string) => void
}

const REFUSALS: readonly string[] = [
  'gate-not-applicable',
  'too-many-not-applicable',
  'proof-date-invalid',
  'proof-date-in-future',
] satisfies readonly EditError['code'][]

/** Changes leave one after the other. Nothing that a person did is dropped because storage failed once. */
export function createOutbox({ ports, questionnaires, get, set }: ActionContext): Outbox {
  const { store, journal, clock } = ports
  let queue: readonly Pending[] = []
  let running: Promise<void> | null = null
  /** Whether what waits would outlive this page. */
  let noted = true
  /** The open assessment was deleted elsewhere while its changes were on their way. */
  let gone: StorageError | null = null

  function keep(next: readonly Pending[]): void {
    queue = next
    noted = journal.write(queue)
  }

  async function write(change: Pending): Promise<Result<unknown, StorageError | EditError>> {
    if (change.kind === 'create') return store.create(change.stored)
    if (change.kind === 'kept') {
      return store.changeRecord(change.assessment, (record) => ({ ...record, ...change.change }))
    }
    if (change.kind === 'record') {
      return store.changeRecord(change.assessment, (record) =>
        changedRecord(record, change.change, change.at),
      )
    }
    const { assessment, question, edit, at } = change
    const instrument = await questionnaires.judging(assessment)
    return store.changeAnswer(assessment, question, (present, answers) =>
      applyEdit(present, question, edit, { instrument, answers, now: at }),
    )
  }

  /** What becomes of a change that was not written. Whether those behind it may still be. */
  function notWritten(change: Pending, error: StorageError | EditError): boolean {
    if (error.code === 'assessment-gone') {
      // Deleted elsewhere: no write of it can ever succeed, and those of other assessments must not wait for it.
      keep(queue.filter(({ assessment }) => assessment !== change.assessment))
      if (get().open?.record.assessment.id === change.assessment) gone = error
      return true
    }
    if (!isRefusal(error)) {
      set({ saving: { kind: 'failed', error, ...(noted ? {} : { atRisk: true }) } })
      return false
    }
    set({ refused: { question: change.kind === 'answer' ? change.question : '', error } })
    keep(queue.filter((one) => one !== change))
    return true
  }

  async function run(): Promise<void> {
    gone = null
    // Where the person is may change without a word about saving, unless it is the saving that went wrong.
    const { kind } = get().saving
    let told = kind === 'failed' || kind === 'saving'
    for (let [next] = queue; next !== undefined; [next] = queue) {
      const change = next
      told ||= change.kind !== 'kept'
      // A failure stays on screen until it is mended: trying again is not yet good news.
      if (told && kind !== 'failed') set({ saving: { kind: 'saving' } })
      const result = await write(change).catch(
        (): Result<never, StorageError> => fail({ code: 'storage-failed' }),
      )
      if (result.ok) keep(queue.filter((one) => one !== change))
      else if (!notWritten(change, result.error)) return
    }
    if (gone !== null) set({ saving: { kind: 'failed', error: gone } })
    else if (told) set({ saving: { kind: 'saved', at: clock.now() } })
  }

  async function flush(): Promise<boolean> {
    if (queue.length > 0) {
      running ??= run().finally(() => {
        running = null
      })
      await running
    }
    return queue.length === 0
  }

  return {
    send: async (...changes) => {
      keep([...queue, ...changes])
      await flush()
    },
    flush,
    waiting: (assessment) =>
      assessment === undefined ? queue : queue.filter((one) => one.assessment === assessment),
    drop: (assessment) =>
      keep(assessment === undefined ? [] : queue.filter((one) => one.assessment !== assessment)),
  }
}

function isRefusal(error: StorageError | EditError): error is EditError {
  return REFUSALS.includes(error.code)
}
