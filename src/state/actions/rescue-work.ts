import { gathered } from '../../core/assessment/gather.ts'
import { type Pending, withPending } from '../../core/assessment/pending.ts'
import type { StoredAssessment } from '../../core/assessment/record.ts'
import { writeCollection } from '../../core/exchange/write-collection.ts'
import type { Hash } from '../../core/exchange/checksum.ts'
import { fileName } from '../../core/exchange/file-name.ts'
import { fileOf, writeAssessmentFile } from '../../core/exchange/write-file.ts'
import { named } from '../../core/instrument/questionnaire.ts'
import type { Salvaged } from '../../core/ports.ts'
import type { ActionContext } from '../context.ts'
import { wholeOf } from './open.ts'
import type { Outbox } from './outbox.ts'

/** What a rescue has handed to the browser. */
export interface Rescued {
  /** The name of the file; null where there was nothing to put into one. */
  readonly file: string | null
  readonly assessments: number
  /** Pieces that cannot be read here; as far as the browser gives them out, they are in the file as they are. */
  readonly unreadable: number
  /** False where storage did not open: the file then holds what this page has in memory. */
  readonly reached: boolean
}

const NOTHING: Salvaged = { readable: [], packs: [], pending: [], unreadable: [], damaged: 0, reached: false }

/** Gathers everything that is left anywhere, and hands it out as one file (SPEC ST5). */
export function rescueWork(
  { ports, questionnaires, get }: ActionContext,
  outbox: Outbox,
): () => Promise<Rescued> {
  const { clock, files, program } = ports

  /** What waits, of this window and of others, each change once. */
  function waiting(salvaged: Salvaged): readonly Pending[] {
    const own = outbox.waiting().map((one) => JSON.stringify(one))
    return [...salvaged.pending.filter((one) => !own.includes(JSON.stringify(one))), ...outbox.waiting()]
  }

  function withChanges(
    stored: StoredAssessment | null,
    pending: readonly Pending[],
  ): StoredAssessment | null {
    const created = pending.find((one) => one.kind === 'create')
    const record = stored?.record ?? created?.stored.record
    if (record === undefined) return null
    const found = named(record.instrument, [questionnaires.builtIn, ...(get().packs ?? [])])
    const { instrument } = found.ok ? found.value : questionnaires.builtIn
    return withPending(instrument, stored, pending)
  }

  function everything(salvaged: Salvaged): readonly StoredAssessment[] {
    const { open, library } = get()
    const screen = open === null || open.example ? [] : [wholeOf(open)]
    const inMemory = salvaged.reached ? [] : (library ?? [])
    const kept = new Map<string, StoredAssessment>()
    const add = (one: StoredAssessment) => {
      const { id } = one.record.assessment
      const known = kept.get(id)
      kept.set(id, known === undefined ? one : gathered(known, one))
    }
    for (const one of [...inMemory, ...salvaged.readable]) add(one)
    const changes = waiting(salvaged)
    for (const id of new Set(changes.map(({ assessment }) => assessment))) {
      const whole = withChanges(
        kept.get(id) ?? null,
        changes.filter(({ assessment }) => assessment === id),
      )
      if (whole !== null) kept.set(id, whole)
    }
    for (const one of screen) add(one)
    return [...kept.values()]
  }

  return async () => {
    const salvaged = await ports.salvage().catch(() => NOTHING)
    const { packs, unreadable, reached } = salvaged
    const assessments = everything(salvaged)
    const said = { assessments: assessments.length, unreadable: salvaged.damaged, reached }
    const [only] = assessments
    const whole = [packs, unreadable, assessments.slice(1)].every(({ length }) => length === 0)
    if (only === undefined && whole) return { file: null, ...said }
    const by = `alidade ${program.version}`
    const single = only !== undefined && whole
    const written = (hash?: Hash) =>
      single
        ? writeAssessmentFile(fileOf(only), by, clock.now(), hash)
        : writeCollection({ assessments: assessments.map(fileOf), packs, unreadable }, by, clock.now(), hash)
    // In an emergency a file without a checksum is better than none.
    const text = await ports
      .hash()
      .then(written)
      .catch(() => written())
    const { city, date } = only?.record.assessment ?? { city: '', date: '' }
    const file = single
      ? fileName(city, date, 'alidade.json')
      : fileName('', clock.today(), 'alidade-collection.json')
    files.save(file, 'application/json', text)
    return { file, ...said }
  }
}
