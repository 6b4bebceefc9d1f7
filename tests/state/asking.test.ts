import { describe, expect, it } from 'vitest'
import { KEEP, type MergeChoice, previewReply, TAKE } from '../../src/core/asking/merge.ts'
import { fail } from '../../src/core/result.ts'
import { type TestApp, startApp } from '../fixtures/app.ts'
import { always, QUESTIONS_1, REPLY_1 } from '../fixtures/asking.ts'
import { INSTRUMENT, proof } from '../fixtures/builders.ts'
import { VERSION_1 } from '../fixtures/files.ts'

const asFile = (text: string) => ({ size: text.length, text: async () => text })
const lastFile = (app: TestApp) => String(app.saved.at(-1)?.content)
const ASKED = ['gov.inventory', 'tra.open', 'tra.internal']

const asking = {
  role: 'it-security',
  name: 'João',
  from: 'Marta',
  message: 'Até sexta',
  questions: ASKED,
  called: 'TI',
}

/** A city with two answers of its own that asks three questions. */
async function asker() {
  const app = await startApp()
  const id = (await app.actions.createAssessment({ city: 'Meridiana', departments: 18 })) ?? ''
  await app.actions.openAssessment(id)
  await app.actions.editAnswer('tra.open', { kind: 'level', level: 2 })
  await app.actions.editAnswer('tra.open', { kind: 'note', note: 'PRIVATE' })
  await app.actions.editAnswer('gov.mandate', { kind: 'level', level: 3 })
  const name = await app.actions.saveQuestions(asking)
  return { app, id, name, questions: lastFile(app) }
}

/** The colleague's answers to such a file, in a browser of their own. */
async function replyTo(questions: string) {
  const app = await startApp()
  const address = (await app.actions.openAnyFile(asFile(questions))) ?? ''
  const id = address.split('/')[2] ?? ''
  await app.actions.openAssessment(id)
  await app.actions.editAnswer('gov.inventory', { kind: 'level', level: 4 })
  await app.actions.editAnswer('gov.inventory', { kind: 'evidence-put', item: proof(3, '2026-03') })
  await app.actions.editAnswer('tra.open', { kind: 'level', level: 3 })
  await app.actions.saveReply('João', 'resposta')
  return { app, address, id, reply: lastFile(app) }
}

/** What a reply would change in the open assessment. */
function rowsIn(app: TestApp) {
  const { open, reply } = app.store.getState()
  if (open === null || reply === null) throw new Error('nothing to look at')
  return previewReply(INSTRUMENT, open.answers, reply.reply)
}
const apply = (app: TestApp, choice: MergeChoice) =>
  app.actions.applyReply(rowsIn(app), always(choice, ASKED))
const levels = (app: TestApp) =>
  Object.fromEntries(
    Object.values(app.store.getState().open?.answers ?? {}).map(({ question, level }) => [question, level]),
  )

/** The asker's browser at the moment when the reply has been opened. */
async function withReply(store?: Parameters<typeof startApp>[0]) {
  const first = await asker()
  const { reply } = await replyTo(first.questions)
  const file = await (async () => {
    await first.app.actions.saveFile()
    return lastFile(first.app)
  })()
  // `startApp` empties the one storage that the tests have: the asker goes on from a file.
  const app = await startApp(store)
  await app.actions.openFile(asFile(file))
  await app.actions.openAssessment(first.id)
  const address = await app.actions.openAnyFile(asFile(reply))
  return { app, id: first.id, address, reply }
}

describe('the asker', () => {
  it('[M1] hands out questions without anything that was answered', async () => {
    const { name, questions } = await asker()
    expect(name).toMatch(/^meridiana-ti-\d{4}-\d{2}-\d{2}\.alidade-ask\.json$/)
    expect(questions).not.toContain('PRIVATE')
    expect(questions).not.toMatch(/"(answers|level|note|evidence)"/)
    expect(JSON.parse(questions).questions).toEqual(ASKED)
  })

  it('who asks on behalf of the example makes it a city of their own', async () => {
    const app = await startApp()
    await app.actions.openAssessment('meridiana')
    await app.actions.saveQuestions(asking)
    const { assessment } = JSON.parse(lastFile(app))
    expect(assessment.id).not.toBe('meridiana')
    expect(app.store.getState().open?.record.assessment.id).toBe(assessment.id)
    expect((await app.ports.store.load(assessment.id)).ok).toBe(true)
  })
})

