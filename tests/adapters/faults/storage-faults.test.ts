import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { openDB } from 'idb'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createConnection } from '../../../src/adapters/storage/connection.ts'
import { createIndexedDbStore } from '../../../src/adapters/storage/indexed-db-store.ts'
import { createHistoryStore } from '../../../src/adapters/storage/history-store.ts'
import { createPackShelf } from '../../../src/adapters/storage/pack-shelf.ts'
import { newAssessment } from '../../../src/core/assessment/assessment.ts'
import type { StoredAssessment } from '../../../src/core/assessment/record.ts'
import { goingBack, redoing, undoing } from '../../../src/core/history/moves.ts'
import { reachOf } from '../../../src/core/history/reach.ts'
import type { AssessmentStore, HistoryStore, KeptPack, PackShelf } from '../../../src/core/ports.ts'
import { type Result, ok } from '../../../src/core/result.ts'
import { NOW, answer } from '../../fixtures/builders.ts'
import { FAULTS, type Fault, patienceFor, withFault } from '../../fixtures/faults.ts'
import { SERVICE_DESK } from '../../fixtures/packs.ts'

// WebKit's faults (a lost server, dead handles, transactions that arrive unconfirmed) are simulated: see fixtures/faults.ts.

interface Storage {
  readonly store: AssessmentStore
  readonly shelf: PackShelf
  readonly history: HistoryStore
}

function stored(id: string): StoredAssessment {
  return {
    record: {
      version: 1,
      assessment: newAssessment(id, 'Meridiana', '2026-05-11'),
      instrument: { id: 'city-data-strategy', version: '1.0.0' },
      createdAt: NOW,
      changedAt: NOW,
      filedAt: null,
      place: null,
    },
    answers: [answer('gov.mandate', 3), answer('gov.body', 2)],
  }
}

let pack: KeptPack
const several = [answer('gov.mandate', 5, { revision: 2 }), answer('tra.open', 2)]

/** Every operation of the store and of the shelf. */
const OPERATIONS: Readonly<Record<string, (storage: Storage) => Promise<Result<unknown, unknown>>>> = {
  list: ({ store }) => store.list(),
  load: ({ store }) => store.load('a'),
  create: ({ store }) => store.create(stored('b')),
  changeAnswer: ({ store }) => store.changeAnswer('a', 'gov.body', () => ok(answer('gov.body', 4))),
  changeAnswers: ({ store }) => store.changeAnswers('a', () => ok(several)),
  changeRecord: ({ store }) => store.changeRecord('a', (record) => ({ ...record, place: 'gov.body' })),
  rewrite: ({ store }) => store.rewrite('a', ({ record }) => ok({ record, answers: several })),
  takeIn: ({ store }) =>
    store.takeIn([
      { kind: 'create', stored: stored('b') },
      { kind: 'rewrite', id: 'a', change: ({ record }) => ok({ record, answers: several }) },
    ]),
  remove: ({ store }) => store.remove('a'),
  eraseEverything: ({ store }) => store.eraseEverything(),
  'look at the history': ({ history }) => history.look('a', reachOf),
  undo: ({ history }) => history.move('a', (seen) => undoing(seen, NOW)),
  redo: ({ history }) => history.move('a', (seen) => redoing(seen, NOW)),
  'go back': ({ history }) => history.move('a', (seen) => goingBack(seen, 2, NOW)),
  'set the history aside and give it back': async ({ history }) => {
    const aside = await history.setAside('a')
    return aside.ok ? aside.value() : aside
  },
  'the shelf, list': ({ shelf }) => shelf.list(),
  'the shelf, keep': ({ shelf }) => shelf.keep(pack),
  'the shelf, remove': ({ shelf }) => shelf.remove(pack.reference),
}

const connected = (way: Fault['way'] = 'later'): Storage => {
  const connection = createConnection(patienceFor(way))
  return {
    store: createIndexedDbStore({ now: () => NOW }, connection),
    shelf: createPackShelf(connection),
    history: createHistoryStore({ now: () => NOW }, connection),
  }
}

