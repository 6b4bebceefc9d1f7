import type { InstrumentReference } from '../../core/assessment/assessment.ts'
import type { AssessmentRecord, StoredAssessment } from '../../core/assessment/record.ts'
import type { StorageError } from '../../core/ports.ts'
import type { Result } from '../../core/result.ts'
import type { ActionContext } from '../context.ts'
import type { LibraryActions } from './library-actions.ts'
import type { Outbox } from './outbox.ts'

/** Ids that may stand in an address as they are. */
export const ADDRESSABLE = /^[\w-]{1,100}$/

/** How the library keeps things. */
interface Keeping {
  readonly kept: <Value>(outcome: Promise<Result<Value, StorageError>>) => Promise<Value | null>
  readonly once: <Value>(what: string, work: () => Promise<Value>) => Promise<Value | null>
  readonly create: (stored: StoredAssessment) => Promise<string | null>
  readonly fresh: (
    assessment: AssessmentRecord['assessment'],
    instrument: InstrumentReference,
  ) => AssessmentRecord
}

type LibraryWork = Pick<
  LibraryActions,
  | 'adopt'
  | 'duplicateAssessment'
  | 'renameAssessment'
  | 'removeAssessment'
  | 'undoRemove'
  | 'eraseEverything'
  | 'letGo'
>

/** What is done with assessments as wholes. */
export function libraryWork(
  { ports, get, set }: ActionContext,
  outbox: Outbox,
  { kept, once, create, fresh }: Keeping,
): LibraryWork {
  const { store, clock, newId } = ports
  let giveBackHistory: (() => Promise<unknown>) | null = null

  async function forget(): Promise<void> {
    ports.settings.erase()
    ports.journal.erase()
    await ports.trace().then(
      (trace) => trace.forget(),
      () => null,
    )
    // Not read again: that would make an empty database, and nothing is to be left.
    const nothing = {
      open: null,
      removed: null,
      claimed: null,
      reply: null,
      backup: null,
      handed: null,
      unkept: {},
      begun: null,
      importing: null,
      publicFile: null,
      locked: null,
      library: [],
      packs: [],
      emptied: null,
    }
    set({ ...nothing, saving: { kind: 'idle' } })
  }

  return {
    adopt: (stored) =>
      once(`adopt ${stored.record.assessment.id}`, async () => {
        const { id } = stored.record.assessment
        const found = await store.load(id)
        const free = !found.ok && found.error.code === 'assessment-gone'
        const keepsId = free && id !== ports.example.id && ADDRESSABLE.test(id)
        const assessment = { ...stored.record.assessment, id: keepsId ? id : newId() }
        return create({ record: { ...stored.record, assessment }, answers: stored.answers })
      }),
    duplicateAssessment: (id, city) =>
      once(`duplicate ${id}`, async () => {
        const loaded = await store.load(id)
        if (!loaded.ok) {
          set({ notice: loaded.error })
          return null
        }
        const { record, answers } = loaded.value
        const assessment = { ...record.assessment, id: newId(), city }
        const { instrument: reference, request, more } = record
        const sent = {
          ...(request === undefined ? {} : { request }),
          ...(more === undefined ? {} : { more }),
        }
        return create({ record: { ...fresh(assessment, reference), ...sent }, answers })
      }),
    renameAssessment: async (id, city) => {
      const changedAt = clock.now()
      const rename = (record: AssessmentRecord): AssessmentRecord => ({
        ...record,
        assessment: { ...record.assessment, city },
        changedAt,
      })
      await kept(store.changeRecord(id, rename))
      const { open } = get()
      if (open?.record.assessment.id === id) set({ open: { ...open, record: rename(open.record) } })
    },
    removeAssessment: async (id) => {
      await once(`remove ${id}`, async () => {
        await outbox.flush()
        const history = await (await ports.history()).setAside(id)
        const removed = await kept(store.remove(id))
        if (removed === null) return
        giveBackHistory = history.ok ? history.value : null
        outbox.drop(id)
        set({ removed, ...(get().open?.record.assessment.id === id ? { open: null } : {}) })
      })
    },
    undoRemove: async () => {
      const { removed } = get()
      if (removed === null) return
      set({ removed: null })
      if ((await create(removed)) === null) set({ removed })
      else await giveBackHistory?.()
    },
    eraseEverything: async () => {
      const waiting = outbox.waiting()
      outbox.drop()
      const erased = await store.eraseEverything()
      if (!erased.ok) {
        set({ notice: erased.error })
        for (const change of waiting) void outbox.send(change)
        return false
      }
      await forget()
      return true
    },
    letGo: async () => {
      outbox.drop()
      await forget()
    },
  }
}
