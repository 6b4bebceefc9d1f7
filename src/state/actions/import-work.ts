import type { StoredAssessment } from '../../core/assessment/record.ts'
import { checksumOfText } from '../../core/exchange/checksum.ts'
import { counterpartOf } from '../../core/merge/counterpart.ts'
import { type ArrivalError, isAsShown, mergeArrival, replaceWith } from '../../core/merge/merge.ts'
import { bringsNothing, previewArrival } from '../../core/merge/preview.ts'
import { named } from '../../core/instrument/questionnaire.ts'
import type { Arrival, StorageError } from '../../core/ports.ts'
import { type Result, fail, ok } from '../../core/result.ts'
import type { ActionContext } from '../context.ts'
import type { ImportDecision, ImportItem, OpenedImport } from '../opened-import.ts'
import type { ImportActions, ImportBase } from './import-actions.ts'
import { ADDRESSABLE } from './library-work.ts'
import { type OpenedAssessment, openingOf } from './open-file.ts'

/** Where a file is looked at before anything changes. */
const PREVIEW = '/import'

/** What the actions of opening files do. */
export function importWork(
  context: ActionContext,
  { outbox, library, answering, files }: ImportBase,
): Omit<ImportActions, 'closeImport'> {
  const { ports, questionnaires, get, set } = context
  const { store, clock, newId } = ports

  /** All that is here, with what still waited for storage. */
  async function present(): Promise<Result<readonly StoredAssessment[], StorageError>> {
    if (!(await outbox.flush())) return fail({ code: 'storage-failed' })
    const list = await store.list()
    return list.ok ? ok(list.value.readable) : list
  }

  async function isChanged(text: string): Promise<boolean> {
    return checksumOfText(text, await ports.hash()) === 'wrong'
  }

  /** An opened assessment beside the one here that it is another state of, if there is one. */
  async function itemOf(
    key: string,
    text: string,
    opened: OpenedAssessment,
    here: readonly StoredAssessment[],
  ): Promise<ImportItem> {
    const { questionnaire } = opened
    // What was answered to another version of a pack is no state of this one (SPEC PK6).
    const comparable = here.filter(({ record }) => named(record.instrument, [questionnaire]).ok)
    const counterpart = counterpartOf(comparable, opened.stored)
    return { ...opened, key, here: counterpart, changed: await isChanged(text) }
  }

  /** Opens one assessment: gives its id where nothing is left to ask, or null. */
  async function openAssessment(text: string): Promise<string | null> {
    // The file may hold the very assessment that an address asked for and that was not here.
    set({ notice: null, importing: null, lost: null })
    const opened = await openingOf(text, questionnaires.find, clock.now())
    const here = opened.ok ? await present() : opened
    if (!opened.ok || !here.ok) {
      set({ notice: here.ok ? null : here.error })
      return null
    }
    const item = await itemOf('0', text, opened.value, here.value)
    if (item.here !== null && bringsNothing(previewArrival(item.here, item.stored))) {
      const { id, city } = item.here.record.assessment
      set({ notice: { code: 'import-already-here', city } })
      return id
    }
    if (item.here === null && !item.changed) return library.adopt(item.stored)
    set({
      importing: {
        collection: false,
        changed: item.changed,
        items: [item],
        faulty: [],
        packs: [],
        faultyPacks: 0,
      },
    })
    return null
  }

  async function openCollection(text: string): Promise<string | null> {
    const { collectionOf } = await import('./open-collection.ts')
    const here = await present()
    const read = here.ok ? await collectionOf(text, context, here.value, itemOf) : here
    if (!read.ok) {
      set({ notice: read.error })
      return null
    }
    set({ notice: null, importing: { ...read.value, changed: await isChanged(text) } })
    return PREVIEW
  }

  /** The id under which something new is kept: its own where that is free and may stand in an address. */
  function freeId(id: string, taken: ReadonlySet<string>): string {
    return taken.has(id) || id === ports.example.id || !ADDRESSABLE.test(id) ? newId() : id
  }

  function arrivalOf(
    { item, way, choices }: ImportDecision,
    taken: ReadonlySet<string>,
    now: string,
  ): { readonly id: string; readonly arrival: Arrival<ArrivalError> } {
    const { stored, here, writtenAt } = item
    if (here === null || way === 'both') {
      const id = freeId(stored.record.assessment.id, taken)
      const mark = here === null ? {} : { keptFrom: writtenAt }
      const record = { ...stored.record, ...mark, assessment: { ...stored.record.assessment, id } }
      return { id, arrival: { kind: 'create', stored: { ...stored, record } } }
    }
    const { id } = here.record.assessment
    const change = (now_: StoredAssessment): Result<StoredAssessment, ArrivalError> => {
      if (!isAsShown(now_, here)) return fail({ code: 'import-outdated' })
      return way === 'replace' ? ok(replaceWith(now_, stored)) : mergeArrival(now_, stored, choices, now)
    }
    return { id, arrival: { kind: 'rewrite', id, change } }
  }

  /** What was shown is compared anew with what is here now. */
  async function lookAgain(importing: OpenedImport): Promise<void> {
    const here = await present()
    if (!here.ok) return
    const items = importing.items.map((item) => {
      const comparable = here.value.filter(({ record }) => named(record.instrument, [item.questionnaire]).ok)
      return { ...item, here: counterpartOf(comparable, item.stored) }
    })
    set({ importing: { ...importing, items } })
  }

  async function keepPacks(importing: OpenedImport, all: boolean, chosen: readonly ImportDecision[]) {
    const shelf = importing.packs.length === 0 ? null : await ports.packs()
    for (const pack of importing.packs) {
      const needed = chosen.some(({ item }) => item.questionnaire === pack)
      const kept = all || needed ? await shelf?.keep(pack) : undefined
      if (kept !== undefined && !kept.ok) return kept.error
    }
    if (shelf !== null) await questionnaires.read()
    return null
  }

  return {
    openFile: async (file) => {
      const text = await files.readFile(file)
      return text === null ? null : openAssessment(text)
    },

    openText: async (text, format) => {
      if (format === 'alidade-collection') return openCollection(text)
      const id = await openAssessment(text)
      if (id !== null) return `/a/${id}/check`
      return get().importing === null ? null : PREVIEW
    },

    applyImport: async (decisions, withPacks) => {
      const { importing } = get()
      const chosen = decisions.filter(({ way }) => way !== 'skip')
      if (importing === null) return '/assessments'
      const here = await present()
      if (!here.ok) return here.error
      const refused = await keepPacks(importing, withPacks, chosen)
      if (refused !== null) return refused
      const now = clock.now()
      const taken = new Set(here.value.map(({ record }) => record.assessment.id))
      const arrivals = chosen.map((decision) => {
        const one = arrivalOf(decision, taken, now)
        taken.add(one.id)
        return one
      })
      const written = await store.takeIn(arrivals.map(({ arrival }) => arrival))
      // Refused or not: what stands in storage now is what must stand on screen.
      await answering.refresh()
      await library.readLibrary()
      if (!written.ok) {
        await lookAgain(importing)
        return written.error
      }
      set({ importing: null, lost: null, saving: { kind: 'saved', at: clock.now() } })
      const [only] = arrivals
      return only !== undefined && !importing.collection ? `/a/${only.id}/check` : '/assessments'
    },
  }
}
