import { openDB } from 'idb'
import { describe, expect, it } from 'vitest'
import { fail } from '../../src/core/result.ts'
import { type TestApp, startApp } from '../fixtures/app.ts'
import { withFault } from '../fixtures/faults.ts'

const level = (value: 1 | 2 | 3 | 4 | 5) => ({ kind: 'level', level: value }) as const

async function withCity(app: TestApp): Promise<string> {
  const id = (await app.actions.createAssessment({ city: 'Meridiana' })) ?? ''
  await app.actions.openAssessment(id)
  return id
}

async function reopened(app: TestApp, id: string): Promise<TestApp> {
  const again = await app.reload()
  await again.actions.openAssessment(id)
  return again
}

const levelOf = (app: TestApp, question: string) =>
  app.store.getState().open?.answers[question]?.level ?? null
const steps = async (app: TestApp) => {
  const history = await app.actions.readHistory()
  return history.ok ? history.value : []
}

describe('undo and redo', () => {
  it('[HI8] take back one step, and show it, where the browser does not confirm what arrived', async () => {
    let reached = 0
    for (let at = 1; at === reached + 1; at += 1) {
      const app = await startApp()
      await withCity(app)
      for (const value of [1, 2, 3] as const) await app.actions.editAnswer('gov.mandate', level(value))
      const faults = withFault({ name: 'AbortError', way: 'unconfirmed', lasting: 'once', at })
      const undone = await app.actions.undo()
      faults.stop()
      expect(undone).toMatchObject({ ok: true })
      expect(levelOf(app, 'gov.mandate')).toBe(2)
      if (faults.reached()) reached = at
    }
    expect(reached).toBeGreaterThan(10)
  })

  it('[HI8] show what stands now where nothing could be taken back', async () => {
    const app = await startApp()
    const id = await withCity(app)
    await app.actions.editAnswer('gov.mandate', level(3))
    const database = await openDB('alidade')
    const [row] = await database.getAll('answers')
    await database.put('answers', { ...row, answer: { ...row.answer, level: 5, revision: 2 } })
    database.close()
    expect(await app.actions.undo()).toEqual(fail({ code: 'history-outdated' }))
    expect([app.store.getState().open?.record.assessment.id, levelOf(app, 'gov.mandate')]).toEqual([id, 5])
  })

  it('[HI3] go on after a reload', async () => {
    const app = await startApp()
    const id = await withCity(app)
    await app.actions.editAnswer('gov.mandate', level(2))
    await app.actions.editAnswer('gov.mandate', level(4))
    await app.actions.undo()
    expect(levelOf(app, 'gov.mandate')).toBe(2)
    const again = await reopened(app, id)
    expect(levelOf(again, 'gov.mandate')).toBe(2)
    await again.actions.redo()
    expect(levelOf(again, 'gov.mandate')).toBe(4)
    await again.actions.undo()
    await again.actions.undo()
    expect(levelOf(again, 'gov.mandate')).toBeNull()
    expect(await again.actions.undo()).toEqual(fail({ code: 'nothing-to-undo' }))
  })

  it('take back a change of the city, and nothing else of it', async () => {
    const app = await startApp()
    await withCity(app)
    await app.actions.editAssessment({ departments: 18 })
    await app.actions.stayAt('gov.body')
    await app.actions.undo()
    expect(app.store.getState().open?.record).toMatchObject({
      place: 'gov.body',
      assessment: { city: 'Meridiana', departments: null },
    })
  })

  it('[HI3] are one line for two windows, and both keep what the other said', async () => {
    const app = await startApp()
    const id = await withCity(app)
    await app.actions.editAnswer('gov.mandate', level(2))
    const other = await reopened(app, id)
    await other.actions.editAnswer('tra.open', level(5))
    await Promise.all([app.actions.undo(), other.actions.undo()])
    const after = await reopened(app, id)
    expect([levelOf(after, 'gov.mandate'), levelOf(after, 'tra.open')]).toEqual([null, null])
    await Promise.all([app.actions.redo(), other.actions.redo()])
    const again = await reopened(app, id)
    expect([levelOf(again, 'gov.mandate'), levelOf(again, 'tra.open')]).toEqual([2, 5])
  })

  it('take back one step each where the button is pressed again before the first is done', async () => {
    const app = await startApp()
    await withCity(app)
    for (const one of [1, 2, 3, 4, 5] as const) await app.actions.editAnswer('gov.mandate', level(one))
    await Promise.all([app.actions.undo(), app.actions.undo(), app.actions.undo()])
    expect(levelOf(app, 'gov.mandate')).toBe(2)
  })

  it('first write what waits, and move nothing while that is refused', async () => {
    let broken = true
    const app = await startApp({
      store: (store) => ({
        ...store,
        changeAnswer: async (...rest) =>
          broken ? fail({ code: 'storage-full' } as const) : store.changeAnswer(...rest),
      }),
    })
    await withCity(app)
    await app.actions.editAnswer('gov.mandate', level(3))
    expect(await app.actions.undo()).toBeNull()
    expect(levelOf(app, 'gov.mandate')).toBe(3)
    broken = false
    await app.actions.undo()
    expect(levelOf(app, 'gov.mandate')).toBeNull()
    await app.actions.redo()
    expect(levelOf(app, 'gov.mandate')).toBe(3)
  })

  it('say that the example has no past', async () => {
    const app = await startApp()
    await app.actions.openAssessment('meridiana')
    expect(await app.actions.readReach()).toEqual({ undo: null, redo: null })
    expect(await app.actions.undo()).toEqual(fail({ code: 'nothing-to-undo' }))
  })

  it('[HI3] name what comes next however long the history is', async () => {
    const app = await startApp()
    await withCity(app)
    for (let round = 0; round < 12; round += 1) {
      await app.actions.editAnswer('gov.mandate', level(((round % 5) + 1) as 1))
    }
    for (let round = 0; round < 11; round += 1) await app.actions.undo()
    const reach = await app.actions.readReach()
    expect(reach?.undo?.differences).toMatchObject([{ before: { level: null }, after: { level: 1 } }])
    expect(reach?.redo?.differences).toMatchObject([{ before: { level: 1 }, after: { level: 2 } }])
  })
})

