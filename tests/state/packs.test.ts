import { describe, expect, it } from 'vitest'
import type { KeptPack } from '../../src/core/ports.ts'
import { coreQuestions } from '../../src/core/instrument/lookup.ts'
import { startApp, type TestApp } from '../fixtures/app.ts'
import { VERSION_1 } from '../fixtures/files.ts'
import { SERVICE_DESK, serviceDeskFile } from '../fixtures/packs.ts'

const asFile = (text: string) => ({ size: text.length, text: async () => text })
const notice = (app: TestApp) => app.store.getState().notice

async function open(app: TestApp, text = SERVICE_DESK): Promise<KeptPack> {
  const opened = await app.actions.openPack(asFile(text))
  if (!opened.ok) throw new Error(JSON.stringify(opened.error))
  return opened.value
}

/** An app in which the service desk's questionnaire is kept. */
async function withPack(): Promise<{ app: TestApp; pack: KeptPack }> {
  const app = await startApp()
  const pack = await open(app)
  await app.actions.keepPack(pack)
  return { app, pack }
}

/** A city that is assessed with it, and open. */
async function withCity() {
  const { app, pack } = await withPack()
  const id = (await app.actions.createAssessment({ city: 'Ventana' }, pack)) ?? ''
  await app.actions.openAssessment(id)
  return { app, pack, id }
}

function otherStructure(): string {
  const file = structuredClone(serviceDeskFile()) as {
    structure: { components: { questions: { value: number }[] }[] }
  }
  const [first] = file.structure.components[0]?.questions ?? []
  if (first !== undefined) first.value = 1
  return JSON.stringify(file)
}

describe('a questionnaire of another programme', () => {
  it('is looked at before anything is kept', async () => {
    const app = await startApp()
    await open(app)
    expect(app.store.getState().packs).toEqual([])
    const after = await app.reload()
    await after.actions.readPacks()
    expect(after.store.getState().packs).toEqual([])
  })

  it('stays after a reload once it is kept', async () => {
    const { app, pack } = await withPack()
    const after = await app.reload()
    expect(after.store.getState().packs).toBeNull()
    await after.actions.readPacks()
    expect(after.store.getState().packs).toEqual([pack])
  })

  it('is refused with every fault, and nothing is stored', async () => {
    const app = await startApp()
    const bad = SERVICE_DESK.replace('"atLeast": 2', '"atLeast": 6').replace(
      '"needs": "hear.channels"',
      '"needs": ""',
    )
    const read = await app.actions.openPack(asFile(bad))
    expect(read.ok ? [] : read.error.map(({ code }) => code)).toEqual(['pack-text-empty', 'pack-number-high'])
    expect(app.store.getState().packs).toBeNull()
    const large = await app.actions.openPack({ size: 21_000_000, text: async () => '' })
    expect(large.ok ? [] : large.error).toEqual([{ code: 'pack-too-large', megabytes: 20 }])
    const gone = await app.actions.openPack({ size: 1, text: () => Promise.reject(new Error('gone')) })
    expect(gone.ok ? [] : gone.error).toEqual([{ code: 'pack-unreadable' }])
  })

  it('[PK6] never replaces one version by another structure, nor the program’s own', async () => {
    const { app } = await withPack()
    const read = await app.actions.openPack(asFile(otherStructure()))
    expect(read.ok ? [] : read.error).toEqual([
      { code: 'pack-version-taken', id: 'service-desk', version: '2.1.0' },
    ])
    const own = SERVICE_DESK.replace('"service-desk"', '"city-data-strategy"').replace('"2.1.0"', '"1.0.0"')
    const replaced = await app.actions.openPack(asFile(own))
    expect(replaced.ok ? [] : replaced.error).toMatchObject([{ code: 'pack-built-in' }])
  })

  it('may bring better words for the same structure', async () => {
    const { app } = await withPack()
    const better = await open(app, SERVICE_DESK.replace('"Ways to ask"', '"How to ask"'))
    await app.actions.keepPack(better)
    expect(app.store.getState().packs).toEqual([better])
  })

  it('stays while an assessment needs it, and goes when none does', async () => {
    const { app, pack, id } = await withCity()
    expect(await app.actions.removePack(pack)).toBe(false)
    expect(notice(app)).toEqual({ code: 'pack-in-use', count: 1 })
    await app.actions.removeAssessment(id)
    expect(await app.actions.removePack(pack)).toBe(true)
    expect(app.store.getState().packs).toEqual([])
  })

  it('goes with everything else', async () => {
    const { app } = await withPack()
    await app.actions.eraseEverything()
    const after = await app.reload()
    await after.actions.readPacks()
    expect(after.store.getState().packs).toEqual([])
  })
})

