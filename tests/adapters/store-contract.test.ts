import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import {
  array,
  assert,
  asyncProperty,
  constant,
  constantFrom,
  oneof,
  tuple,
  type Arbitrary,
} from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { createMemorySettings } from '../../src/adapters/portable/keep-choice.ts'
import { createConnection } from '../../src/adapters/storage/connection.ts'
import { createIndexedDbStore } from '../../src/adapters/storage/indexed-db-store.ts'
import { createMemoryShelf } from '../../src/adapters/storage/memory-shelf.ts'
import { createMemoryStore } from '../../src/adapters/storage/memory-store.ts'
import { createPackShelf } from '../../src/adapters/storage/pack-shelf.ts'
import { newAssessment } from '../../src/core/assessment/assessment.ts'
import type { StoredAssessment } from '../../src/core/assessment/record.ts'
import type { AssessmentStore, PackShelf } from '../../src/core/ports.ts'
import { fail, ok } from '../../src/core/result.ts'
import { NOW, answer } from '../fixtures/builders.ts'
import { SERVICE_DESK } from '../fixtures/packs.ts'

const LATER = '2026-05-11T18:00:00.000Z'

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
    answers: [answer('gov.mandate', 3)],
  }
}

const STORES: readonly (readonly [string, () => AssessmentStore])[] = [
  ['on IndexedDB', () => createIndexedDbStore({ now: () => NOW })],
  ['in memory', () => createMemoryStore()],
]

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

describe.each(STORES)('the store %s', (_, create) => {
  it('gives back what was created, alone and among all', async () => {
    const store = create()
    expect(await store.create(stored('a'))).toEqual(ok(stored('a')))
    expect(await store.load('a')).toEqual(ok(stored('a')))
    expect(await store.list()).toEqual(ok({ readable: [stored('a')], damaged: 0 }))
  })

  it('refuses a second assessment of one id as a whole', async () => {
    const store = create()
    await store.create(stored('a'))
    const again = await store.create({ ...stored('a'), answers: [answer('tra.open', 5)] })
    expect(again).toEqual(fail({ code: 'storage-failed' }))
    expect(await store.load('a')).toEqual(ok(stored('a')))
  })

  it('writes several answers together, or none of them', async () => {
    const store = create()
    await store.create(stored('a'))
    const several = [
      answer('gov.mandate', 4, { updatedAt: LATER }),
      answer('tra.open', 2, { updatedAt: LATER }),
    ]
    expect(await store.changeAnswers('a', () => ok(several))).toEqual(ok(several))
    const refused = fail({ code: 'gate-not-applicable' })
    expect(await store.changeAnswers('a', () => refused)).toEqual(refused)
    expect(await store.load('a')).toEqual(
      ok({ record: { ...stored('a').record, changedAt: LATER }, answers: several }),
    )
  })

  it('writes a whole assessment anew, and takes away the answers that it leaves out', async () => {
    const store = create()
    await store.create(stored('a'))
    const next = { ...stored('a'), answers: [answer('tra.open', 2)] }
    expect(await store.rewrite('a', () => ok(next))).toEqual(ok(next))
    expect(await store.rewrite('a', () => fail({ code: 'no' }))).toEqual(fail({ code: 'no' }))
    expect(await store.load('a')).toEqual(ok(next))
  })

  it('says of every call that an assessment is gone', async () => {
    const store = create()
    const gone = fail({ code: 'assessment-gone' })
    expect(await store.load('a')).toEqual(gone)
    expect(await store.changeAnswer('a', 'gov.body', () => ok(answer('gov.body', 2)))).toEqual(gone)
    expect(await store.changeAnswers('a', () => ok([]))).toEqual(gone)
    expect(await store.changeRecord('a', (record) => record)).toEqual(gone)
    expect(await store.rewrite('a', ok)).toEqual(gone)
    expect(await store.remove('a')).toEqual(gone)
  })

  it('gives back what it removes, and nothing after everything was erased', async () => {
    const store = create()
    await store.create(stored('a'))
    await store.create(stored('b'))
    expect(await store.remove('a')).toEqual(ok(stored('a')))
    expect(await store.list()).toEqual(ok({ readable: [stored('b')], damaged: 0 }))
    expect(await store.eraseEverything()).toEqual(ok(null))
    expect(await store.list()).toEqual(ok({ readable: [], damaged: 0 }))
  })
})

const ids = constantFrom('a', 'b', 'c')
const questions = constantFrom('gov.mandate', 'gov.body', 'tra.open')
const levels = constantFrom<1 | 2 | 3 | 4 | 5>(1, 2, 3, 4, 5)

/** One call of a store; the same call on two stores must have the same outcome. */
type Call = (store: AssessmentStore) => Promise<unknown>

