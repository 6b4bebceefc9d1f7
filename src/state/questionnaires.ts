import type { StoreApi } from 'zustand/vanilla'
import type { InstrumentReference } from '../core/assessment/assessment.ts'
import { once } from '../core/instrument/once.ts'
import { named, type Questionnaire, type QuestionnaireError } from '../core/instrument/questionnaire.ts'
import type { Instrument } from '../core/instrument/structure.ts'
import type { AssessmentStore, PackShelf, StorageError } from '../core/ports.ts'
import type { Result } from '../core/result.ts'
import type { AppState } from './app-state.ts'

/** Where questionnaires come from. */
interface Sources {
  readonly instrument: Instrument
  readonly reference: InstrumentReference
  readonly store: Pick<AssessmentStore, 'load'>
  readonly packs: () => Promise<PackShelf>
}

export interface Questionnaires {
  readonly builtIn: Questionnaire
  /** Reads what was loaded here. Only then does the code for it travel. */
  readonly read: () => Promise<void>
  /** The questionnaire that a reference names; the loaded ones are read where it is not the program's own. */
  readonly find: (
    reference: InstrumentReference,
  ) => Promise<Result<Questionnaire, QuestionnaireError | StorageError>>
  /** The structure by which the edits of an assessment are judged. */
  readonly judging: (assessment: string) => Promise<Instrument>
}

/** The questionnaire that comes with the program. Its words come with each language. */
export const builtInOf = once(({ instrument, reference }: Sources): Questionnaire => {
  return { instrument, reference, words: null, about: null }
})

/** The questionnaires of this browser: the program's own, and those that programmes wrote. */
export function questionnairesOf(ports: Sources, { getState, setState }: StoreApi<AppState>): Questionnaires {
  const builtIn = builtInOf(ports)

  async function read(): Promise<void> {
    const shelf = await ports.packs()
    const packs = await shelf.list()
    setState(packs.ok ? { packs: packs.value } : { packs: [], notice: packs.error })
  }

  async function find(reference: InstrumentReference): ReturnType<Questionnaires['find']> {
    const own = named(reference, [builtIn])
    if (own.ok || own.error.code === 'questionnaire-changed') return own
    const known = named(reference, getState().packs ?? [])
    if (known.ok) return known
    await read()
    return named(reference, [builtIn, ...(getState().packs ?? [])])
  }

  return {
    builtIn,
    read,
    find,
    judging: async (assessment) => {
      const { open } = getState()
      if (open?.record.assessment.id === assessment) return open.questionnaire.instrument
      const loaded = await ports.store.load(assessment)
      const found = loaded.ok ? await find(loaded.value.record.instrument) : loaded
      // Every edit was judged when it was made: where its questionnaire has gone since, none is lost for that.
      return found.ok ? found.value.instrument : builtIn.instrument
    },
  }
}