describe('the history', () => {
  it('[HI6] leads back to a moment, and the way back can be undone', async () => {
    const app = await startApp()
    const id = await withCity(app)
    await app.actions.editAnswer('gov.mandate', level(2))
    await app.actions.editAnswer('tra.open', level(3))
    const moment = (await steps(app))[1]?.last ?? 0
    await app.actions.editAnswer('gov.mandate', level(5))
    await app.actions.goBack(moment)
    expect([levelOf(app, 'gov.mandate'), levelOf(app, 'tra.open')]).toEqual([2, null])
    const again = await reopened(app, id)
    await again.actions.undo()
    expect([levelOf(again, 'gov.mandate'), levelOf(again, 'tra.open')]).toEqual([5, 3])
  })

  it('[HI7] begins behind an entry that cannot be read', async () => {
    const app = await startApp()
    const id = await withCity(app)
    await app.actions.editAnswer('gov.mandate', level(2))
    const raw = await openDB('alidade')
    await raw.add('log', {
      assessment: id,
      at: 'once',
      kind: 'answer',
      before: null,
      after: { level: 'high' },
    })
    raw.close()
    await app.actions.editAnswer('tra.open', level(3))
    expect(await steps(app)).toHaveLength(1)
    await app.actions.undo()
    expect(await app.actions.undo()).toEqual(fail({ code: 'nothing-to-undo' }))
    expect([levelOf(app, 'gov.mandate'), levelOf(app, 'tra.open')]).toEqual([2, null])
  })

  it('comes back with an assessment that was deleted', async () => {
    const app = await startApp()
    const id = await withCity(app)
    await app.actions.editAnswer('gov.mandate', level(2))
    await app.actions.editAnswer('gov.mandate', level(4))
    await app.actions.undo()
    const before = await steps(app)
    await app.actions.removeAssessment(id)
    const raw = await openDB('alidade')
    expect(await raw.getAll('log')).toEqual([])
    raw.close()
    await app.actions.undoRemove()
    await app.actions.openAssessment(id)
    expect(await steps(app)).toEqual(before)
    await app.actions.redo()
    expect(levelOf(app, 'gov.mandate')).toBe(4)
  })
})
