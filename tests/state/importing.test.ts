import { describe, expect, it } from 'vitest'
import { sha256 } from '../../src/adapters/hash/sha256.ts'
import type { Answer } from '../../src/core/assessment/answer.ts'
import { checksumState, fileText } from '../../src/core/exchange/checksum.ts'
import { answerKey } from '../../src/core/merge/known.ts'
import type { Side } from '../../src/core/merge/merge.ts'
import type { StorageError } from '../../src/core/ports.ts'
import { fail } from '../../src/core/result.ts'
import { decisionsOf } from '../../src/state/import-decisions.ts'
import type { ImportWay } from '../../src/state/opened-import.ts'
import { type TestApp, startApp } from '../fixtures/app.ts'
import { answer, proof } from '../fixtures/builders.ts'
import { type Json, VERSION_1 } from '../fixtures/files.ts'
import { SERVICE_DESK } from '../fixtures/packs.ts'

const asFile = (text: string) => ({ size: new TextEncoder().encode(text).length, text: async () => text })
const cities = (app: TestApp) => app.store.getState().library?.map(({ record }) => record.assessment.city)
const LATER = '2026-06-01T10:00:00.000Z'

/** An assessment with one answer, kept here and saved as a file. */
async function filedCity(options: Parameters<typeof startApp>[0] = {}) {
  const app = await startApp(options)
  const id = (await app.actions.createAssessment({ city: 'Meridiana' })) ?? ''
  await app.actions.openAssessment(id)
  await app.actions.editAnswer('gov.mandate', { kind: 'level', level: 2 })
  await app.actions.saveFile()
  return { app, id, file: String(app.saved.at(-1)?.content) }
}

/** The file as it comes back from another computer: with other answers, and perhaps another set-up; sealed anew. */
function changedElsewhere(file: string, answers: readonly Answer[], setUp: object = {}): string {
  const { checksum: _, ...before } = JSON.parse(file) as Json
  const assessment = { ...(before['assessment'] as object), ...setUp }
  return fileText({ ...before, assessment, writtenAt: LATER, answers }, sha256)
}

const later = (question: string, level: 1 | 2 | 3 | 4 | 5, revision: number, more: Partial<Answer> = {}) =>
  answer(question, level, { revision, updatedAt: LATER, ...more })

/** Takes in what is looked at, in this way; where both sides changed, this one everywhere. */
async function take(app: TestApp, way: ImportWay, side?: Side) {
  const items = app.store.getState().importing?.items ?? []
  const decisions = items.map((item) => ({
    item,
    way,
    choices: {
      answers: Object.fromEntries(item.stored.answers.map((one) => [answerKey(one), side])),
      fields: side,
    },
  }))
  return app.actions.applyImport(decisions, true)
}

async function levels(app: TestApp, id: string) {
  const stored = await app.ports.store.load(id)
  if (!stored.ok) throw new Error(stored.error.code)
  return Object.fromEntries(stored.value.answers.map(({ question, level }) => [question, level]))
}

