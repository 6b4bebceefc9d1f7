import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { openDB } from 'idb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createIndexedDbStore } from '../../src/adapters/storage/indexed-db-store.ts'
import { ok } from '../../src/core/result.ts'
import { NOW, answer } from '../fixtures/builders.ts'
import { stored } from '../fixtures/stored.ts'

const clock = { now: () => NOW }

const raw = () => openDB('alidade')

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

describe('the store on IndexedDB', () => {
  it('gives back what was created', async () => {
    const store = createIndexedDbStore(clock)
    await store.create(stored('a'))
    expect(await store.load('a')).toEqual(ok(stored('a')))
    expect(await store.list()).toEqual(ok({ readable: [stored('a')], damaged: 0 }))
  })

  it('appends every change to the log, with what was there before', async () => {
    const store = createIndexedDbStore(clock)
    await store.create(stored('a'))
    await store.changeAnswer('a', 'gov.mandate', () => ok(answer('gov.mandate', 4, { revision: 2 })))
    await store.changeRecord('a', (record) => ({ ...record, place: 'gov.body' }))
    const log = await (await raw()).getAll('log')
    expect(log.map(({ kind }) => kind)).toEqual(['created', 'answer', 'record'])
    expect(log[1]).toMatchObject({ assessment: 'a', at: NOW, before: { level: 3 }, after: { level: 4 } })
  })

  it('asks for strict durability in every transaction that writes', async () => {
    const open = vi.spyOn(IDBDatabase.prototype, 'transaction')
    const store = createIndexedDbStore(clock)
    await store.create(stored('a'))
    await store.changeAnswer('a', 'gov.body', () => ok(answer('gov.body', 2)))
    await store.changeRecord('a', (record) => record)
    await store.remove('a')
    const writing = open.mock.calls.filter(([, mode]) => mode === 'readwrite')
    expect(writing).toHaveLength(4)
    for (const [, , options] of writing) expect(options).toEqual({ durability: 'strict' })
    open.mockRestore()
  })

  it('writes nothing of a change that is refused', async () => {
    const store = createIndexedDbStore(clock)
    await store.create(stored('a'))
    await store.changeAnswer('a', 'gov.body', () => ({ ok: false, error: { code: 'gate-not-applicable' } }))
    expect(await (await raw()).count('log')).toBe(1)
    expect(await (await raw()).count('answers')).toBe(1)
  })

  it('refuses a second assessment of one id as a whole', async () => {
    const store = createIndexedDbStore(clock)
    await store.create(stored('a'))
    const again = await store.create({ ...stored('a'), answers: [answer('tra.open', 5)] })
    expect(again.ok).toBe(false)
    expect(await store.load('a')).toEqual(ok(stored('a')))
  })

  it('removes answers and log with the assessment, and leaves the others', async () => {
    const store = createIndexedDbStore(clock)
    await store.create(stored('a'))
    await store.create(stored('b'))
    expect(await store.remove('a')).toEqual(ok(stored('a')))
    const database = await raw()
    expect(await database.getAllKeys('answers')).toEqual([['b', 'self', 'gov.mandate']])
    expect((await database.getAll('log')).map(({ assessment }) => assessment)).toEqual(['b'])
  })

  it('says that an assessment is gone', async () => {
    const store = createIndexedDbStore(clock)
    expect(await store.load('nowhere')).toEqual({ ok: false, error: { code: 'assessment-gone' } })
    const changed = await store.changeAnswer('nowhere', 'gov.body', () => ok(answer('gov.body', 2)))
    expect(changed).toEqual({ ok: false, error: { code: 'assessment-gone' } })
  })

  it('reads storage as it would a stranger: damaged rows are named, not shown', async () => {
    const store = createIndexedDbStore(clock)
    await store.create(stored('a'))
    const database = await raw()
    const row = await database.get('answers', ['a', 'self', 'gov.mandate'])
    await database.put('answers', { ...row, answer: { ...row.answer, level: 9 } })
    expect(await store.load('a')).toEqual({ ok: false, error: { code: 'storage-damaged' } })
    expect(await store.list()).toEqual(ok({ readable: [], damaged: 1 }))
    expect(await database.count('answers')).toBe(1)
  })

  it('goes on with a fresh handle after the old one has died', async () => {
    const store = createIndexedDbStore(clock)
    await store.create(stored('a'))
    const dead = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
      throw new DOMException('lost', 'InvalidStateError')
    })
    expect((await store.load('a')).ok).toBe(true)
    dead.mockRestore()
  })

  it('tells a full disk from a store that fails', async () => {
    const store = createIndexedDbStore(clock)
    await store.create(stored('a'))
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    const changed = await store.changeRecord('a', (record) => record)
    expect(changed).toEqual({ ok: false, error: { code: 'storage-full' } })
    full.mockRestore()
  })

  it('erases the whole database', async () => {
    const store = createIndexedDbStore(clock)
    await store.create(stored('a'))
    expect(await store.eraseEverything()).toEqual(ok(null))
    expect(await store.list()).toEqual(ok({ readable: [], damaged: 0 }))
  })
})
