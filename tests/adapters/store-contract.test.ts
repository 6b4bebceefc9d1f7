import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, it } from 'vitest'
import { createConnection } from '../../src/adapters/storage/connection.ts'
import { createIndexedDbStore } from '../../src/adapters/storage/indexed-db-store.ts'
import { createPackShelf } from '../../src/adapters/storage/pack-shelf.ts'
import type { AssessmentStore, PackShelf } from '../../src/core/ports.ts'
import { fail, ok } from '../../src/core/result.ts'
import { NOW, answer } from '../fixtures/builders.ts'
import { stored } from '../fixtures/stored.ts'
import { SERVICE_DESK } from '../fixtures/packs.ts'

const LATER = '2026-05-11T18:00:00.000Z'

const STORES: readonly (readonly [string, () => AssessmentStore])[] = [
  ['on IndexedDB', () => createIndexedDbStore({ now: () => NOW })],
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

const SHELVES: readonly (readonly [string, () => PackShelf])[] = [
  ['on IndexedDB', () => createPackShelf(createConnection())],
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