describe('the colleague', () => {
  it('[M5] gets a place of their own that knows what was asked, and keeps it after a reload', async () => {
    const { questions } = await asker()
    const { app, address, id } = await replyTo(questions)
    expect(address).toBe(`/a/${id}/asked`)
    const again = await app.reload()
    await again.actions.openAssessment(id)
    const { record } = again.store.getState().open ?? {}
    expect(record?.request).toMatchObject({ from: 'Marta', questions: ASKED, message: 'Até sexta' })
    expect(record?.assessment).toMatchObject({ city: 'Meridiana', departments: 18 })
    expect(levels(again)).toEqual({ 'gov.inventory': 4, 'tra.open': 3 })
  })

  it('who opens the same questions twice goes on where they were', async () => {
    const { questions } = await asker()
    const { app, address } = await replyTo(questions)
    expect(await app.actions.openAnyFile(asFile(questions))).toBe(address)
    expect(app.store.getState().library).toHaveLength(1)
  })

  it('[M5] can take the begun answers to another computer as a file', async () => {
    const { questions } = await asker()
    const { app } = await replyTo(questions)
    await app.actions.saveFile()
    const other = await startApp()
    const id = (await other.actions.openFile(asFile(lastFile(app)))) ?? ''
    await other.actions.openAssessment(id)
    expect(other.store.getState().open?.record.request?.questions).toEqual(ASKED)
    expect(levels(other)).toEqual({ 'gov.inventory': 4, 'tra.open': 3 })
  })

  it('[M4] gives back what was asked, said and shown', async () => {
    const { questions, id } = await asker()
    const { reply } = await replyTo(questions)
    const file = JSON.parse(reply)
    expect(file).toMatchObject({
      assessment: { id, city: 'Meridiana' },
      respondent: 'João',
      questions: ASKED,
    })
    expect(file.answers.map(({ question }: { question: string }) => question)).toEqual([
      'gov.inventory',
      'tra.open',
    ])
  })
})

