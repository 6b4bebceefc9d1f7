import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { sha256 } from '../../src/adapters/hash/sha256.ts'
import { fileText } from '../../src/core/exchange/checksum.ts'
import { backupWork } from '../../src/state/backup/backup-work.ts'
import { noteIn, QUIET } from '../../src/state/backup/keep-files.ts'
import { standingOf } from '../../src/core/backup/standing.ts'
import { wholeOf } from '../../src/state/actions/open.ts'
import type { ChosenFile } from '../../src/core/ports.ts'
import { startApp, type TestApp } from '../fixtures/app.ts'
import { backupsOn, SAYS_NOTHING, shelfInMemory } from '../fixtures/backups.ts'
import { Disk } from '../fixtures/disk.ts'

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
afterEach(() => void vi.useRealTimers())

const chosen = (text: string): ChosenFile => ({
  size: new TextEncoder().encode(text).length,
  text: async () => text,
})

const levelIn = (text: string | null, question: string): unknown => {
  const { answers } = JSON.parse(text ?? '{}') as {
    answers: readonly { question: string; level: number }[]
  }
  return answers.find((one) => one.question === question)?.level
}

/** An app with a city of its own that is open. */
async function withCity(app: TestApp): Promise<string> {
  const id = (await app.actions.createAssessment({ city: 'Recife' })) ?? ''
  await app.actions.openAssessment(id)
  return id
}

const answer = (app: Pick<TestApp, 'actions'>, question: string, level: 1 | 2 | 3 | 4 | 5) =>
  app.actions.editAnswer(question, { kind: 'level', level })

/** Lets the quiet moment pass, and what it set off. */
async function quiet(): Promise<void> {
  await vi.advanceTimersByTimeAsync(QUIET)
  // A whole write: lock, storage, disk, storage; each of them takes its turns.
  for (let turn = 0; turn < 200; turn += 1) await new Promise((resolve) => setImmediate(resolve))
}

async function kept() {
  const disk = new Disk()
  const { backups, shelf } = backupsOn(disk)
  const app = await startApp({ backups })
  const id = await withCity(app)
  const work = backupWork(app)
  await work.start()
  await work.keep(id)
  return { disk, shelf, app, id, work }
}

it('[BK5] once chosen, the file holds what storage holds, and follows each change after a quiet moment', async () => {
  const { disk, app, id } = await kept()
  expect(levelIn(disk.content, 'gov.mandate')).toBeUndefined()
  await answer(app, 'gov.mandate', 4)
  expect(levelIn(disk.content, 'gov.mandate')).toBeUndefined()
  await quiet()
  expect(levelIn(disk.content, 'gov.mandate')).toBe(4)
  expect(noteIn(app.store.getState(), id)?.file).toMatchObject({ fault: null })
  await quiet()
  expect(disk.writes).toBe(2)
})

it('[BK1] what stands in the kept file counts as filed, on screen and in storage', async () => {
  const { app, id } = await kept()
  await answer(app, 'gov.mandate', 4)
  const standing = () => standingOf(wholeOf(app.store.getState().open!))
  expect(standing()).toMatchObject({ unfiled: true, answers: 1 })
  await quiet()
  expect(standing()).toMatchObject({ unfiled: false, answers: 0 })
  const stored = await app.ports.store.load(id)
  expect(stored.ok && standingOf(stored.value)).toMatchObject({ unfiled: false })
})

it('many answers in a row make one file, not many', async () => {
  const { disk, app } = await kept()
  const before = disk.writes
  for (const level of [1, 2, 3, 4, 5] as const) await answer(app, 'gov.mandate', level)
  await quiet()
  expect(disk.writes - before).toBe(1)
  expect(levelIn(disk.content, 'gov.mandate')).toBe(5)
})

it('a window that goes away does not wait for a quiet moment', async () => {
  const { disk, app, work } = await kept()
  await answer(app, 'gov.mandate', 2)
  await work.writeNow()
  expect(levelIn(disk.content, 'gov.mandate')).toBe(2)
})

