import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, it } from 'vitest'
import { createConnection } from '../../src/adapters/storage/connection.ts'
import { createIndexedDbStore } from '../../src/adapters/storage/indexed-db-store.ts'
import type { AssessmentStore } from '../../src/core/ports.ts'
import { meridiana } from '../fixtures/example.ts'

const CLOCK = { now: () => '2026-05-11T12:00:00.000Z' }

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

const window = () => createIndexedDbStore(CLOCK, createConnection())

async function begin(store: AssessmentStore): Promise<void> {
  const now = CLOCK.now()
  const { assessment } = meridiana('en')
  const record = { version: 1, assessment, instrument: { id: 'x', version: '1' } } as const
  await store.create({
    record: { ...record, createdAt: now, changedAt: now, filedAt: null, place: null },
    answers: [],
  })
}

const count = async (store: AssessmentStore) => {
  const list = await store.list()
  return list.ok ? list.value.readable.length : null
}

describe('after everything was erased', () => {
  it('the window that did it sees what another one begins anew', async () => {
    const first = window()
    const second = window()
    await begin(first)
    await first.eraseEverything()
    expect(await count(first)).toBe(0)
    await begin(second)
    expect(await count(first)).toBe(1)
  })

  it('no window that merely looks makes a new database', async () => {
    const first = window()
    const second = window()
    await begin(first)
    expect(await count(second)).toBe(1)
    await first.eraseEverything()
    expect(await count(second)).toBe(0)
    expect(await indexedDB.databases()).toEqual([])
  })
})
