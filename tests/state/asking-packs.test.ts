import { describe, expect, it } from 'vitest'
import { previewReply, TAKE } from '../../src/core/asking/merge.ts'
import { type TestApp, startApp } from '../fixtures/app.ts'
import { always } from '../fixtures/asking.ts'
import { SERVICE_DESK } from '../fixtures/packs.ts'

const asFile = (text: string) => ({ size: text.length, text: async () => text })
const lastFile = (app: TestApp) => String(app.saved.at(-1)?.content)
const ASKED = ['hear.language', 'desk.rota']

/** Keeps the service desk's questionnaire, as its programme handed it out. */
async function keepPack(app: TestApp) {
  const opened = await app.actions.openPack(asFile(SERVICE_DESK))
  if (!opened.ok) throw new Error(JSON.stringify(opened.error))
  await app.actions.keepPack(opened.value)
  return opened.value
}

/** A city that is assessed with it, and asks two questions. */
async function asker() {
  const app = await startApp()
  const id = (await app.actions.createAssessment({ city: 'Ventana' }, await keepPack(app))) ?? ''
  await app.actions.openAssessment(id)
  await app.actions.saveQuestions({
    role: null,
    name: 'Ana',
    from: 'Marta',
    message: '',
    questions: ASKED,
    called: 'Ana',
  })
  return { app, id, questions: lastFile(app) }
}

/** The reply of a colleague who has the questionnaire too. */
async function replyTo(questions: string) {
  const app = await startApp()
  await keepPack(app)
  const id = (await app.actions.openAnyFile(asFile(questions)))?.split('/')[2] ?? ''
  await app.actions.openAssessment(id)
  expect(app.store.getState().open?.questionnaire.instrument.id).toBe('service-desk')
  await app.actions.editAnswer('desk.rota', { kind: 'level', level: 4 })
  await app.actions.saveReply('Ana', 'reply')
  return lastFile(app)
}

describe('asking a colleague by a questionnaire of another programme', () => {
  it('[PK6] goes out, is answered and comes back by that questionnaire', async () => {
    const { app, id, questions } = await asker()
    expect(await app.actions.openAnyFile(asFile(await replyTo(questions)))).toBe(`/a/${id}/reply`)
    const { open, reply } = app.store.getState()
    if (open === null || reply === null) throw new Error('nothing to look at')
    const rows = previewReply(open.questionnaire.instrument, open.answers, reply.reply)
    expect(await app.actions.applyReply(rows, always(TAKE, ASKED))).toBeNull()
    expect(app.store.getState().open?.answers['desk.rota']?.level).toBe(4)
  })

  it('[PK6] is refused where the colleague does not have it, and nothing is stored', async () => {
    const { questions } = await asker()
    const app = await startApp()
    expect(await app.actions.openAnyFile(asFile(questions))).toBeNull()
    expect(app.store.getState().notice?.code).toBe('questionnaire-missing')
    expect((await app.reload()).store.getState().library).toEqual([])
  })

  it('is refused where a reply names another questionnaire than its assessment', async () => {
    const { app, questions } = await asker()
    const reply = JSON.parse(await replyTo(questions)) as object
    const other = { id: 'city-data-strategy', version: '1.0.0' }
    const swapped = { ...reply, instrument: other, questions: ['gov.mandate'], answers: [] }
    expect(await app.actions.openAnyFile(asFile(JSON.stringify(swapped)))).toBeNull()
    expect(app.store.getState().notice).toEqual({ code: 'file-other-instrument', instrument: other.id })
  })
})
