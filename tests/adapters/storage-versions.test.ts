import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { openDB } from 'idb'
import { beforeEach, describe, expect, it } from 'vitest'
import { createConnection } from '../../src/adapters/storage/connection.ts'
import { createIndexedDbStore } from '../../src/adapters/storage/indexed-db-store.ts'
import { salvage } from '../../src/adapters/storage/salvage.ts'
import { newAssessment } from '../../src/core/assessment/assessment.ts'
import type { StoredAssessment } from '../../src/core/assessment/record.ts'
import { fail, ok } from '../../src/core/result.ts'
import { NOW, answer } from '../fixtures/builders.ts'

const clock = { now: () => NOW }
const STORED: StoredAssessment = {
  record: {
    version: 1,
    assessment: newAssessment('a', 'Meridiana', '2026-05-11'),
    instrument: { id: 'city-data-strategy', version: '1.0.0' },
    createdAt: NOW,
    changedAt: NOW,
    filedAt: null,
    place: null,
  },
  answers: [answer('gov.body', 2), answer('gov.mandate', 3)],
}
const NEWER = fail({ code: 'storage-newer' })
const level = () => ok(answer('gov.mandate', 5))

async function changed(name: 'assessments' | 'answers', change: (row: Record<string, never>) => unknown) {
  const database = await openDB('alidade')
  for (const row of await database.getAll(name)) await database.put(name, change(row))
  database.close()
}

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory()
  await createIndexedDbStore(clock).create(STORED)
})

describe('a page that is older than the data', () => {
  it('[ST2] writes nothing where the database is newer, and says why', async () => {
    const store = createIndexedDbStore(clock)
    ;(await openDB('alidade', 99)).close()
    expect(await store.changeAnswer('a', 'gov.mandate', level)).toEqual(NEWER)
    expect(await store.list()).toEqual(NEWER)
    expect((await salvage()).readable).toEqual([STORED])
  })

  it('[ST2] lets go of the database when a newer page wants it, and then writes nothing more', async () => {
    const store = createIndexedDbStore(clock)
    expect((await store.load('a')).ok).toBe(true)
    const newer = await openDB('alidade', 99)
    expect(await store.changeAnswer('a', 'gov.mandate', level)).toEqual(NEWER)
    newer.close()
  })

  it('[ST2] leaves a document of a newer version as it is', async () => {
    await changed('assessments', ({ record, ...row }) => ({
      ...row,
      record: Object.assign({}, record, { version: 2 }),
    }))
    const store = createIndexedDbStore(clock)
    const before = await (await openDB('alidade')).getAll('assessments')
    expect(await store.changeAnswer('a', 'gov.mandate', level)).toEqual(NEWER)
    expect(await store.changeRecord('a', (record) => ({ ...record, place: 'x' }))).toEqual(NEWER)
    expect(await store.rewrite('a', (whole) => ok(whole))).toEqual(NEWER)
    expect(await store.remove('a')).toEqual(NEWER)
    expect(await store.list()).toEqual(ok({ readable: [], damaged: 1, newer: true }))
    expect(await (await openDB('alidade')).getAll('assessments')).toEqual(before)
  })

  it('[ST2] keeps fields that it does not know of a record, an answer and a proof', async () => {
    await changed('assessments', ({ record, ...row }) => ({
      ...row,
      record: Object.assign({}, record, { mood: 'new' }),
    }))
    await changed('answers', ({ answer: said, ...row }) => ({
      ...row,
      answer: Object.assign({}, said, { colour: 'new' }),
    }))
    const store = createIndexedDbStore(clock)
    await store.changeRecord('a', (record) => ({ ...record, place: 'gov.body' }))
    await store.changeAnswer('a', 'gov.mandate', (present) => ok({ ...answer('gov.mandate', 5), ...present }))
    const database = await openDB('alidade')
    expect((await database.getAll('assessments'))[0].record).toMatchObject({ mood: 'new', place: 'gov.body' })
    expect((await database.get('answers', ['a', 'self', 'gov.mandate'])).answer.colour).toBe('new')
  })

  it('[ST2] does not write over an answer that it cannot read', async () => {
    await changed('answers', ({ answer: said, ...row }) => ({
      ...row,
      answer: Object.assign({}, said, { level: 9 }),
    }))
    const store = createIndexedDbStore(clock)
    expect(await store.changeAnswer('a', 'gov.mandate', level)).toEqual(fail({ code: 'storage-damaged' }))
    const { readable, unreadable, damaged } = await salvage()
    expect(readable).toEqual([{ ...STORED, answers: [] }])
    expect(unreadable).toHaveLength(2)
    expect(damaged).toBe(2)
  })
})

it('[ST3] a database that another window keeps from opening is told, and opens once that lets go', async () => {
  globalThis.indexedDB = new IDBFactory()
  const old = await openDB('alidade', 1, {
    upgrade(database) {
      database.createObjectStore('assessments', { keyPath: 'id' })
      database
        .createObjectStore('answers', { keyPath: ['assessment', 'respondent', 'question'] })
        .createIndex('assessment', 'assessment')
      database.createObjectStore('log', { autoIncrement: true }).createIndex('assessment', 'assessment')
    },
  })
  const store = createIndexedDbStore(clock, createConnection({ open: 100, work: 20_000 }))
  expect(await store.create(STORED)).toEqual(fail({ code: 'storage-blocked' }))
  old.close()
  await expect.poll(() => store.create(STORED)).toEqual(ok(STORED))
})

it('[ST5] rescuing makes no database where there is none', async () => {
  globalThis.indexedDB = new IDBFactory()
  expect(await salvage()).toMatchObject({ readable: [], reached: false })
  expect(await indexedDB.databases()).toEqual([])
})