describe('a file of an assessment that is here already', () => {
  it('[MG3] is looked at, and changes nothing before the person has said so', async () => {
    const { app, id, file } = await filedCity()
    const newer = changedElsewhere(file, [later('gov.mandate', 4, 2), later('gov.body', 3, 1)])
    expect(await app.actions.openAnyFile(asFile(newer))).toBe('/import')
    expect(await levels(app, id)).toEqual({ 'gov.mandate': 2 })
    app.actions.closeImport()
    expect(app.store.getState().importing).toBeNull()
    expect(await levels(app, id)).toEqual({ 'gov.mandate': 2 })
    expect(cities(app)).toEqual(['Meridiana'])
  })

  it('[MG4] is merged: what is newer in it comes in, and no second assessment is made', async () => {
    const { app, id, file } = await filedCity()
    await app.actions.editAnswer('tra.open', { kind: 'level', level: 5 })
    await app.actions.openAnyFile(
      asFile(changedElsewhere(file, [later('gov.mandate', 4, 2), later('gov.body', 3, 1)])),
    )
    expect(await take(app, 'merge')).toBe(`/a/${id}/check`)
    const all = { 'gov.mandate': 4, 'gov.body': 3, 'tra.open': 5 }
    expect(await levels(app, id)).toEqual(all)
    expect(app.store.getState().open?.answers['gov.body']?.level).toBe(3)
    expect(await levels(await app.reload(), id)).toEqual(all)
    expect(cities(app)).toEqual(['Meridiana'])
  })

  it('[MG4] waits for a choice where both sides were changed, and keeps the proof of both', async () => {
    const { app, id, file } = await filedCity()
    await app.actions.editAnswer('gov.mandate', {
      kind: 'evidence-put',
      item: proof(2, '2026-03', 12, { id: 'm' }),
    })
    const theirs = later('gov.mandate', 5, 2, { evidence: [proof(3, '2026-02', 12, { id: 't' })] })
    await app.actions.openAnyFile(asFile(changedElsewhere(file, [theirs])))
    expect(await take(app, 'merge')).toEqual({ code: 'import-undecided' })
    expect(await levels(app, id)).toEqual({ 'gov.mandate': 2 })
    await take(app, 'merge', 'theirs')
    const merged = app.store.getState().open?.answers['gov.mandate']
    expect(merged).toMatchObject({ level: 5, revision: 3 })
    expect(merged?.evidence.map(({ id: one }) => one).toSorted()).toEqual(['m', 't'])
  })

  it('[MG4] asks about a set-up that both filled in, and fills in what is empty here', async () => {
    const { app, id, file } = await filedCity()
    await app.actions.editAssessment({ summary: 'Ours' })
    const answers = (JSON.parse(file) as { answers: Answer[] }).answers
    const other = changedElsewhere(file, answers, { summary: 'Theirs', population: 412_000 })
    await app.actions.openAnyFile(asFile(other))
    expect(await take(app, 'merge')).toEqual({ code: 'import-undecided' })
    await take(app, 'merge', 'mine')
    const { record } = app.store.getState().open ?? {}
    expect(record?.assessment).toMatchObject({ id, summary: 'Ours', population: 412_000 })
  })

  it('[MG5] replaces what is here, under the id that is here', async () => {
    const { app, id, file } = await filedCity()
    await app.actions.editAnswer('tra.open', { kind: 'level', level: 5 })
    await app.actions.openAnyFile(asFile(changedElsewhere(file, [later('gov.body', 1, 1)])))
    expect(await take(app, 'replace')).toBe(`/a/${id}/check`)
    expect(await levels(app, id)).toEqual({ 'gov.body': 1 })
    expect(cities(app)).toHaveLength(1)
  })

  it('[MG5] is kept beside it, named by the moment of its file and not by another city', async () => {
    const { app, id, file } = await filedCity()
    await app.actions.openAnyFile(asFile(changedElsewhere(file, [later('gov.body', 1, 1)])))
    const address = await take(app, 'both')
    expect(await levels(app, id)).toEqual({ 'gov.mandate': 2 })
    const library = (await app.reload()).store.getState().library ?? []
    expect(library.map(({ record }) => record.assessment.city)).toEqual(['Meridiana', 'Meridiana'])
    const second = library.find(({ record }) => record.assessment.id !== id)
    expect(address).toBe(`/a/${second?.record.assessment.id}/check`)
    expect(second?.record.keptFrom).toBe(LATER)
  })

  it('[MG6] opened again leads to what is here, even to a second copy, and makes no twin', async () => {
    const { app, id, file } = await filedCity()
    expect(await app.actions.openAnyFile(asFile(file))).toBe(`/a/${id}/check`)
    expect(app.store.getState().notice?.code).toBe('import-already-here')
    const other = changedElsewhere(file, [later('gov.body', 1, 1)])
    await app.actions.openAnyFile(asFile(other))
    const copy = await take(app, 'both')
    expect(await app.actions.openAnyFile(asFile(other))).toBe(copy)
    expect(cities(app)).toHaveLength(2)
  })

  it('[MG6] is known again under another id by an answer of the same moment', async () => {
    const { app, file } = await filedCity()
    const other = changedElsewhere(file, (JSON.parse(file) as { answers: Answer[] }).answers, {
      id: 'elsewhere',
    })
    await app.actions.openAnyFile(asFile(other))
    expect(cities(app)).toHaveLength(1)
    const stranger = changedElsewhere(file, [later('gov.body', 2, 7)], { id: 'stranger' })
    await app.actions.openAnyFile(asFile(stranger))
    expect(cities(app)).toHaveLength(2)
  })

  it('[MG7] is compared anew where the assessment was changed in another window meanwhile', async () => {
    const { app, id, file } = await filedCity()
    await app.actions.openAnyFile(asFile(changedElsewhere(file, [later('gov.body', 1, 1)])))
    const shown = app.store.getState().importing?.items[0]
    await app.actions.editAnswer('tra.open', { kind: 'level', level: 5 })
    expect(await take(app, 'merge')).toEqual({ code: 'import-outdated' })
    expect(await levels(app, id)).toEqual({ 'gov.mandate': 2, 'tra.open': 5 })
    expect(app.store.getState().importing?.items[0]?.here).not.toEqual(shown?.here)
    expect(await take(app, 'merge')).toBe(`/a/${id}/check`)
  })

  it('[MG7] changes nothing where storage refuses', async () => {
    const { app, id, file } = await filedCity({
      store: (store) => ({ ...store, takeIn: async () => fail<StorageError>({ code: 'storage-full' }) }),
    })
    await app.actions.openAnyFile(asFile(changedElsewhere(file, [later('gov.body', 1, 1)])))
    expect(await take(app, 'merge')).toEqual({ code: 'storage-full' })
    expect(app.store.getState().importing).not.toBeNull()
    expect(await levels(app, id)).toEqual({ 'gov.mandate': 2 })
  })
})

