import { type IDBPDatabase, openDB } from 'idb'
import type { Answer } from '../../core/assessment/answer.ts'
import type { StoredAssessment } from '../../core/assessment/record.ts'
import type { Salvaged } from '../../core/ports.ts'
import { type AlidadeDatabase, DATABASE, type Database } from './database.ts'
import { pendingKeys } from './pending-keys.ts'
import { pendingIn } from './left-lines.ts'
import { parseAnswer, parseRecord } from './rows.ts'
import { storeOf } from './store-of.ts'

/** How long a database that opens for someone else is waited for, in milliseconds. */
const PATIENCE = 4000

type Rows<Name extends Store> = readonly AlidadeDatabase[Name]['value'][]
type Store = 'assessments' | 'answers' | 'packs'

/**
 * Takes out of storage all that it still gives (SPEC ST5): with a handle of its own, of whatever version the database is,
 * row by row where it does not give all at once. Writes nothing, and makes no database where there is none.
 */
export async function salvage(): Promise<Salvaged> {
  const database = await opened()
  const counter = { lost: 0 }
  const rows = async <Name extends Store>(name: Name) =>
    database === null ? [] : rowsOf<Name>(database, name, counter)
  const [records, answers, packs] = [await rows('assessments'), await rows('answers'), await rows('packs')]
  database?.close()
  const kept = sorted(records, answers)
  const waiting = lines()
  const unreadable = [...kept.unreadable, ...waiting.unreadable]
  return {
    readable: kept.readable,
    packs: packs.map(({ file }) => file),
    pending: waiting.pending,
    unreadable,
    damaged: unreadable.length + counter.lost,
    reached: database !== null,
  }
}

async function opened(): Promise<Database | null> {
  try {
    const opening: Promise<IDBPDatabase<AlidadeDatabase>> = openDB<AlidadeDatabase>(DATABASE, undefined, {
      // There is none: it must not be made here, without its stores.
      upgrade: (_database, _old, _new, transaction) => {
        void transaction.done.catch(() => null)
        transaction.abort()
      },
      blocking: (_current, _wanted, event) => {
        if (event.target instanceof IDBDatabase) event.target.close()
      },
    })
    const tooLate = new Promise<null>((resolve) => {
      setTimeout(() => resolve(null), PATIENCE)
    })
    return await Promise.race([opening, tooLate])
  } catch {
    return null
  }
}

async function rowsOf<Name extends Store>(
  database: Database,
  name: Name,
  counter: { lost: number },
): Promise<Rows<Name>> {
  try {
    return await storeOf(database, name).getAll()
  } catch {
    return oneByOne(database, name, counter)
  }
}

/** One row that a browser cannot read makes it refuse all of them together. */
async function oneByOne<Name extends Store>(
  database: Database,
  name: Name,
  counter: { lost: number },
): Promise<Rows<Name>> {
  const keys = await storeOf(database, name)
    .getAllKeys()
    .catch(() => [])
  const read = await Promise.allSettled(keys.map((key) => storeOf(database, name).get(key)))
  const rows = read.flatMap((one) =>
    one.status === 'fulfilled' && one.value !== undefined ? [one.value] : [],
  )
  counter.lost += keys.length - rows.length
  return rows
}

/** What this version can read, each assessment with those of its answers that it can; the rest as it lies there. */
function sorted(records: Rows<'assessments'>, answers: Rows<'answers'>) {
  const readable: StoredAssessment[] = []
  const unreadable: unknown[] = []
  for (const row of records) {
    const record = parseRecord(row)
    const own = answers.filter(({ assessment }) => assessment === row.id)
    const read = own.map((one) => [one, record.ok ? parseAnswer(one) : null] as const)
    if (record.ok) {
      const whole = read.flatMap(([, answer]): readonly Answer[] => (answer === null ? [] : [answer]))
      readable.push({ record: record.value, answers: whole })
    } else unreadable.push(row)
    unreadable.push(...read.flatMap(([one, answer]) => (answer === null ? [one] : [])))
  }
  const known = new Set(records.map(({ id }) => id))
  return { readable, unreadable: [...unreadable, ...answers.filter((one) => !known.has(one.assessment))] }
}

/** What windows have written down beside the database. */
function lines(): Pick<Salvaged, 'pending' | 'unreadable'> {
  try {
    const read = pendingKeys().map((key) => [pendingIn(key), localStorage.getItem(key)] as const)
    return {
      pending: read.flatMap(([entries]) => entries ?? []),
      unreadable: read.flatMap(([entries, text]) => (entries === null ? [text] : [])),
    }
  } catch {
    return { pending: [], unreadable: [] }
  }
}