/** The operations that a past is needed for. */
const PAST: readonly string[] = [
  'look at the history',
  'undo',
  'redo',
  'go back',
  'set the history aside and give it back',
]

/** Four levels, one after the other; the last two of them taken back where they are to be brought again. */
async function past(operation: string, { store, history }: Storage): Promise<void> {
  for (const level of [1, 2, 3, 4] as const) {
    await store.changeAnswer('a', 'gov.body', () =>
      ok(answer('gov.body', level, { revision: level + 1, note: `step ${level}` })),
    )
  }
  if (operation !== 'redo') return
  for (const _ of ['once', 'twice']) await history.move('a', (seen) => undoing(seen, NOW))
}

/** A browser in which an assessment and, but for the test of keeping it, a pack are kept. */
async function browser(operation: string): Promise<void> {
  globalThis.indexedDB = new IDBFactory()
  const storage = connected()
  const { store, shelf } = storage
  await store.create(stored('a'))
  if (PAST.includes(operation)) await past(operation, storage)
  if (operation !== 'the shelf, keep') await shelf.keep(pack)
}

/**
 * What lies on disk, read with a connection of its own. Of a change that was made in two attempts the log may tell a second
 * time, as one that changed nothing.
 */
async function onDisk(): Promise<string> {
  if ((await indexedDB.databases()).length === 0) return 'nothing'
  const database = await openDB('alidade')
  const all = {
    assessments: await database.getAll('assessments'),
    answers: await database.getAll('answers'),
    packs: await database.getAllKeys('packs'),
    log: (await database.getAll('log')).filter(
      ({ before, after }) => JSON.stringify(before) !== JSON.stringify(after),
    ),
  }
  database.close()
  return JSON.stringify(all)
}

interface Expected {
  readonly before: string
  readonly after: string
  readonly result: unknown
}

async function cleanly(operation: string): Promise<Expected> {
  await browser(operation)
  const before = await onDisk()
  const result = await OPERATIONS[operation]?.(connected())
  return { before, after: await onDisk(), result }
}

/** What is wrong with what one fault did; null where nothing is, false where the operation never came that far. */
async function wrongWith(
  operation: string,
  fault: Fault,
  expected: Expected,
): Promise<string | null | false> {
  await browser(operation)
  const storage = connected(fault.way)
  const faults = withFault(fault)
  const result = await OPERATIONS[operation]?.(storage)
  faults.stop()
  if (!faults.reached()) return false
  const disk = await onDisk()
  const name = `${operation}, ${JSON.stringify(fault)}`
  if (result?.ok) {
    if (disk !== expected.after) return `${name}: said to be done, and is not there`
    if (JSON.stringify(result) !== JSON.stringify(expected.result)) return `${name}: gives something else`
    return null
  }
  const arrived = fault.way === 'unconfirmed' && disk === expected.after
  return disk === expected.before || arrived ? null : `${name}: failed, and left a part`
}

let cases = 0
let losses = 0

describe('[ST4] [HI8] every low-level call of every operation fails in every way', () => {
  beforeAll(async () => {
    globalThis.indexedDB = new IDBFactory()
    const read = await createPackShelf(createConnection()).read(SERVICE_DESK)
    if (!read.ok) throw new Error('the pack of the tests cannot be read')
    pack = read.value
  })
  afterAll(() => console.log(`faults of storage: ${cases} cases, ${losses} silent losses`))

  it.each(Object.keys(OPERATIONS))(
    '%s: done and there, or refused and nothing of it',
    async (operation) => {
      const expected = await cleanly(operation)
      const wrong: string[] = []
      let least = Infinity
      for (const kind of FAULTS) {
        let reached = 0
        for (let at = 1; ; at += 1) {
          const found = await wrongWith(operation, { ...kind, at }, expected)
          if (found === false) break
          reached += 1
          if (found !== null) wrong.push(found)
        }
        cases += reached
        least = Math.min(least, reached)
      }
      losses += wrong.length
      expect(wrong).toEqual([])
      expect(least).toBeGreaterThanOrEqual(1)
    },
    600_000,
  )
})
