import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { deleteDB, openDB } from 'idb'
import { beforeEach, expect, it } from 'vitest'
import { createConnection } from '../../src/adapters/storage/connection.ts'
import { createBackupShelf } from '../../src/adapters/storage/backup-shelf.ts'
import { createIndexedDbStore } from '../../src/adapters/storage/indexed-db-store.ts'
import { newNote } from '../../src/core/backup/keeping.ts'
import type { BackupRow } from '../../src/core/backup/shelf.ts'
import { ok } from '../../src/core/result.ts'
import { NOW } from '../fixtures/builders.ts'

const ROW: BackupRow = {
  note: {
    ...newNote('a'),
    file: { name: 'recife.alidade.json', writtenAt: NOW, content: 'c', fault: 'changed-outside' },
    checkedAt: NOW,
  },
  // A handle is the browser's own object; all that matters here is that it comes back as it was.
  handle: { name: 'recife.alidade.json', kind: 'file' },
  hash: 'h',
  nextHash: null,
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

it('what is known of a backup is kept over a reload, with the way to its file', async () => {
  await createBackupShelf(createConnection()).change('a', () => ROW)
  const again = createBackupShelf(createConnection())
  expect(await again.read('a')).toEqual(ok(ROW))
  expect(await again.list()).toEqual(ok([ROW]))
  await again.remove('a')
  expect(await again.read('a')).toEqual(ok(null))
})

it('a row is changed with what storage holds, not with what a window remembers', async () => {
  const one = createBackupShelf(createConnection())
  const other = createBackupShelf(createConnection())
  await one.change('a', () => ROW)
  await other.change('a', (row) => ({ ...row!, hash: 'other' }))
  await one.change('a', (row) => ({ ...row!, note: { ...row!.note, putOffAt: NOW } }))
  expect(await other.read('a')).toMatchObject({ value: { hash: 'other', note: { putOffAt: NOW } } })
})

it('a row that nobody can read is as good as none', async () => {
  const connection = createConnection()
  const shelf = createBackupShelf(connection)
  await shelf.change('a', () => ROW)
  await (await openDB('alidade')).put('backups', { assessment: 'b', row: { note: 7 } })
  expect(await shelf.list()).toEqual(ok([ROW]))
  expect(await shelf.read('b')).toEqual(ok(null))
})

it('a database from before keeps all that it holds and gets a place for backups', async () => {
  const before = await openDB('alidade', 2, {
    upgrade(database) {
      database.createObjectStore('assessments', { keyPath: 'id' })
      database
        .createObjectStore('answers', { keyPath: ['assessment', 'respondent', 'question'] })
        .createIndex('assessment', 'assessment')
      database.createObjectStore('log', { autoIncrement: true }).createIndex('assessment', 'assessment')
      database.createObjectStore('packs', { keyPath: ['id', 'version'] })
    },
  })
  await before.put('packs', { id: 'p', version: '1', file: {} })
  await before.put('log', { assessment: 'a', at: NOW, kind: 'created', before: null, after: null })
  before.close()
  expect(await createBackupShelf(createConnection()).change('a', () => ROW)).toEqual(ok(ROW))
  const now = await openDB('alidade')
  expect([...now.objectStoreNames]).toEqual(['answers', 'assessments', 'backups', 'log', 'packs'])
  expect(await now.count('packs')).toBe(1)
  expect(await now.count('log')).toBe(1)
})

it('erasing everything takes the way to the files along, and reading afterwards makes no new database', async () => {
  const connection = createConnection()
  const shelf = createBackupShelf(connection)
  await shelf.change('a', () => ROW)
  await createIndexedDbStore({ now: () => NOW }, connection).eraseEverything()
  expect(await shelf.list()).toEqual(ok([]))
  expect(await indexedDB.databases()).toEqual([])
  await deleteDB('alidade')
})
