import { describe, expect, it } from 'vitest'
import { lock, unlock } from '../../src/adapters/age/age.ts'
import { createProtector } from '../../src/adapters/age/browser-protector.ts'
import type { Done, Job } from '../../src/adapters/age/messages.ts'
import { fail } from '../../src/core/result.ts'
import { closeLocked, openLocked, saveProtected, suggestPassphrase } from '../../src/state/protection.ts'
import { type TestApp, startApp } from '../fixtures/app.ts'

const PHRASE = 'quatro palavras bem longas'
const utf8 = new TextEncoder()

function asFile(bytes: Uint8Array) {
  const arrayBuffer = async () => bytes.slice().buffer
  return { size: bytes.length, text: async () => new TextDecoder().decode(bytes), arrayBuffer }
}

async function withCity(app: TestApp, city: string): Promise<void> {
  const id = (await app.actions.createAssessment({ city })) ?? ''
  await app.actions.openAssessment(id)
  await app.actions.editAnswer('gov.mandate', { kind: 'note', note: 'Só para nós: ção' })
}

const filedAt = (app: TestApp) => app.store.getState().open?.record.filedAt
const bytesOf = (app: TestApp, at: number) => app.saved[at]?.content as Uint8Array

describe('saving behind a passphrase', () => {
  it('[AG2] hands out the ordinary file, to the last byte, under its name with another ending', async () => {
    const app = await startApp()
    await withCity(app, 'São Paulo')
    const saved = await saveProtected(app, PHRASE)
    expect(saved).toEqual({ ok: true, value: 'sao-paulo-2026-05-11.alidade.age' })
    expect(filedAt(app)).not.toBeNull()
    // The plain file was not handed out, and nobody is told that it was.
    expect(app.store.getState().handed).toBeNull()
    const opened = await unlock(bytesOf(app, 0), PHRASE)
    await app.actions.saveFile()
    const plain = JSON.parse(String(app.saved[1]?.content))
    const inside = JSON.parse(opened.ok ? new TextDecoder().decode(opened.value) : '')
    // The second was written a moment later; nothing else may differ.
    expect({ ...inside, writtenAt: '', checksum: '' }).toEqual({ ...plain, writtenAt: '', checksum: '' })
  })

  it('[AG5] stopped or failed, it hands out nothing and counts as no copy', async () => {
    for (const code of ['protect-stopped', 'protect-failed'] as const) {
      const protect = async () => fail({ code })
      const app = await startApp({
        protector: { protect, open: unlock, stop: () => {}, chance: (count) => new Uint8Array(count) },
      })
      await withCity(app, 'Meridiana')
      expect(await saveProtected(app, PHRASE)).toEqual({ ok: false, error: { code } })
      expect(app.saved).toEqual([])
      expect(filedAt(app)).toBeNull()
    }
  })

  it('[AG3] a suggested passphrase comes from chance', async () => {
    expect(await suggestPassphrase(await startApp())).toBe('hhhhh-hhhhh-hhhhh-hhhhh')
  })
})

describe('opening a protected file', () => {
  async function protectedFile(armoured = false): Promise<Uint8Array> {
    const app = await startApp()
    await withCity(app, 'Trancada')
    await saveProtected(app, PHRASE)
    const { armor } = await import('age-encryption')
    return armoured ? utf8.encode(armor.encode(bytesOf(app, 0))) : bytesOf(app, 0)
  }

  it.each([false, true])(
    '[AG1, AG2] waits for the passphrase, then opens as any other (armour: %s)',
    async (armoured) => {
      const file = asFile(await protectedFile(armoured))
      const app = await startApp()
      expect(await app.actions.openAnyFile(file)).toBeNull()
      expect(app.store.getState()).toMatchObject({ locked: file, notice: null, library: [] })
      expect(await openLocked(app, 'wrong')).toEqual(fail({ code: 'protected-wrong-passphrase' }))
      expect(app.store.getState().locked).toBe(file)
      const opened = await openLocked(app, PHRASE)
      expect(opened.ok && opened.value).toMatch(/^\/a\//)
      expect(app.store.getState().locked).toBeNull()
      expect(app.store.getState().library?.map(({ record }) => record.assessment.city)).toEqual(['Trancada'])
    },
  )

  it('[AG4] what is inside must be a file of ours', async () => {
    const app = await startApp()
    await app.actions.openAnyFile(asFile(await lock(utf8.encode('no JSON'), PHRASE, 10)))
    expect(await openLocked(app, PHRASE)).toEqual({ ok: true, value: null })
    expect(app.store.getState().notice?.code).toBe('file-not-json')
    expect(app.store.getState().library).toEqual([])
  })

  it('[AG5] given up while it works, it opens nothing', async () => {
    const app = await startApp()
    await app.actions.openAnyFile(asFile(await protectedFile()))
    const opening = openLocked(app, PHRASE)
    closeLocked(app)
    expect(await opening).toEqual(fail({ code: 'protect-stopped' }))
    expect(app.store.getState().locked).toBeNull()
  })

  it('never puts the passphrase into the state of the app, its journal or its files', async () => {
    const app = await startApp()
    const seen: string[] = []
    app.store.subscribe((state) => seen.push(JSON.stringify(state)))
    await withCity(app, 'Trancada')
    await saveProtected(app, PHRASE)
    await app.actions.openAnyFile(asFile(bytesOf(app, 0)))
    await openLocked(app, PHRASE)
    expect(seen.length).toBeGreaterThan(3)
    expect(seen.filter((state) => state.includes(PHRASE))).toEqual([])
  })
})

describe('[AG5] the worker of a job', () => {
  class FakeWorker extends EventTarget {
    ended = 0
    jobs: Job[] = []
    postMessage = (job: Job) => void this.jobs.push(job)
    terminate = () => void (this.ended += 1)
    answer = (data: Done) => this.dispatchEvent(new MessageEvent('message', { data }))
  }

  function workers() {
    const made: FakeWorker[] = []
    const protector = createProtector(() => {
      const worker = new FakeWorker()
      made.push(worker)
      return worker as unknown as Worker
    })
    return { made, protector }
  }

  it('ends when the job is done', async () => {
    const { made, protector } = workers()
    const opening = protector.open(new Uint8Array(), PHRASE)
    made[0]?.answer({ ok: true, value: new Uint8Array([1]) })
    expect(await opening).toEqual({ ok: true, value: new Uint8Array([1]) })
    expect(made[0]?.ended).toBe(1)
  })

  it('ends when it is stopped, when it breaks, and when another job begins', async () => {
    const { made, protector } = workers()
    const first = protector.open(new Uint8Array(), PHRASE)
    const second = protector.protect(new Uint8Array(), PHRASE)
    expect(await first).toEqual(fail({ code: 'protect-stopped' }))
    made[1]?.dispatchEvent(new Event('error'))
    expect(await second).toEqual(fail({ code: 'protect-failed' }))
    const third = protector.open(new Uint8Array(), PHRASE)
    protector.stop()
    expect(await third).toEqual(fail({ code: 'protect-stopped' }))
    expect(made.map(({ ended }) => ended > 0)).toEqual([true, true, true])
  })
})
