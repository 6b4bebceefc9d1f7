import { type InstrumentReference, newAssessment } from '../../core/assessment/assessment.ts'
import { recordAmong, withPending } from '../../core/assessment/pending.ts'
import type { AssessmentRecord, StoredAssessment } from '../../core/assessment/record.ts'
import { named, type QuestionnaireError } from '../../core/instrument/questionnaire.ts'
import { lazily } from '../../core/lazily.ts'
import type { StorageError } from '../../core/ports.ts'
import { type Result, fail, ok } from '../../core/result.ts'
import type { AppState, OpenAssessment } from '../app-state.ts'
import type { ActionContext } from '../context.ts'
import { exampleOpened } from './example.ts'
import type { LibraryActions } from './library-actions.ts'
import { opened } from './open.ts'
import type { Outbox } from './outbox.ts'

export function libraryActions(
  { ports, questionnaires, get, set }: ActionContext,
  outbox: Outbox,
): LibraryActions {
  const { store, clock, newId } = ports
  /** Counts requests to open: only the latest may show what it found. */
  let asked = 0
  const busy = new Set<string>()

  async function readLibrary(): Promise<void> {
    const library = await store.list()
    // What cannot be read now is not gone: the list stays as it was.
    if (!library.ok) return set({ library: get().library ?? [], notice: library.error })
    const { readable, damaged, newer } = library.value
    const own = ({ record }: StoredAssessment) => named(record.instrument, [questionnaires.builtIn]).ok
    if (!readable.every(own)) await questionnaires.read()
    const emptied = await missing(readable.length, damaged)
    const code = newer === true ? 'storage-newer' : 'storage-damaged'
    set({ library: readable, emptied, ...(damaged > 0 ? { notice: { code } as const } : {}) })
  }

  /** What was here before, where at the first look of this page nothing is left of it (SPEC ST6). */
  async function missing(readable: number, damaged: number): Promise<AppState['emptied']> {
    try {
      const trace = await ports.trace()
      return trace.look(readable, damaged)
    } catch {
      return null
    }
  }

  async function kept<Value>(outcome: Promise<Result<Value, StorageError>>): Promise<Value | null> {
    const result = await outcome
    if (!result.ok) set({ notice: result.error })
    await readLibrary()
    return result.ok ? result.value : null
  }

  /** A second click on the same thing, while the first is at work, does nothing. */
  async function once<Value>(what: string, work: () => Promise<Value>): Promise<Value | null> {
    if (busy.has(what)) return null
    busy.add(what)
    try {
      return await work()
    } finally {
      busy.delete(what)
    }
  }

  function fresh(
    assessment: AssessmentRecord['assessment'],
    instrument: InstrumentReference,
  ): AssessmentRecord {
    const now = clock.now()
    const times = { createdAt: now, changedAt: now, filedAt: null }
    return { version: 1, assessment, instrument, ...times, place: null }
  }

  async function create(stored: StoredAssessment): Promise<string | null> {
    const created = await kept(store.create(stored))
    return created?.record.assessment.id ?? null
  }

  async function openExample(): Promise<string | null> {
    const request = ++asked
    const example = await exampleOpened(ports, get().words?.language ?? '')
    if (request === asked) set({ open: example, lost: null })
    return ports.example.id
  }

  /** What storage holds of an assessment and what waits for it, with its questionnaire; or why it cannot be shown. */
  async function read(id: string): Promise<Result<OpenAssessment, StorageError | QuestionnaireError>> {
    const loaded = await store.load(id)
    const present = loaded.ok ? loaded.value : null
    const waiting = outbox.waiting(id)
    const record = recordAmong(present, waiting)
    if (record === null) return loaded.ok ? fail({ code: 'assessment-gone' }) : loaded
    const found = await questionnaires.find(record.instrument)
    if (!found.ok) return found
    const stored = withPending(found.value.instrument, present, waiting)
    return stored === null ? fail({ code: 'assessment-gone' }) : ok(opened(found.value, stored))
  }

  async function openStored(id: string): Promise<string | null> {
    const request = ++asked
    await outbox.flush()
    const found = await read(id)
    if (request !== asked) return id
    if (!found.ok) {
      set({ open: null, lost: id, notice: found.error })
      return null
    }
    const quiet = outbox.waiting().length === 0 ? { saving: { kind: 'idle' } as const } : {}
    set({ open: found.value, refused: null, lost: null, ...quiet })
    return id
  }

  /** What few visits need is fetched when it is first wanted. */
  const work = lazily(async () => {
    const { libraryWork } = await import('./library-work.ts')
    return libraryWork({ ports, questionnaires, get, set }, outbox, { kept, once, create, fresh })
  })

  return {
    readLibrary,
    createAssessment: (setUp, questionnaire = questionnaires.builtIn) => {
      const assessment = { ...newAssessment(newId(), setUp.city, clock.today()), ...setUp }
      return create({ record: fresh(assessment, questionnaire.reference), answers: [] })
    },
    openAssessment: async (id) => {
      if (get().open?.record.assessment.id === id) return id
      if (id !== ports.example.id) return openStored(id)
      const { claimed } = get()
      return claimed === null ? openExample() : openStored(claimed)
    },
    forgetEmptied: () => {
      set({ emptied: null })
      void ports.trace().then((trace) => trace.forget())
    },
    forgetClaim: () => set({ claimed: null }),
    forgetRemoved: () => set({ removed: null }),
    duplicateAssessment: async (id, city) => (await work()).duplicateAssessment(id, city),
    renameAssessment: async (id, city) => (await work()).renameAssessment(id, city),
    removeAssessment: async (id) => (await work()).removeAssessment(id),
    undoRemove: async () => (await work()).undoRemove(),
    eraseEverything: async () => (await work()).eraseEverything(),
    letGo: async () => (await work()).letGo(),
    adopt: async (stored) => (await work()).adopt(stored),
  }
}
