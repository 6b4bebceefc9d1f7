import { describe, expect, it } from 'vitest'
import { readAssessmentFile } from '../../src/core/exchange/read-file.ts'
import { INSTRUMENT, proof } from '../fixtures/builders.ts'
import { type TestApp, startApp } from '../fixtures/app.ts'
import { VERSION_1 } from '../fixtures/files.ts'

const cities = (app: TestApp) => app.store.getState().library?.map(({ record }) => record.assessment.city)
const asFile = (text: string) => ({ size: text.length, text: async () => text })

const NAMES = ['São Paulo – “fase 2”', '🏙️ Città', 'a\tb', 'مدينة الغد', 'x'.repeat(80)]

describe('the list of assessments', () => {
  it.each(NAMES)('keeps the name %j exactly, on screen and in the file', async (city) => {
    const app = await startApp()
    const id = (await app.actions.createAssessment({ city })) ?? ''
    await app.actions.openAssessment(id)
    await app.actions.saveFile()
    const again = await app.reload()
    expect(cities(again)).toEqual([city])
    expect(JSON.parse(String(app.saved[0]?.content)).assessment.city).toBe(city)
  })

  it('deletes with a way back that loses nothing', async () => {
    const app = await startApp()
    const id = (await app.actions.createAssessment({ city: 'Meridiana' })) ?? ''
    await app.actions.openAssessment(id)
    await app.actions.editAnswer('gov.mandate', { kind: 'note', note: 'To keep' })
    await app.actions.removeAssessment(id)
    expect(cities(app)).toEqual([])
    expect(app.store.getState().open).toBeNull()
    await app.actions.undoRemove()
    const again = await app.reload()
    await again.actions.openAssessment(id)
    expect(again.store.getState().open?.answers['gov.mandate']?.note).toBe('To keep')
  })

  it('deletes for good once the way back was closed', async () => {
    const app = await startApp()
    const id = (await app.actions.createAssessment({ city: 'Gone' })) ?? ''
    await app.actions.removeAssessment(id)
    app.actions.forgetRemoved()
    await app.actions.undoRemove()
    expect(cities(await app.reload())).toEqual([])
  })

  it('duplicates under a new id, and the two live apart', async () => {
    const app = await startApp()
    const id = (await app.actions.createAssessment({ city: 'One' })) ?? ''
    const copy = (await app.actions.duplicateAssessment(id, 'Two')) ?? ''
    await app.actions.openAssessment(copy)
    await app.actions.editAnswer('gov.mandate', { kind: 'level', level: 5 })
    await app.actions.openAssessment(id)
    expect(app.store.getState().open?.answers['gov.mandate']).toBeUndefined()
    expect(cities(app)?.toSorted()).toEqual(['One', 'Two'])
  })

  it('renames', async () => {
    const app = await startApp()
    const id = (await app.actions.createAssessment({ city: 'One' })) ?? ''
    await app.actions.renameAssessment(id, 'Uno')
    expect(cities(await app.reload())).toEqual(['Uno'])
  })

  it('erases everything', async () => {
    const app = await startApp()
    await app.actions.createAssessment({ city: 'One' })
    await app.actions.eraseEverything()
    expect(cities(app)).toEqual([])
    expect(cities(await app.reload())).toEqual([])
  })
})

describe('assessment files', () => {
  it('[F6] carry everything to another computer', async () => {
    const app = await startApp()
    const id = (await app.actions.createAssessment({ city: 'Meridiana', departments: 18 })) ?? ''
    await app.actions.openAssessment(id)
    await app.actions.editAnswer('gov.mandate', { kind: 'level', level: 4 })
    await app.actions.editAnswer('gov.mandate', { kind: 'note', note: 'ã“”–•'.repeat(1000) })
    await app.actions.editAnswer('gov.mandate', { kind: 'evidence-put', item: proof(3, '2026-03') })
    await app.actions.saveFile()
    const before = app.store.getState().open
    const other = await startApp()
    const opened = (await other.actions.openFile(asFile(String(app.saved[0]?.content)))) ?? ''
    await other.actions.openAssessment(opened)
    expect(other.store.getState().open?.answers).toEqual(before?.answers)
    expect(other.store.getState().open?.record.assessment).toEqual(before?.record.assessment)
  })

  it('[MG6] opened a second time lead to what is here, and make no twin', async () => {
    const app = await startApp()
    const first = await app.actions.openFile(asFile(VERSION_1))
    const second = await app.actions.openFile(asFile(VERSION_1))
    expect(first).not.toBeNull()
    expect(second).toBe(first)
    expect(app.store.getState().notice).toEqual({ code: 'import-already-here', city: 'Meridiana' })
    expect(cities(app)).toHaveLength(1)
  })

  it('[F4] keep what others answered, and unknown fields, through open, edit and save', async () => {
    const app = await startApp()
    const file = JSON.parse(VERSION_1)
    const stranger = { ...file.answers[0], respondent: 'r2', colour: 'green' }
    file.answers.push(stranger)
    const id = (await app.actions.openFile(asFile(JSON.stringify(file)))) ?? ''
    await app.actions.openAssessment(id)
    await app.actions.editAnswer('gov.mandate', { kind: 'level', level: 1 })
    await app.actions.saveFile()
    expect(JSON.parse(String(app.saved[0]?.content)).answers).toContainEqual(stranger)
  })

  it.each([
    ['not JSON', '{"format":', 'file-not-json'],
    ['a picture', '\u0089PNG', 'file-not-json'],
    ['something else', '{"format":"other"}', 'file-not-ours'],
    ['a newer version', VERSION_1.replace('"formatVersion": 1', '"formatVersion": 2'), 'file-newer'],
    ['a wrong type', VERSION_1.replace('"departments": 18', '"departments": "18"'), 'file-wrong-value'],
  ])('refuse %s with a code, and change nothing', async (_, text, code) => {
    const app = await startApp()
    await app.actions.createAssessment({ city: 'Here' })
    expect(await app.actions.openFile(asFile(text))).toBeNull()
    expect(app.store.getState().notice?.code).toBe(code)
    expect(cities(app)).toEqual(['Here'])
    expect(cities(await app.reload())).toEqual(['Here'])
  })

  it('[F1] of 50 MB are refused before they are read', async () => {
    const app = await startApp()
    const text = () => Promise.reject(new Error('must not be read'))
    expect(await app.actions.openFile({ size: 50_000_000, text })).toBeNull()
    expect(app.store.getState().notice).toEqual({ code: 'file-too-large', megabytes: 20 })
  })

  it('are read back by the very reader that opens them', async () => {
    const app = await startApp()
    await app.actions.openAssessment('meridiana')
    await app.actions.saveFile()
    expect(readAssessmentFile(String(app.saved[0]?.content), INSTRUMENT).ok).toBe(true)
    expect(app.saved[0]?.name).toBe('meridiana-2026-05-11.alidade.json')
  })
})
