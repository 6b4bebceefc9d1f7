import { type SetUp, newAssessment } from '../../core/assessment/assessment.ts'
import type { AssessmentRecord, StorageError, StoredAssessment } from '../../core/ports.ts'
import type { Result } from '../../core/result.ts'
import type { ActionContext } from '../context.ts'
import { exampleOpened } from './example.ts'
import { opened } from './open.ts'

export interface LibraryActions {
  readonly readLibrary: () => Promise<void>
  /** Gives the id of the new assessment, or null where it could not be kept. */
  readonly createAssessment: (setUp: Partial<SetUp> & Pick<SetUp, 'city'>) => Promise<string | null>
  readonly openAssessment: (id: string) => Promise<void>
  readonly openExample: () => Promise<void>
  readonly duplicateAssessment: (id: string, city: string) => Promise<string | null>
  readonly renameAssessment: (id: string, city: string) => Promise<void>
  readonly removeAssessment: (id: string) => Promise<void>
  readonly undoRemove: () => Promise<void>
  /** Whether everything is gone; if not, a notice says why. */
  readonly eraseEverything: () => Promise<boolean>
  /** Keeps an assessment that comes from elsewhere under an id of its own where its id is taken. */
  readonly adopt: (stored: StoredAssessment) => Promise<string | null>
}

export function libraryActions({ ports, get, set }: ActionContext): LibraryActions {
  const { store, clock, newId, instrument } = ports

  async function readLibrary(): Promise<void> {
    const library = await store.list()
    if (!library.ok) return set({ library: [], notice: library.error })
    set({
      library: library.value.readable,
      ...(library.value.damaged > 0 ? { notice: { code: 'storage-damaged' } as const } : {}),
    })
  }

  async function kept<Value>(outcome: Promise<Result<Value, StorageError>>): Promise<Value | null> {
    const result = await outcome
    if (!result.ok) set({ notice: result.error })
    await readLibrary()
    return result.ok ? result.value : null
  }

  function fresh(assessment: AssessmentRecord['assessment']): AssessmentRecord {
    const now = clock.now()
    const { reference } = ports
    return {
      version: 1,
      assessment,
      instrument: reference,
      createdAt: now,
      changedAt: now,
      filedAt: null,
      place: null,
    }
  }

  async function create(stored: StoredAssessment): Promise<string | null> {
    const created = await kept(store.create(stored))
    return created?.record.assessment.id ?? null
  }

  return {
    readLibrary,
    createAssessment: (setUp) =>
      create({
        record: fresh({ ...newAssessment(newId(), setUp.city, clock.today()), ...setUp }),
        answers: [],
      }),
    openAssessment: async (id) => {
      const { open } = get()
      if (open?.record.assessment.id === id) return
      if (id === ports.example.id)
        return set({ open: await exampleOpened(ports, get().words?.language ?? '') })
      const loaded = await store.load(id)
      set(
        loaded.ok
          ? { open: opened(instrument, loaded.value), saving: { kind: 'idle' }, refused: null }
          : { open: null, notice: loaded.error },
      )
    },
    openExample: async () => set({ open: await exampleOpened(ports, get().words?.language ?? '') }),
    duplicateAssessment: async (id, city) => {
      const loaded = await store.load(id)
      if (!loaded.ok) return kept(Promise.resolve(loaded)).then(() => null)
      const { record, answers } = loaded.value
      const assessment = { ...record.assessment, id: newId(), city }
      return create({ record: { ...fresh(assessment), instrument: record.instrument }, answers })
    },
    renameAssessment: async (id, city) => {
      await kept(
        store.changeRecord(id, (record) => ({
          ...record,
          assessment: { ...record.assessment, city },
          changedAt: clock.now(),
        })),
      )
    },
    removeAssessment: async (id) => {
      const removed = await kept(store.remove(id))
      set({ removed, ...(get().open?.record.assessment.id === id ? { open: null } : {}) })
    },
    undoRemove: async () => {
      const { removed } = get()
      if (removed !== null && (await create(removed)) !== null) set({ removed: null })
    },
    eraseEverything: async () => {
      const erased = await store.eraseEverything()
      if (!erased.ok) {
        set({ notice: erased.error })
        return false
      }
      ports.settings.erase()
      // Not read again: that would make an empty database, and nothing is to be left.
      set({ open: null, removed: null, library: [], saving: { kind: 'idle' } })
      return true
    },
    adopt: async (stored) => {
      const { id } = stored.record.assessment
      const taken = id === ports.example.id || (await store.load(id)).ok
      const assessment = { ...stored.record.assessment, id: taken ? newId() : id }
      return create({ record: { ...stored.record, assessment }, answers: stored.answers })
    },
  }
}
