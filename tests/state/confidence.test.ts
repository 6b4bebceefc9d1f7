import { expect, it } from 'vitest'
import { fail } from '../../src/core/result.ts'
import { type TestApp, startApp } from '../fixtures/app.ts'

const confidence = (app: TestApp) => app.store.getState().open?.answers['gov.mandate']?.confidence

async function started(app: TestApp): Promise<string> {
  const id = (await app.actions.createAssessment({ city: 'Meridiana' })) ?? ''
  await app.actions.openAssessment(id)
  await app.actions.editAnswer('gov.mandate', { kind: 'level', level: 3 })
  return id
}

it('how sure one is stays after a reload', async () => {
  const app = await startApp()
  const id = await started(app)
  await app.actions.editAnswer('gov.mandate', { kind: 'confidence', confidence: 'low' })
  const again = await app.reload()
  await again.actions.openAssessment(id)
  expect(confidence(again)).toBe('low')
})

it('[A8] it waits where storage fails, and arrives with the next reload', async () => {
  let broken = false
  const app = await startApp({
    store: (real) => ({
      ...real,
      changeAnswer: async (...call) => (broken ? fail({ code: 'storage-full' }) : real.changeAnswer(...call)),
    }),
  })
  const id = await started(app)
  broken = true
  await app.actions.editAnswer('gov.mandate', { kind: 'confidence', confidence: 'high' })
  expect(confidence(app)).toBe('high')
  broken = false
  const again = await app.reload()
  await again.actions.openAssessment(id)
  expect(confidence(again)).toBe('high')
})

it('said of the example city, it makes that an ordinary assessment', async () => {
  const app = await startApp()
  await app.actions.openAssessment('meridiana')
  expect(app.store.getState().open?.example).toBe(true)
  await app.actions.editAnswer('gov.mandate', { kind: 'confidence', confidence: 'medium' })
  expect(app.store.getState().open).toMatchObject({ example: false })
  expect(confidence(app)).toBe('medium')
})

it('it leaves in the file and comes back with it', async () => {
  const app = await startApp()
  await started(app)
  await app.actions.editAnswer('gov.mandate', { kind: 'confidence', confidence: 'low' })
  await app.actions.saveFile()
  const text = String(app.saved[0]?.content)
  await app.actions.eraseEverything()
  const id = await app.actions.openFile({ size: text.length, text: async () => text })
  await app.actions.openAssessment(id ?? '')
  expect(confidence(app)).toBe('low')
})