it('[BK5] after a reload the file is kept on, once the person gives the permission again', async () => {
  const { disk, shelf, app, id } = await kept()
  disk.permission = 'prompt'
  const reloaded = { ...(await app.reload()), saved: [] }
  const { backups } = backupsOn(disk, {}, shelf)
  const again = { ...reloaded, ports: { ...reloaded.ports, backups: async () => backups } }
  await again.actions.openAssessment(id)
  const work = backupWork(again)
  await work.start()
  expect(noteIn(again.store.getState(), id)?.file?.fault).toBe('permission-needed')
  await answer(again, 'gov.body', 3)
  await quiet()
  expect(levelIn(disk.content, 'gov.body')).toBeUndefined()
  await work.goOn(id)
  expect(levelIn(disk.content, 'gov.body')).toBe(3)
  expect(noteIn(again.store.getState(), id)?.file?.fault).toBeNull()
})

it('[BK5] what another program wrote into the file is asked about, compared, and written over on a click only', async () => {
  const { disk, app, id, work } = await kept()
  await answer(app, 'gov.mandate', 2)
  await quiet()
  const older = disk.content ?? ''
  await answer(app, 'gov.mandate', 3)
  await quiet()
  disk.content = older
  await answer(app, 'gov.body', 5)
  await quiet()
  expect(noteIn(app.store.getState(), id)?.file?.fault).toBe('changed-outside')
  expect(disk.content).toBe(older)
  expect(await work.checkKept(id)).toMatchObject({ kind: 'older', newerHere: ['gov.body', 'gov.mandate'] })
  await work.writeOver(id)
  expect(levelIn(disk.content, 'gov.body')).toBe(5)
  expect(await work.checkKept(id)).toMatchObject({ kind: 'same' })
})

it('a second window that did not choose the file writes it as well', async () => {
  const { disk, shelf, app, id } = await kept()
  const { backups } = backupsOn(disk, {}, shelf)
  const reloaded = await app.reload()
  const other = { ...reloaded, ports: { ...reloaded.ports, backups: async () => backups } }
  await backupWork(other).start()
  await other.actions.openAssessment(id)
  await answer(other, 'gov.mandate', 5)
  await quiet()
  expect(levelIn(disk.content, 'gov.mandate')).toBe(5)
})

it('while storage refuses a change, no file claims to hold it', async () => {
  const disk = new Disk()
  let full = false
  const app = await startApp({
    backups: backupsOn(disk).backups,
    store: (store) => ({
      ...store,
      changeAnswer: async (...given) =>
        full ? { ok: false, error: { code: 'storage-full' } } : store.changeAnswer(...given),
    }),
  })
  const id = await withCity(app)
  const work = backupWork(app)
  await work.start()
  await work.keep(id)
  const writes = disk.writes
  full = true
  await answer(app, 'gov.mandate', 4)
  await quiet()
  expect(disk.writes).toBe(writes)
  full = false
  await app.actions.retrySaving()
  await quiet()
  expect(levelIn(disk.content, 'gov.mandate')).toBe(4)
})

it('what is known of a deleted assessment goes when the way back does; its file stays', async () => {
  const { disk, shelf, app, id } = await kept()
  const rows = async () => {
    const list = await shelf.list()
    return list.ok ? list.value.length : -1
  }
  await app.actions.removeAssessment(id)
  await quiet()
  expect(await rows()).toBe(1)
  await app.actions.undoRemove()
  await quiet()
  expect(await rows()).toBe(1)
  await app.actions.removeAssessment(id)
  app.actions.forgetRemoved()
  await app.actions.readLibrary()
  await quiet()
  expect(await rows()).toBe(0)
  expect(disk.content).not.toBeNull()
})

it('a download is handed over, never called saved; checked, it holds everything', async () => {
  const app = await startApp()
  const id = await withCity(app)
  await answer(app, 'gov.mandate', 4)
  await app.actions.saveFile()
  expect(app.store.getState().handed).toEqual({ assessment: id, name: app.saved[0]?.name })
  const work = backupWork(app)
  const text = String(app.saved[0]?.content)
  expect(await work.check(id, chosen(text))).toMatchObject({ kind: 'same' })
  const checkedAt = noteIn(app.store.getState(), id)?.checkedAt
  expect(checkedAt).toEqual(expect.any(String))
  await answer(app, 'gov.body', 2)
  expect(await work.check(id, chosen(text))).toMatchObject({ kind: 'older', newerHere: ['gov.body'] })
  expect(noteIn(app.store.getState(), id)?.checkedAt).toBe(checkedAt)
})