describe('a reply that comes back', () => {
  it('[M6] is shown, and changes nothing while it is looked at or put away', async () => {
    const { app, id, address } = await withReply()
    const before = await app.ports.store.load(id)
    expect(address).toBe(`/a/${id}/reply`)
    expect(rowsIn(app).map(({ question, state }) => [question, state])).toEqual([
      ['gov.inventory', 'new'],
      ['tra.internal', 'silent'],
      ['tra.open', 'different'],
    ])
    app.actions.closeReply()
    expect(app.store.getState().reply).toBeNull()
    expect(await app.ports.store.load(id)).toEqual(before)
  })

  it('[M8] is taken over in one go, and is nothing new the second time', async () => {
    const { app, id, reply } = await withReply()
    expect(await apply(app, TAKE)).toBeNull()
    expect(levels(app)).toEqual({ 'gov.mandate': 3, 'gov.inventory': 4, 'tra.open': 3 })
    const again = await app.reload()
    await again.actions.openAssessment(id)
    expect(again.store.getState().open?.answers['tra.open']?.note).toBe('PRIVATE')
    expect(again.store.getState().open?.answers['gov.inventory']?.evidence).toHaveLength(1)
    await again.actions.openAnyFile(asFile(reply))
    expect(rowsIn(again).map(({ state }) => state)).toEqual(['same', 'silent', 'same'])
  })

  it('[M7] is kept out where the person keeps what is theirs', async () => {
    const { app, id } = await withReply()
    const before = await app.ports.store.load(id)
    expect(await apply(app, KEEP)).toBeNull()
    expect(await app.ports.store.load(id)).toEqual(before)
  })

  it('[M8] can be taken back', async () => {
    const { app } = await withReply()
    const before = levels(app)
    await apply(app, TAKE)
    expect(await app.actions.undoReply()).toBeNull()
    expect(levels(app)).toEqual({ ...before, 'gov.inventory': null })
    expect(app.store.getState().open?.answers['gov.inventory']).toMatchObject({
      status: 'not-answered',
      evidence: [],
    })
  })

  it('[M8] is not taken back over what was changed since', async () => {
    const { app } = await withReply()
    await apply(app, TAKE)
    await app.actions.editAnswer('tra.open', { kind: 'level', level: 5 })
    expect(await app.actions.undoReply()).toEqual({ code: 'undo-outdated', question: 'tra.open' })
    expect(levels(app)).toEqual({ 'gov.mandate': 3, 'gov.inventory': 4, 'tra.open': 5 })
  })

  it('[M8] changes nothing where another window was faster, and shows what that window did', async () => {
    const { app, id } = await withReply()
    const shown = rowsIn(app)
    const other = await app.reload()
    await other.actions.openAssessment(id)
    await other.actions.editAnswer('tra.open', { kind: 'level', level: 5 })
    expect(await app.actions.applyReply(shown, always(TAKE, ASKED))).toEqual({
      code: 'reply-outdated',
      question: 'tra.open',
    })
    expect(levels(app)).toEqual({ 'gov.mandate': 3, 'tra.open': 5 })
  })

  it('[M8] changes nothing where storage refuses', async () => {
    const { app, id } = await withReply({
      store: (store) => ({ ...store, changeAnswers: async () => fail({ code: 'storage-full' }) }),
    })
    const before = await app.ports.store.load(id)
    expect(await apply(app, TAKE)).toEqual({ code: 'storage-full' })
    expect(await app.ports.store.load(id)).toEqual(before)
    expect(levels(app)).toEqual({ 'gov.mandate': 3, 'tra.open': 2 })
    expect(app.store.getState().reply?.applied).toBeNull()
  })

  it('[M4] to an assessment that is not here is refused', async () => {
    const app = await startApp()
    expect(await app.actions.openAnyFile(asFile(REPLY_1))).toBeNull()
    expect(app.store.getState().notice).toEqual({
      code: 'reply-not-here',
      city: JSON.parse(REPLY_1).assessment.city,
    })
    expect(app.store.getState().reply).toBeNull()
  })

  it('goes with everything else when everything is erased', async () => {
    const { app } = await withReply()
    await app.actions.eraseEverything()
    expect(app.store.getState().reply).toBeNull()
  })
})

describe('one way in for every file', () => {
  it('opens an assessment as before', async () => {
    const app = await startApp()
    expect(await app.actions.openAnyFile(asFile(VERSION_1))).toMatch(/^\/a\/[\w-]+\/check$/)
  })

  it.each([
    [
      'questions that nobody knows',
      QUESTIONS_1.replace('gov.inventory', 'gov.nothing'),
      'file-unknown-question',
    ],
    ['a newer reply', REPLY_1.replace('"formatVersion": 1', '"formatVersion": 2'), 'file-newer'],
    ['level 6', REPLY_1.replace('"level": 3', '"level": 6'), 'file-wrong-value'],
    ['broken JSON', REPLY_1.slice(0, -3), 'file-not-json'],
    ['something else', '{"format":"other"}', 'file-not-ours'],
  ])('refuses %s with a code, and keeps nothing', async (_, text, code) => {
    const app = await startApp()
    expect(await app.actions.openAnyFile(asFile(text))).toBeNull()
    expect(app.store.getState().notice?.code).toBe(code)
    expect((await app.reload()).store.getState().library).toEqual([])
  })

  it('refuses 50 MB before they are read', async () => {
    const app = await startApp()
    const text = () => Promise.reject(new Error('must not be read'))
    expect(await app.actions.openAnyFile({ size: 50_000_000, text })).toBeNull()
    expect(app.store.getState().notice?.code).toBe('file-too-large')
  })
})
