import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { openDB } from 'idb'
import { beforeEach, expect, it } from 'vitest'
import { createIndexedDbStore } from '../../src/adapters/storage/indexed-db-store.ts'
import { newAssessment } from '../../src/core/assessment/assessment.ts'
import type { StoredAssessment } from '../../src/core/assessment/record.ts'
import { fail, ok } from '../../src/core/result.ts'
import { answer, NOW } from '../fixtures/builders.ts'

const STORED: StoredAssessment = {
  record: {
    version: 1,
    assessment: newAssessment('a', 'Meridiana', '2026-05-11'),
    instrument: { id: 'city-data-strategy', version: '1.0.0' },
    createdAt: NOW,
    changedAt: NOW,
    filedAt: null,
    place: null,
    request: {
      id: 'r1',
      assessment: 'b',
      from: 'Marta',
      to: { role: null, name: '' },
      message: '',
      questions: ['gov.mandate'],
    },
  },
  answers: [answer('gov.mandate', 3)],
}
const LATER = '2026-05-11T18:00:00.000Z'
const several = [
  answer('gov.mandate', 4, { revision: 2, updatedAt: LATER }),
  answer('tra.open', 2, { updatedAt: LATER }),
]

async function started() {
  const store = createIndexedDbStore({ now: () => NOW })
  await store.create(STORED)
  return store
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

it('[M5] what was asked is stored beside the assessment', async () => {
  const store = await started()
  expect(await store.load('a')).toEqual(ok(STORED))
})

it('[M8] several answers are written together, each in the log with what was there before', async () => {
  const store = await started()
  expect(await store.changeAnswers('a', () => ok(several))).toEqual(ok(several))
  const loaded = await store.load('a')
  expect(loaded.ok && loaded.value.answers).toEqual(several)
  expect(loaded.ok && loaded.value.record.changedAt).toBe(LATER)
  const log = await (await openDB('alidade')).getAll('log')
  expect(log.map(({ kind, before }) => [kind, before?.level ?? null])).toEqual([
    ['created', null],
    ['answer', 3],
    ['answer', null],
  ])
})

it('[M8] where one of several cannot be written, none is', async () => {
  const store = await started()
  // The first attempt and the second both fail at their second answer.
  const unwritable = { ...answer('tra.open', 2), note: () => 'no database takes a function' }
  const changed = await store.changeAnswers('a', () =>
    ok([several[0], unwritable] as unknown as typeof several),
  )
  expect(changed).toEqual(fail({ code: 'storage-failed' }))
  expect(await store.load('a')).toEqual(ok(STORED))
})

it('[M8] a refusal writes nothing, and an assessment that is gone is not made again', async () => {
  const store = await started()
  expect(await store.changeAnswers('a', () => fail({ code: 'no' }))).toEqual(fail({ code: 'no' }))
  expect(await (await openDB('alidade')).count('log')).toBe(1)
  expect(await store.changeAnswers('gone', () => ok(several))).toEqual(fail({ code: 'assessment-gone' }))
  expect(await (await openDB('alidade')).count('answers')).toBe(1)
})

it('a whole assessment is rewritten in one piece: what is left out goes, and the log keeps what was there', async () => {
  const store = await started()
  const record = { ...STORED.record, changedAt: LATER }
  const after = { record, answers: [answer('tra.open', 2, { updatedAt: LATER })] }
  expect(await store.rewrite('a', () => ok(after))).toEqual(ok(after))
  expect(await store.load('a')).toEqual(ok(after))
  const log = await (await openDB('alidade')).getAll('log')
  expect(log.at(-1)).toMatchObject({ kind: 'rewritten', before: STORED, after })
})

it('an assessment that cannot be rewritten whole stays as it is', async () => {
  const store = await started()
  const unwritable = { ...answer('tra.open', 2), note: () => 'no database takes a function' }
  const written = await store.rewrite('a', (present) => ok({ ...present, answers: [unwritable as never] }))
  expect(written).toEqual(fail({ code: 'storage-failed' }))
  expect(await store.rewrite('a', () => fail({ code: 'no' }))).toEqual(fail({ code: 'no' }))
  expect(await store.load('a')).toEqual(ok(STORED))
})