describe('an assessment with a questionnaire of its own', () => {
  it('[PK6] is answered, judged and kept by it, also after a reload', async () => {
    const { app, id } = await withCity()
    await app.actions.editAnswer('hear.language', { kind: 'level', level: 4 })
    await app.actions.editAnswer('hear.channels', { kind: 'not-applicable', reason: 'None' })
    expect(app.store.getState().refused?.error.code).toBe('gate-not-applicable')
    const after = await app.reload()
    await after.actions.openAssessment(id)
    const { open: opened } = after.store.getState()
    expect(opened?.answers['hear.language']?.level).toBe(4)
    expect(opened?.answers['hear.channels']).toBeUndefined()
    expect(opened?.questionnaire.instrument.id).toBe('service-desk')
  })

  it('[PK6] leaves in a file that names it with its hashes, and comes back whole', async () => {
    const { app, pack } = await withCity()
    for (const { id } of coreQuestions(pack.instrument)) {
      await app.actions.editAnswer(id, { kind: 'level', level: 3 })
    }
    await app.actions.saveFile()
    const text = String(app.saved[0]?.content)
    expect(JSON.parse(text).instrument).toEqual(pack.reference)
    const again = (await app.actions.openFile(asFile(text))) ?? ''
    await app.actions.openAssessment(again)
    expect(app.store.getState().open?.answers['desk.safety']?.level).toBe(3)
    expect(app.store.getState().open?.questionnaire).toEqual(pack)
  })

  it('[PK6] is refused where its questionnaire, version or structure is not here, and nothing is stored', async () => {
    const { app } = await withCity()
    await app.actions.saveFile()
    const text = String(app.saved[0]?.content)
    const elsewhere = await startApp()
    const refused = async (file: string, code: string) => {
      expect(await elsewhere.actions.openFile(asFile(file))).toBeNull()
      expect(notice(elsewhere)?.code).toBe(code)
      expect(elsewhere.store.getState().library).toEqual([])
    }
    await refused(text, 'questionnaire-missing')
    await elsewhere.actions.keepPack(await open(elsewhere))
    await refused(text.replace('"2.1.0"', '"2.2.0"'), 'questionnaire-other-version')
    await refused(text.replace(/sha256-[0-9a-f]{4}/, 'sha256-0000'), 'questionnaire-changed')
    expect(await elsewhere.actions.openFile(asFile(text))).not.toBeNull()
  })

  it('[PK6] opens with the program’s own whatever version or structure of it a file names, and loses nothing', async () => {
    const own = JSON.parse(VERSION_1) as { instrument: object; answers: { question: string }[] }
    const structure = `sha256-${'0'.repeat(64)}`
    const answers = own.answers.map((one, index) => (index === 0 ? { ...one, question: 'gov.gone' } : one))
    for (const other of [{ version: '0.9.0' }, { structure }]) {
      const app = await startApp()
      const file = { ...own, instrument: { ...own.instrument, ...other }, answers }
      const id = (await app.actions.openFile(asFile(JSON.stringify(file)))) ?? ''
      await app.actions.openAssessment(id)
      const { open: opened } = app.store.getState()
      expect(opened?.questionnaire.instrument.id).toBe('city-data-strategy')
      expect(opened?.others.map(({ question }) => question)).toContain('gov.gone')
      await app.actions.saveFile()
      const saved = JSON.parse(String(app.saved.at(-1)?.content)) as typeof own
      expect(saved.instrument).toMatchObject(other)
      expect(saved.answers.map(({ question }) => question)).toContain('gov.gone')
    }
  })

  it('[PK8] is refused where its file names a question that its questionnaire does not have', async () => {
    const { app } = await withCity()
    await app.actions.editAnswer('desk.rota', { kind: 'level', level: 2 })
    await app.actions.saveFile()
    const text = String(app.saved[0]?.content).replace('"desk.rota"', '"gov.mandate"')
    expect(await app.actions.openFile(asFile(text))).toBeNull()
    expect(notice(app)).toEqual({ code: 'file-unknown-id', path: 'answers.0.question', id: 'gov.mandate' })
  })

  it('waits in the list where its questionnaire has gone, and loses no answer', async () => {
    const { app, pack, id } = await withCity()
    await app.actions.editAnswer('desk.rota', { kind: 'level', level: 2 })
    const shelf = await app.ports.packs()
    await shelf.remove(pack.reference)
    const after = await app.reload()
    expect(await after.actions.openAssessment(id)).toBeNull()
    expect(notice(after)?.code).toBe('questionnaire-missing')
    expect(after.store.getState().library).toHaveLength(1)
    await after.actions.keepPack(pack)
    await after.actions.openAssessment(id)
    expect(after.store.getState().open?.answers['desk.rota']?.level).toBe(2)
  })

  it('stands beside those of the program’s own questionnaire', async () => {
    const { app, id } = await withCity()
    const other = (await app.actions.createAssessment({ city: 'Meridiana' })) ?? ''
    await app.actions.openAssessment(other)
    expect(app.store.getState().open?.questionnaire.words).toBeNull()
    await app.actions.editAnswer('gov.mandate', { kind: 'level', level: 2 })
    await app.actions.openAssessment(id)
    expect(app.store.getState().open?.questionnaire.instrument.id).toBe('service-desk')
    await app.actions.openAssessment('meridiana')
    expect(app.store.getState().open?.questionnaire.words).toBeNull()
  })
})
