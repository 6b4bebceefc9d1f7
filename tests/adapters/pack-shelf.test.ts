import 'fake-indexeddb/auto'
import { createHash } from 'node:crypto'
import { IDBFactory } from 'fake-indexeddb'
import { openDB } from 'idb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createConnection } from '../../src/adapters/storage/connection.ts'
import { createIndexedDbStore } from '../../src/adapters/storage/indexed-db-store.ts'
import { createPackShelf } from '../../src/adapters/storage/pack-shelf.ts'
import { canonicalJson } from '../../src/core/exchange/canonical-json.ts'
import { newAssessment } from '../../src/core/assessment/assessment.ts'
import type { KeptPack } from '../../src/core/ports.ts'
import { ok } from '../../src/core/result.ts'
import { answer, NOW } from '../fixtures/builders.ts'
import { SERVICE_DESK, serviceDeskFile } from '../fixtures/packs.ts'

const clock = { now: () => NOW }
const hash = (value: unknown) =>
  `sha256-${createHash('sha256').update(canonicalJson(value), 'utf8').digest('hex')}`

async function read(shelf: ReturnType<typeof createPackShelf>): Promise<KeptPack> {
  const pack = await shelf.read(SERVICE_DESK)
  if (!pack.ok) throw new Error(JSON.stringify(pack.error))
  return pack.value
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

describe('packs on IndexedDB', () => {
  it('are named by id, version, and the hashes of what their author wrote', async () => {
    const { reference } = await read(createPackShelf(createConnection()))
    const file = serviceDeskFile() as { structure: object; words: { en: object; es: object } }
    expect(reference).toEqual({
      id: 'service-desk',
      version: '2.1.0',
      structure: hash(file.structure),
      words: { en: hash(file.words.en), es: hash(file.words.es) },
    })
  })

  it('have no hash where the browser does not hash, and are read all the same', async () => {
    const subtle = vi.spyOn(globalThis, 'crypto', 'get').mockReturnValue({} as Crypto)
    const { reference } = await read(createPackShelf(createConnection()))
    subtle.mockRestore()
    expect(reference).toEqual({ id: 'service-desk', version: '2.1.0' })
  })

  it('come back as they were kept, once each, and go when they are removed', async () => {
    const shelf = createPackShelf(createConnection())
    const pack = await read(shelf)
    expect(await shelf.list()).toEqual(ok([]))
    await shelf.keep(pack)
    await shelf.keep(pack)
    expect(await shelf.list()).toEqual(ok([pack]))
    await shelf.remove(pack.reference)
    expect(await shelf.list()).toEqual(ok([]))
  })

  it('are judged again when they are read: what is damaged is no questionnaire', async () => {
    const shelf = createPackShelf(createConnection())
    await shelf.keep(await read(shelf))
    const database = await openDB('alidade')
    await database.put('packs', { id: 'service-desk', version: '2.1.0', file: { format: 'alidade-pack' } })
    expect(await shelf.list()).toEqual(ok([]))
  })

  it('go with everything else, and reading them then makes no new database', async () => {
    const connection = createConnection()
    const shelf = createPackShelf(connection)
    await shelf.keep(await read(shelf))
    expect(await createIndexedDbStore(clock, connection).eraseEverything()).toEqual(ok(null))
    expect(await shelf.list()).toEqual(ok([]))
    expect(await indexedDB.databases()).toEqual([])
  })
})

describe('a database of version 1', () => {
  const record = {
    version: 1,
    assessment: newAssessment('a', 'Meridiana', '2026-05-11'),
    instrument: { id: 'city-data-strategy', version: '1.0.0' },
    createdAt: NOW,
    changedAt: NOW,
    filedAt: null,
    place: null,
  } as const
  const answers = [answer('gov.mandate', 3, { note: 'As it was' }), answer('gov.body', 2)]

  async function oldDatabase() {
    const database = await openDB('alidade', 1, {
      upgrade(old) {
        old.createObjectStore('assessments', { keyPath: 'id' })
        old
          .createObjectStore('answers', { keyPath: ['assessment', 'respondent', 'question'] })
          .createIndex('assessment', 'assessment')
        old.createObjectStore('log', { autoIncrement: true }).createIndex('assessment', 'assessment')
      },
    })
    await database.put('assessments', { id: 'a', record })
    for (const one of answers) {
      const { respondent, question } = one
      await database.put('answers', { assessment: 'a', respondent, question, answer: one })
    }
    await database.add('log', { assessment: 'a', at: NOW, kind: 'created', before: null, after: record })
    database.close()
  }

  it('keeps every assessment, every answer and its log, and takes packs from then on', async () => {
    await oldDatabase()
    const connection = createConnection()
    const store = createIndexedDbStore(clock, connection)
    const loaded = await store.load('a')
    expect(loaded).toMatchObject(ok({ record }))
    expect(loaded.ok && loaded.value.answers).toEqual(expect.arrayContaining(answers))
    const shelf = createPackShelf(connection)
    await shelf.keep(await read(shelf))
    const database = await openDB('alidade')
    expect(database.version).toBe(3)
    expect(await database.count('log')).toBe(1)
    expect(await database.count('answers')).toBe(2)
    expect(await database.count('packs')).toBe(1)
  })
})
