import { expect, it } from 'vitest'
import type { Erased } from '../../src/core/erase/traces.ts'
import type { AssessmentStore } from '../../src/core/ports.ts'
import { fail } from '../../src/core/result.ts'
import { eraseHere } from '../../src/state/erasing.ts'
import { runSelfCheck } from '../../src/state/self-check.ts'
import type { CheckResult } from '../../src/core/self-check/check.ts'
import { type TestApp, startApp } from '../fixtures/app.ts'

const names = async () => (await indexedDB.databases()).map(({ name }) => name)

async function withNote(app: TestApp): Promise<string> {
  const id = (await app.actions.createAssessment({ city: 'Meridiana' })) ?? ''
  await app.actions.openAssessment(id)
  await app.actions.editAnswer('gov.mandate', { kind: 'note', note: 'secret' })
  return id
}

it('[ER2] erases, then makes other windows let go, then clears again, and counts last', async () => {
  const steps: string[] = []
  const app = await startApp({
    traces: {
      count: async () => {
        steps.push(`count ${(await names()).length}`)
        return [{ place: 'databases', count: (await names()).length }]
      },
      tellWindows: async () => {
        steps.push(`tell ${(await names()).length}`)
        return 2
      },
      erase: async (erased: Erased) => void steps.push(`erase ${erased}`),
    },
  })
  await withNote(app)
  const erasure = await eraseHere(app, 'everything')
  expect(steps).toEqual(['tell 0', 'erase everything', 'count 0'])
  expect(erasure).toMatchObject({ done: true, windows: 2, erased: 'everything' })
  expect(app.store.getState()).toMatchObject({ open: null, library: [], locked: null, removed: null })
})

it('[ER2] where storage refuses, no other window loses anything', async () => {
  let told = 0
  const app = await startApp({
    store: (store): AssessmentStore => ({
      ...store,
      eraseEverything: async () => fail({ code: 'storage-failed' }),
    }),
    traces: {
      count: async () => [],
      tellWindows: async () => (told += 1),
      erase: async () => void (told += 1),
    },
  })
  const id = await withNote(app)
  expect(await eraseHere(app, 'everything')).toMatchObject({ done: false, windows: 0 })
  expect(told).toBe(0)
  await app.actions.openAssessment(id)
  expect(app.store.getState().open?.answers['gov.mandate']?.note).toBe('secret')
})

it('[ER2] a window that lets go forgets what it still wanted to write, and writes it no more', async () => {
  let broken = false
  const app = await startApp({
    store: (store): AssessmentStore => ({
      ...store,
      changeAnswer: async (...change) =>
        broken ? fail({ code: 'storage-failed' }) : store.changeAnswer(...change),
    }),
  })
  await withNote(app)
  broken = true
  await app.actions.editAnswer('gov.body', { kind: 'note', note: 'not written yet' })
  expect(app.store.getState().saving.kind).toBe('failed')
  const other = await app.reload()
  await eraseHere(other, 'answers')
  await app.actions.letGo()
  broken = false
  await app.actions.retrySaving()
  await app.actions.editAnswer('gov.body', { kind: 'note', note: 'typed after that' })
  expect(app.store.getState()).toMatchObject({ open: null, library: [] })
  const again = await app.reload()
  expect(again.store.getState().library).toEqual([])
})

it('[ER1] afterwards the program starts anew', async () => {
  const app = await startApp()
  await withNote(app)
  await eraseHere(app, 'answers')
  const id = await withNote(app)
  const again = await app.reload()
  expect(again.store.getState().library?.map(({ record }) => record.assessment.id)).toEqual([id])
})

it('[SC1] a check that cannot be carried out has failed, and the others still run', async () => {
  const app = await startApp({
    selfChecks: {
      storage: async () => {
        throw new Error('no storage')
      },
    },
  })
  const results: CheckResult[] = []
  await runSelfCheck(app, (result) => results.push(result))
  expect(results.filter(({ outcome }) => outcome !== 'passed')).toEqual([
    { id: 'storage', outcome: 'failed', milliseconds: 7 },
  ])
  expect(results).toHaveLength(8)
})

it('[SC1] a wrong figure, or a protection that opens everything, fails', async () => {
  const app = await startApp({
    selfChecks: { figures: async () => ({ components: { gov: { mean: 5 } } }) },
    protector: {
      protect: async () => fail({ code: 'protect-failed' }),
      open: async () => ({ ok: true, value: new TextEncoder().encode('age') }),
      stop: () => {},
      chance: (count) => new Uint8Array(count),
    },
  })
  const failed: CheckResult[] = []
  await runSelfCheck(app, (result) => (result.outcome === 'failed' ? failed.push(result) : 0))
  expect(failed).toMatchObject([{ id: 'protection' }, { id: 'scoring', count: 1 }])
})