it('[BK3] a backup that was damaged says so, and nothing here changes', async () => {
  const app = await startApp()
  const id = await withCity(app)
  await answer(app, 'gov.mandate', 4)
  await app.actions.saveFile()
  const work = backupWork(app)
  const text = String(app.saved[0]?.content)
  const refusal = async (content: string) => {
    const found = await work.check(id, chosen(content))
    return found.kind === 'refused' ? found.error.code : found.kind
  }
  expect(await refusal(text.slice(0, -20))).toBe('file-not-json')
  expect(await refusal('{}')).toBe('file-not-ours')
  expect(await refusal(text.replace('"level": 4', '"level": 9'))).toBe('file-wrong-value')
  const sealed = JSON.stringify({ ...JSON.parse(text), checksum: `sha256-${'0'.repeat(64)}` })
  expect(await refusal(sealed)).toBe('checksum-wrong')
  const lost = { size: 3, text: async () => Promise.reject(new Error('gone')) }
  expect(await work.check(id, lost)).toMatchObject({ error: { code: 'file-unreadable' } })
  expect(await work.check(id, { size: 1e9, text: async () => '' })).toMatchObject({
    error: { code: 'file-too-large' },
  })
  expect(app.store.getState().notice).toBeNull()
})

it('[BK3] a backup whose checksum fits is compared', async () => {
  const app = await startApp()
  const id = await withCity(app)
  await app.actions.saveFile()
  const { checksumOf } = await import('../../src/core/exchange/checksum.ts')
  const { createHash } = await import('node:crypto')
  const file = JSON.parse(String(app.saved[0]?.content)) as object
  const hash = (text: string) => `sha256-${createHash('sha256').update(text).digest('hex')}`
  const sealed = JSON.stringify({ ...file, checksum: checksumOf(file, hash) })
  expect(await backupWork(app).check(id, chosen(sealed))).toMatchObject({ kind: 'same' })
})

it('[BK4] a backup of another assessment is named', async () => {
  const app = await startApp()
  const id = await withCity(app)
  await app.actions.saveFile()
  const text = String(app.saved[0]?.content).replaceAll(id, 'elsewhere').replaceAll('Recife', 'Olinda')
  const other = fileText(JSON.parse(text) as object, sha256)
  expect(await backupWork(app).check(id, chosen(other))).toMatchObject({ kind: 'another', city: 'Olinda' })
})

it('the browser is asked for its promise after the first answer, once, and its true answer is shown', async () => {
  const promise = { ...SAYS_NOTHING, kept: false }
  const { backups, told } = backupsOn(new Disk(), { promise, asked: { ...promise, kept: true } })
  const app = await startApp({ backups })
  await backupWork(app).start()
  const id = await withCity(app)
  await quiet()
  expect(told.asked).toBe(0)
  await answer(app, 'gov.mandate', 4)
  await answer(app, 'gov.body', 4)
  await quiet()
  expect(told.asked).toBe(1)
  expect(app.store.getState().backup?.promise?.kept).toBe(true)
  expect(id).not.toBe('')
})

it('a browser that would put a question to the person is asked on a click only', async () => {
  const promise = { ...SAYS_NOTHING, kept: false, asksPerson: true }
  const { backups, told } = backupsOn(new Disk(), { promise })
  const app = await startApp({ backups })
  const work = backupWork(app)
  await work.start()
  await withCity(app)
  await answer(app, 'gov.mandate', 4)
  await quiet()
  expect(told.asked).toBe(0)
  expect(app.store.getState().backup?.promise?.kept).toBe(false)
  await work.askPromise()
  expect(told.asked).toBe(1)
})

it('the example is never asked about, kept or counted', async () => {
  const { backups, told } = backupsOn(new Disk(), { promise: { ...SAYS_NOTHING, kept: false } })
  const app = await startApp({ backups })
  await backupWork(app).start()
  await app.actions.openAssessment('meridiana')
  await app.actions.saveFile()
  await quiet()
  expect(told.asked).toBe(0)
  expect(app.store.getState().handed).toBeNull()
})

it('after everything was erased, nothing of copies is known', async () => {
  const { app, work, id } = await kept()
  await work.putOff(id)
  await app.actions.eraseEverything()
  expect(app.store.getState().backup).toBeNull()
  expect(app.store.getState().handed).toBeNull()
})

it('a put-off reminder is remembered over a reload', async () => {
  const shelf = shelfInMemory()
  const { backups } = backupsOn(new Disk(), {}, shelf)
  const app = await startApp({ backups })
  const id = await withCity(app)
  await backupWork(app).putOff(id)
  const rows = await shelf.list()
  expect(rows.ok && rows.value[0]?.note.putOffAt).toEqual(expect.any(String))
})
