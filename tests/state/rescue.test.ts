import { openDB } from 'idb'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { readAssessmentFile } from '../../src/core/exchange/read-file.ts'
import { coreQuestions } from '../../src/core/instrument/lookup.ts'
import { fail } from '../../src/core/result.ts'
import { type TestApp, startApp } from '../fixtures/app.ts'
import { INSTRUMENT } from '../fixtures/builders.ts'
import { withFault } from '../fixtures/faults.ts'
import { serviceDeskFile } from '../fixtures/packs.ts'

const open = (app: TestApp) => app.store.getState().open
const fileOf = (app: TestApp) => JSON.parse(String(app.saved.at(-1)?.content ?? 'null'))

async function withCity(app: TestApp, city: string): Promise<string> {
  const id = (await app.actions.createAssessment({ city })) ?? ''
  await app.actions.openAssessment(id)
  await app.actions.editAnswer('gov.mandate', { kind: 'level', level: 3 })
  return id
}

/** localStorage of a browser, in memory. */
function browserLines(lines: Record<string, string> = {}): void {
  const storage = Object.create({
    getItem: (key: string) => Object.entries(storage).find(([name]) => name === key)?.[1] ?? null,
    setItem: (key: string, value: string) => Object.assign(storage, { [key]: value }),
    removeItem: (key: string) => Reflect.deleteProperty(storage, key),
  }) as Record<string, string>
  vi.stubGlobal('localStorage', Object.assign(storage, lines))
}

afterEach(() => vi.unstubAllGlobals())

describe('[ST5] rescuing everything', () => {
  it('of one assessment gives its ordinary file', async () => {
    const app = await startApp()
    await withCity(app, 'Meridiana')
    expect(await app.actions.rescue()).toMatchObject({ assessments: 1, unreadable: 0, reached: true })
    expect(app.saved[0]?.name).toBe('meridiana-2026-05-11.alidade.json')
    const read = readAssessmentFile(String(app.saved[0]?.content), INSTRUMENT)
    expect(read.ok && read.value.answers).toMatchObject([{ question: 'gov.mandate', level: 3 }])
  })

  it('of several, and of packs, gives a collection of whole files', async () => {
    const app = await startApp()
    await withCity(app, 'One')
    await withCity(app, 'Two')
    const pack = JSON.stringify(serviceDeskFile())
    const kept = await app.actions.openPack({ size: pack.length, text: async () => pack })
    if (kept.ok) await app.actions.keepPack(kept.value)
    await app.actions.rescue()
    const file = fileOf(app)
    expect(app.saved[0]?.name).toBe('alidade-2026-05-11.alidade-collection.json')
    expect(file).toMatchObject({ format: 'alidade-collection', formatVersion: 1, packs: [serviceDeskFile()] })
    for (const one of file.assessments) {
      expect(readAssessmentFile(JSON.stringify(one), INSTRUMENT).ok).toBe(true)
    }
    expect(file.assessments).toHaveLength(2)
  })

  it('holds what storage refused', async () => {
    const app = await startApp()
    await withCity(app, 'Meridiana')
    const faults = withFault({ name: 'QuotaExceededError', way: 'at once', lasting: 'for ever', at: 1 })
    await app.actions.editAnswer('gov.body', { kind: 'note', note: 'not on disk' })
    faults.stop()
    await app.actions.rescue()
    expect(fileOf(app).answers).toContainEqual(expect.objectContaining({ note: 'not on disk' }))
  })

  it('works where storage is dead altogether, from what is on screen and in the list', async () => {
    const app = await startApp()
    await withCity(app, 'One')
    await withCity(app, 'Two')
    await app.actions.readLibrary()
    const faults = withFault({ name: 'SecurityError', way: 'at once', lasting: 'for ever', at: 1 })
    await app.actions.editAnswer('gov.body', { kind: 'level', level: 1 })
    expect(await app.actions.rescue()).toMatchObject({ assessments: 2, reached: false })
    faults.stop()
    const two = fileOf(app).assessments.find(
      ({ assessment }: { assessment: { city: string } }) => assessment.city === 'Two',
    )
    expect(two.answers).toHaveLength(2)
  })

  it('takes along what is damaged as it lies there, and says how much that is', async () => {
    const app = await startApp()
    const id = await withCity(app, 'Meridiana')
    const database = await openDB('alidade')
    const row = await database.get('answers', [id, 'self', 'gov.mandate'])
    await database.put('answers', { ...row, question: 'gov.body', answer: { ...row.answer, level: 9 } })
    expect(await app.actions.rescue()).toMatchObject({ assessments: 1, unreadable: 1 })
    expect(fileOf(app).unreadable[0].answer.level).toBe(9)
    expect(fileOf(app).assessments[0].answers).toHaveLength(1)
  })

  it('of nothing gives no file', async () => {
    const app = await startApp()
    expect(await app.actions.rescue()).toMatchObject({ file: null, assessments: 0 })
    expect(app.saved).toEqual([])
  })
})

describe('[ST6] a database that the browser emptied', () => {
  it('is noticed at the next start, until the person has read it', async () => {
    browserLines()
    const app = await startApp()
    await withCity(app, 'Meridiana')
    ;(await openDB('alidade')).close()
    await new Promise((resolve) => {
      indexedDB.deleteDatabase('alidade').onsuccess = resolve
    })
    const again = await app.reload()
    expect(again.store.getState().emptied).toMatchObject({ count: 1 })
    const once = await again.reload()
    expect(once.store.getState().emptied).toMatchObject({ count: 1 })
    once.actions.forgetEmptied()
    expect((await once.reload()).store.getState().emptied).toBeNull()
  })

  it('is not what deleting the last assessment or erasing everything looks like', async () => {
    browserLines()
    const app = await startApp()
    const id = await withCity(app, 'Meridiana')
    await app.actions.removeAssessment(id)
    expect((await app.reload()).store.getState().emptied).toBeNull()
    await withCity(app, 'Meridiana')
    await app.actions.eraseEverything()
    expect((await app.reload()).store.getState().emptied).toBeNull()
  })
})

it('[ST1] two windows on one assessment lose nothing of each other', async () => {
  const first = await startApp()
  const id = await withCity(first, 'Meridiana')
  const second = await first.reload()
  await second.actions.openAssessment(id)
  const questions = coreQuestions(INSTRUMENT)
    .map((one) => one.id)
    .slice(1, 6)
  await Promise.all(
    questions.flatMap((question) => [
      first.actions.editAnswer(question, { kind: 'level', level: 2 }),
      second.actions.editAnswer(question, { kind: 'note', note: `of ${question}` }),
      second.actions.editAssessment({ summary: 'both' }),
      first.actions.stayAt(question),
    ]),
  )
  await first.actions.refresh()
  for (const question of questions) {
    expect(open(first)?.answers[question]).toMatchObject({ level: 2, note: `of ${question}` })
  }
  expect(open(first)?.record).toMatchObject({ place: questions.at(-1), assessment: { summary: 'both' } })
})

it('[ST3] a person is told when what waits could not even be written down', async () => {
  const app = await startApp({
    store: (store) => ({ ...store, changeAnswer: async () => fail({ code: 'storage-full' }) }),
  })
  await app.actions.openAssessment((await app.actions.createAssessment({ city: 'Meridiana' })) ?? '')
  const write = vi.spyOn(app.ports.journal, 'write').mockReturnValue(false)
  await app.actions.editAnswer('gov.mandate', { kind: 'level', level: 3 })
  expect(app.store.getState().saving).toMatchObject({ kind: 'failed', atRisk: true })
  write.mockRestore()
})
