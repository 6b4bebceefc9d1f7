import { beforeAll, expect, it, vi } from 'vitest'
import { watchUnfiled } from '../../src/adapters/portable/unfiled.ts'
import { createLocalSettings } from '../../src/adapters/settings/local-settings.ts'
import { keepInMemory } from '../../src/adapters/storage/in-memory.ts'
import { createIndexedDbStore } from '../../src/adapters/storage/indexed-db-store.ts'
import { createJournal } from '../../src/adapters/storage/journal.ts'
import { NOW } from '../fixtures/builders.ts'
import { stored } from '../fixtures/stored.ts'

const LATER = '2026-05-11T18:00:00.000Z'

beforeAll(async () => {
  // Without locks, as on a page that came over plain http.
  vi.stubGlobal('navigator', {})
  await keepInMemory()
})

it('[PO3] texts by key are kept, listed, replaced and removed as in a browser', () => {
  localStorage.setItem('one', '1')
  localStorage.setItem('two', '2')
  expect([localStorage.length, localStorage.getItem('one'), localStorage.getItem('none')]).toEqual([
    2,
    '1',
    null,
  ])
  expect(Object.keys(localStorage)).toEqual(['one', 'two'])
  expect([localStorage.key(0), localStorage.key(7)]).toEqual(['one', null])
  localStorage.removeItem('two')
  expect(localStorage.getItem('two')).toBeNull()
  localStorage.clear()
  expect(localStorage.length).toBe(0)
  expect(sessionStorage.length).toBe(0)
})

it('[PO3] settings and what waits are kept by the same adapters, in memory', async () => {
  createLocalSettings().save({ language: 'es', theme: 'dark' })
  expect(createLocalSettings().load()).toEqual({ language: 'es', theme: 'dark' })
  const change = { kind: 'kept', assessment: 'a', change: { filedAt: NOW } } as const
  expect(createJournal('w').write([change])).toBe(true)
  expect(Object.keys(localStorage)).toHaveLength(2)
  createJournal('w').erase()
})

it('[PO4] what stands in no file is counted after each change, and told', async () => {
  const store = createIndexedDbStore({ now: () => NOW })
  const { unfiled, onChange } = watchUnfiled(store)
  const heard = () =>
    new Promise<void>((resolve) => {
      const stop = onChange(() => {
        stop()
        resolve()
      })
    })
  const after = async (work: Promise<unknown>) => {
    await Promise.all([heard(), work])
    return unfiled()
  }
  expect(unfiled()).toBe(0)
  expect(await after(store.create(stored('a')))).toBe(1)
  expect(await after(store.create(stored('b')))).toBe(2)
  expect(await after(store.changeRecord('a', (record) => ({ ...record, filedAt: LATER })))).toBe(1)
  expect(await after(store.remove('b'))).toBe(0)
})
