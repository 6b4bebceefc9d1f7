import { describe, expect, it } from 'vitest'
import { fail } from '../../src/core/result.ts'
import type { AssessmentStore } from '../../src/core/ports.ts'
import { type TestApp, startApp } from '../fixtures/app.ts'
import { VERSION_1 } from '../fixtures/files.ts'

const open = (app: TestApp) => app.store.getState().open
const cities = (app: TestApp) => app.store.getState().library?.map(({ record }) => record.assessment.city)
const asFile = (text: string) => ({ size: text.length, text: async () => text })

async function withCity(app: TestApp, city: string): Promise<string> {
  const id = (await app.actions.createAssessment({ city })) ?? ''
  await app.actions.openAssessment(id)
  return id
}

/** A store whose writing fails while `broken` says so. */
function breakable() {
  const state = { broken: false }
  const store = (real: AssessmentStore): AssessmentStore => ({
    ...real,
    create: async (stored) => (state.broken ? fail({ code: 'storage-full' }) : real.create(stored)),
    changeAnswer: async (...call) =>
      state.broken ? fail({ code: 'storage-full' }) : real.changeAnswer(...call),
  })
  return { state, store }
}

describe('what waits for storage', () => {
  it('survives a reload that comes before it has arrived', async () => {
    const { state, store } = breakable()
    const app = await startApp({ store })
    const id = await withCity(app, 'Meridiana')
    state.broken = true
    await app.actions.editAnswer('gov.mandate', { kind: 'note', note: 'half a sentence' })
    state.broken = false
    const again = await app.reload()
    await again.actions.openAssessment(id)
    expect(open(again)?.answers['gov.mandate']?.note).toBe('half a sentence')
  })

  it('stays on screen when another assessment is opened in between', async () => {
    const { state, store } = breakable()
    const app = await startApp({ store })
    const first = await withCity(app, 'One')
    state.broken = true
    await app.actions.editAnswer('gov.mandate', { kind: 'level', level: 4 })
    state.broken = false
    const second = (await app.actions.createAssessment({ city: 'Two' })) ?? ''
    state.broken = true
    await app.actions.openAssessment(second)
    expect(app.store.getState().saving.kind).toBe('failed')
    await app.actions.openAssessment(first)
    expect(open(app)?.answers['gov.mandate']?.level).toBe(4)
  })

  it('of an assessment that was deleted in another window holds up no other', async () => {
    const app = await startApp()
    const gone = await withCity(app, 'Gone')
    const other = (await app.actions.createAssessment({ city: 'Here' })) ?? ''
    const window = await app.reload()
    await window.actions.removeAssessment(gone)
    await app.actions.editAnswer('gov.mandate', { kind: 'level', level: 4 })
    expect(app.store.getState().saving).toEqual({ kind: 'failed', error: { code: 'assessment-gone' } })
    await app.actions.openAssessment(other)
    await app.actions.editAnswer('gov.mandate', { kind: 'level', level: 2 })
    expect(app.store.getState().saving.kind).toBe('saved')
    const again = await app.reload()
    await again.actions.openAssessment(other)
    expect(open(again)?.answers['gov.mandate']?.level).toBe(2)
  })

  it('does not come back after everything was erased', async () => {
    const { state, store } = breakable()
    const app = await startApp({ store })
    await app.actions.openAssessment('meridiana')
    state.broken = true
    await app.actions.editAnswer('gov.mandate', { kind: 'note', note: 'secret' })
    state.broken = false
    await app.actions.eraseEverything()
    await app.actions.retrySaving()
    expect(cities(await app.reload())).toEqual([])
  })
})

describe('deleting', () => {
  it('twice in a row keeps the way back', async () => {
    const app = await startApp()
    const id = await withCity(app, 'Meridiana')
    await Promise.all([app.actions.removeAssessment(id), app.actions.removeAssessment(id)])
    await app.actions.removeAssessment(id)
    await app.actions.undoRemove()
    expect(cities(app)).toEqual(['Meridiana'])
  })

  it('undone twice brings back one', async () => {
    const app = await startApp()
    const id = await withCity(app, 'Meridiana')
    await app.actions.removeAssessment(id)
    await Promise.all([app.actions.undoRemove(), app.actions.undoRemove()])
    expect(cities(app)).toEqual(['Meridiana'])
    expect(app.store.getState().notice?.code).not.toBe('storage-failed')
  })
})

describe('opening', () => {
  it('a lost address names that address, and the next one opens', async () => {
    const app = await startApp()
    const id = await withCity(app, 'Meridiana')
    await app.actions.openAssessment('nowhere')
    expect(app.store.getState().lost).toBe('nowhere')
    await app.actions.openAssessment(id)
    expect(app.store.getState().lost).toBeNull()
    expect(open(app)?.record.assessment.city).toBe('Meridiana')
  })

  it('shows what was asked for last, not what came last', async () => {
    let slow: (() => void) | null = null
    const app = await startApp({
      store: (store) => ({
        ...store,
        load: async (id) => {
          if (id === 'slow') await new Promise<void>((resolve) => (slow = resolve))
          return store.load(id)
        },
      }),
    })
    const fast = (await app.actions.createAssessment({ city: 'Fast' })) ?? ''
    const waiting = app.actions.openAssessment('slow')
    await app.actions.openAssessment(fast)
    ;(slow as (() => void) | null)?.()
    await waiting
    expect(open(app)?.record.assessment.city).toBe('Fast')
  })

  it('the example after its first edit leads to the copy, until the example is asked for again', async () => {
    const app = await startApp()
    await app.actions.openAssessment('meridiana')
    await app.actions.editAnswer('gov.mandate', { kind: 'level', level: 5 })
    const mine = open(app)?.record.assessment.id
    await app.actions.openAssessment((await app.actions.createAssessment({ city: 'Two' })) ?? '')
    expect(await app.actions.openAssessment('meridiana')).toBe(mine)
    app.actions.forgetClaim()
    expect(await app.actions.openAssessment('meridiana')).toBe('meridiana')
    expect(open(app)?.example).toBe(true)
  })

  it.each(['a/b', 'x?y', 'a%20b', 'ä', '../up', ' '])(
    'a file with the id %j gets one that fits an address',
    async (id) => {
      const app = await startApp()
      const file = JSON.parse(VERSION_1)
      file.assessment.id = id
      const opened = (await app.actions.openFile(asFile(JSON.stringify(file)))) ?? ''
      expect(opened).toMatch(/^[\w-]+$/)
      await app.actions.openAssessment(opened)
      expect(open(app)?.record.assessment.city).toBe('Meridiana')
    },
  )

  it('one file dropped twice at once is opened once', async () => {
    const app = await startApp()
    await Promise.all([app.actions.openFile(asFile(VERSION_1)), app.actions.openFile(asFile(VERSION_1))])
    expect(cities(app)).toHaveLength(1)
    expect(app.store.getState().notice).toBeNull()
  })
})

it('renaming the open assessment renames it on screen', async () => {
  const app = await startApp()
  const id = await withCity(app, 'One')
  await app.actions.renameAssessment(id, 'Uno')
  expect(open(app)?.record.assessment.city).toBe('Uno')
})

it('a file is handed out without taking an edit made meanwhile off the screen', async () => {
  const app = await startApp()
  await withCity(app, 'Meridiana')
  const saving = app.actions.saveFile()
  await app.actions.editAnswer('gov.mandate', { kind: 'level', level: 3 })
  await saving
  expect(open(app)?.answers['gov.mandate']?.level).toBe(3)
  expect(open(app)?.record.filedAt).not.toBeNull()
})