const calls: Arbitrary<Call> = oneof(
  ids.map(
    (id): Call =>
      (store) =>
        store.create(stored(id)),
  ),
  tuple(ids, questions, levels).map(
    ([id, question, level]) =>
      (store: AssessmentStore) =>
        store.changeAnswer(id, question, (present) =>
          ok(answer(question, level, { revision: (present?.revision ?? 0) + 1, updatedAt: LATER })),
        ),
  ),
  ids.map(
    (id): Call =>
      (store) =>
        store.changeRecord(id, (record) => ({ ...record, filedAt: LATER })),
  ),
  tuple(ids, questions, levels).map(
    ([id, question, level]) =>
      (store: AssessmentStore) =>
        store.rewrite(id, (present) => ok({ ...present, answers: [answer(question, level)] })),
  ),
  ids.map(
    (id): Call =>
      (store) =>
        store.remove(id),
  ),
  constant((store: AssessmentStore) => store.eraseEverything()),
)

/** Everything that a store holds, whatever its order. */
async function holds(store: AssessmentStore): Promise<unknown> {
  const all = await store.list()
  if (!all.ok) return all
  const key = ({ question }: { readonly question: string }) => question
  return all.value.readable
    .map(({ record, answers }) => ({
      record,
      answers: answers.toSorted((a, b) => key(a).localeCompare(key(b))),
    }))
    .toSorted((a, b) => a.record.assessment.id.localeCompare(b.record.assessment.id))
}

it('[PO3] the store in memory does what the store on IndexedDB does, whatever is asked of both', async () => {
  await assert(
    asyncProperty(array(calls, { maxLength: 12 }), async (asked) => {
      globalThis.indexedDB = new IDBFactory()
      const [kept, memory] = [createIndexedDbStore({ now: () => NOW }), createMemoryStore()]
      for (const call of asked) {
        const [one, other] = [await call(kept), await call(memory)]
        expect(sorted(other)).toEqual(sorted(one))
      }
      expect(await holds(memory)).toEqual(await holds(kept))
    }),
    { numRuns: 60, seed: 5 },
  )
})

/** The answers of an assessment that a call gave, in one order. */
function sorted(outcome: unknown): unknown {
  return JSON.parse(JSON.stringify(outcome), (name, value) =>
    name === 'answers'
      ? (value as readonly { question: string }[]).toSorted((a, b) => a.question.localeCompare(b.question))
      : value,
  )
}

it('[PO4] the store in memory knows what no file holds, and tells it', async () => {
  const store = createMemoryStore()
  let told = 0
  const stop = store.onChange(() => {
    told += 1
  })
  expect(store.unfiled()).toBe(0)
  await store.create(stored('a'))
  await store.create(stored('b'))
  expect(store.unfiled()).toBe(2)
  await store.changeRecord('a', (record) => ({ ...record, filedAt: LATER }))
  expect(store.unfiled()).toBe(1)
  await store.changeAnswer('a', 'gov.body', () =>
    ok(answer('gov.body', 2, { updatedAt: '2026-05-12T00:00:00.000Z' })),
  )
  expect(store.unfiled()).toBe(2)
  await store.remove('a')
  await store.eraseEverything()
  expect(store.unfiled()).toBe(0)
  expect(told).toBe(6)
  stop()
  await store.create(stored('a'))
  expect(told).toBe(6)
})

const SHELVES: readonly (readonly [string, () => PackShelf])[] = [
  ['on IndexedDB', () => createPackShelf(createConnection())],
  ['in memory', () => createMemoryShelf()],
]

it.each(SHELVES)('packs %s are read, kept, listed, replaced and removed', async (_, create) => {
  const shelf = create()
  const pack = await shelf.read(SERVICE_DESK)
  if (!pack.ok) throw new Error(JSON.stringify(pack.error))
  expect(await shelf.list()).toEqual(ok([]))
  expect(await shelf.keep(pack.value)).toEqual(ok(pack.value))
  expect(await shelf.keep(pack.value)).toEqual(ok(pack.value))
  expect(await shelf.list()).toEqual(ok([pack.value]))
  expect(await shelf.remove(pack.value.reference)).toEqual(ok(null))
  expect(await shelf.list()).toEqual(ok([]))
  expect((await shelf.read('{}')).ok).toBe(false)
})

it('[PO3] settings in memory begin anew with the page', () => {
  const initial = { language: 'pt', theme: 'system' } as const
  const settings = createMemorySettings(initial)
  settings.save({ language: 'en', theme: 'dark' })
  expect(settings.load()).toEqual({ language: 'en', theme: 'dark' })
  settings.erase()
  expect(settings.load()).toEqual(initial)
})