describe('the checksum of a file', () => {
  it('[K1] stands in every file that leaves, and fits', async () => {
    const { app } = await filedCity()
    const asked = { role: null, name: '', from: '', message: '', questions: ['gov.body'], called: 'x' }
    await app.actions.saveQuestions(asked)
    const colleague = await startApp()
    const address = (await colleague.actions.openAnyFile(asFile(String(app.saved.at(-1)?.content)))) ?? ''
    await colleague.actions.openAssessment(address.split('/')[2] ?? '')
    await colleague.actions.saveReply('Ana', 'reply')
    await colleague.actions.saveFile()
    const files = [...app.saved, ...colleague.saved]
    expect(files).toHaveLength(4)
    for (const { content } of files) {
      expect(checksumState(JSON.parse(String(content)) as object, sha256)).toBe('fits')
    }
  })

  it('[F12] that does not fit is told before the file is opened, and the person may open it all the same', async () => {
    const { file } = await filedCity()
    const app = await startApp()
    const edited = file.replace('"city": "Meridiana"', '"city": "By hand"')
    expect(await app.actions.openAnyFile(asFile(edited))).toBe('/import')
    expect(app.store.getState().importing?.items[0]).toMatchObject({ changed: true, here: null })
    expect(cities(app)).toEqual([])
    await take(app, 'new')
    expect(cities(app)).toEqual(['By hand'])
  })

  it('[F12] is not missed in a file of before, which opens at once', async () => {
    const app = await startApp()
    expect(await app.actions.openAnyFile(asFile(VERSION_1))).toMatch(/^\/a\/[\w-]+\/check$/)
  })
})

/** A collection as it is saved from a browser. */
function collection(assessments: readonly unknown[], packs: readonly unknown[] = []): string {
  const head = {
    format: 'alidade-collection',
    formatVersion: 1,
    writtenBy: 'alidade 0.1.0',
    writtenAt: LATER,
  }
  return fileText({ ...head, assessments, packs }, sha256)
}

describe('a collection', () => {
  /** A file of the collection, of a city of its own. */
  const parsed = (file: string, id: string, city: string) =>
    JSON.parse(changedElsewhere(file, [later('gov.body', 3, 1)], { id, city })) as Json

  it('[F11] brings all of its assessments at once, and tells which cannot be read', async () => {
    const { app, file } = await filedCity()
    const bad = { ...parsed(file, 'bad', 'Broken'), answers: 'none' }
    const text = collection([
      JSON.parse(file),
      parsed(file, 'b', 'Ventana'),
      bad,
      parsed(file, 'c', 'Aurora'),
    ])
    expect(await app.actions.openAnyFile(asFile(text))).toBe('/import')
    const { importing } = app.store.getState()
    expect(importing?.faulty).toMatchObject([{ city: 'Broken', error: { code: 'file-wrong-value' } }])
    expect(cities(app)).toEqual(['Meridiana'])
    const decisions = decisionsOf(importing?.items ?? [], [])
    expect(decisions.map(({ way }) => way)).toEqual(['skip', 'new', 'new'])
    expect(await app.actions.applyImport(decisions, true)).toBe('/assessments')
    expect(cities(await app.reload())?.toSorted()).toEqual(['Aurora', 'Meridiana', 'Ventana'])
  })

  it('[F11] is kept whole or not at all', async () => {
    const { app, id, file } = await filedCity()
    const other = JSON.parse(changedElsewhere(file, [later('gov.body', 3, 1)])) as Json
    await app.actions.openAnyFile(asFile(collection([parsed(file, 'b', 'Ventana'), other])))
    const items = app.store.getState().importing?.items ?? []
    await app.actions.editAnswer('tra.open', { kind: 'level', level: 5 })
    const refused = await app.actions.applyImport(decisionsOf(items, []), true)
    expect(refused).toEqual({ code: 'import-outdated' })
    expect(cities(await app.reload())).toEqual(['Meridiana'])
    expect(await levels(app, id)).toEqual({ 'gov.mandate': 2, 'tra.open': 5 })
  })

  it('[F11] brings the questionnaires that its assessments need', async () => {
    const { file } = await filedCity()
    const app = await startApp()
    const pack = JSON.parse(SERVICE_DESK) as { structure: { id: string; version: string } }
    const { id, version } = pack.structure
    const sealed = parsed(file, 'd', 'Ventana')
    const desk = { ...sealed, checksum: undefined, instrument: { id, version }, answers: [] }
    await app.actions.openAnyFile(asFile(collection([desk], [JSON.parse(SERVICE_DESK)])))
    const { importing } = app.store.getState()
    expect(importing).toMatchObject({ faulty: [], faultyPacks: 0 })
    await app.actions.applyImport(decisionsOf(importing?.items ?? [], []), false)
    const again = await app.reload()
    expect(await again.actions.openAssessment('d')).toBe('d')
    expect(again.store.getState().open?.questionnaire.instrument.id).toBe(id)
  })
})
