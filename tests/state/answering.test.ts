import { describe, expect, it } from 'vitest'
import { fail } from '../../src/core/result.ts'
import { proof } from '../fixtures/builders.ts'
import { type TestApp, startApp } from '../fixtures/app.ts'

async function withCity(app: TestApp, city = 'Meridiana'): Promise<string> {
  const id = (await app.actions.createAssessment({ city })) ?? ''
  await app.actions.openAssessment(id)
  return id
}

const open = (app: TestApp) => app.store.getState().open

describe('answering', () => {
  it('keeps a level over a reload', async () => {
    const app = await startApp()
    const id = await withCity(app)
    await app.actions.editAnswer('gov.mandate', { kind: 'level', level: 3 })
    const again = await app.reload()
    await again.actions.openAssessment(id)
    expect(open(again)?.answers['gov.mandate']).toMatchObject({ status: 'answered', level: 3, revision: 1 })
  })

  it('says "saved" only after storage has confirmed', async () => {
    const app = await startApp()
    await withCity(app)
    const edit = app.actions.editAnswer('gov.mandate', { kind: 'level', level: 3 })
    expect(open(app)?.answers['gov.mandate']?.level).toBe(3)
    expect(app.store.getState().saving.kind).toBe('saving')
    await edit
    expect(app.store.getState().saving.kind).toBe('saved')
  })

  it('keeps every one of twenty quick edits, in their order', async () => {
    const app = await startApp()
    const id = await withCity(app)
    const levels = Array.from({ length: 20 }, (_, index) => ((index % 5) + 1) as 1 | 2 | 3 | 4 | 5)
    await Promise.all(levels.map((level) => app.actions.editAnswer('gov.mandate', { kind: 'level', level })))
    const again = await app.reload()
    await again.actions.openAssessment(id)
    expect(open(again)?.answers['gov.mandate']).toMatchObject({ level: 5, revision: 20 })
  })

  it('[A3] leaves a tombstone with note and proof when an answer is cleared', async () => {
    const app = await startApp()
    const id = await withCity(app)
    await app.actions.editAnswer('gov.mandate', { kind: 'level', level: 4 })
    await app.actions.editAnswer('gov.mandate', { kind: 'note', note: 'Approved in March' })
    await app.actions.editAnswer('gov.mandate', { kind: 'evidence-put', item: proof(3, '2026-03') })
    await app.actions.editAnswer('gov.mandate', { kind: 'clear' })
    const again = await app.reload()
    await again.actions.openAssessment(id)
    expect(open(again)?.answers['gov.mandate']).toMatchObject({
      status: 'not-answered',
      level: null,
      note: 'Approved in March',
      evidence: [{ strength: 3 }],
    })
  })

  it('[A4] refuses "not applicable" on a gate and changes nothing', async () => {
    const app = await startApp()
    await withCity(app)
    await app.actions.editAnswer('gov.body', { kind: 'not-applicable', reason: 'We have none' })
    expect(app.store.getState().refused).toEqual({
      question: 'gov.body',
      error: { code: 'gate-not-applicable' },
    })
    expect(open(app)?.answers['gov.body']).toBeUndefined()
  })

  it('shows what another window has changed', async () => {
    const app = await startApp()
    const id = await withCity(app)
    const other = await app.reload()
    await other.actions.openAssessment(id)
    await other.actions.editAnswer('tra.open', { kind: 'level', level: 2 })
    await app.actions.editAnswer('tra.money', { kind: 'level', level: 1 })
    expect(open(app)?.answers['tra.open']?.level).toBe(2)
    expect(open(app)?.answers['tra.money']?.level).toBe(1)
  })

  it('keeps an edit that storage refused, says so, and writes it when asked again', async () => {
    let broken = false
    const app = await startApp({
      store: (store) => ({
        ...store,
        changeAnswer: async (...call) =>
          broken ? fail({ code: 'storage-full' }) : store.changeAnswer(...call),
      }),
    })
    const id = await withCity(app)
    broken = true
    await app.actions.editAnswer('gov.mandate', { kind: 'level', level: 3 })
    await app.actions.editAnswer('gov.owners', { kind: 'level', level: 2 })
    expect(app.store.getState().saving).toEqual({ kind: 'failed', error: { code: 'storage-full' } })
    expect(open(app)?.answers['gov.mandate']?.level).toBe(3)
    broken = false
    await app.actions.retrySaving()
    expect(app.store.getState().saving.kind).toBe('saved')
    const again = await app.reload()
    await again.actions.openAssessment(id)
    expect(open(again)?.answers['gov.mandate']?.level).toBe(3)
    expect(open(again)?.answers['gov.owners']?.level).toBe(2)
  })

  it('comes back to the very place', async () => {
    const app = await startApp()
    const id = await withCity(app)
    await app.actions.stayAt('use.budget')
    const again = await app.reload()
    await again.actions.openAssessment(id)
    expect(open(again)?.record.place).toBe('use.budget')
  })
})

describe('the example city', () => {
  it('is stored nowhere until someone edits it', async () => {
    const app = await startApp()
    await app.actions.openAssessment('meridiana')
    expect(open(app)?.example).toBe(true)
    expect((await app.reload()).store.getState().library).toEqual([])
  })

  it('becomes an ordinary assessment with the first edit, with nothing lost', async () => {
    const app = await startApp()
    await app.actions.openAssessment('meridiana')
    const before = Object.keys(open(app)?.answers ?? {}).length
    await app.actions.editAnswer('gov.mandate', { kind: 'level', level: 1 })
    await app.actions.editAnswer('gov.body', { kind: 'level', level: 2 })
    const id = open(app)?.record.assessment.id ?? ''
    expect(id).not.toBe('meridiana')
    const again = await app.reload()
    await again.actions.openAssessment(id)
    expect(open(again)?.example).toBe(false)
    expect(Object.keys(open(again)?.answers ?? {})).toHaveLength(before)
    expect(open(again)?.answers['gov.mandate']?.level).toBe(1)
    expect(open(again)?.answers['gov.body']?.level).toBe(2)
  })

  it('speaks the language of the screen, and goes on speaking it when that changes', async () => {
    const app = await startApp()
    await app.actions.openAssessment('meridiana')
    const portuguese = open(app)?.record.assessment.summary
    await app.actions.setLanguage('es')
    const spanish = open(app)?.record.assessment.summary
    expect(spanish).not.toBe(portuguese)
    expect(spanish).not.toBe('')
  })
})
