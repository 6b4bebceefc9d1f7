import { openDB } from 'idb'
import { afterAll, describe, expect, it } from 'vitest'
import { type TestApp, startApp } from '../fixtures/app.ts'
import { FAULTS, type Fault, patienceFor, withFault } from '../fixtures/faults.ts'

// WebKit's faults are simulated: see fixtures/faults.ts.

/** What a person does, and how one sees on disk that it was kept. */
interface Deed {
  /** On the example, whose first edit makes it the person's own; else on a city that is kept. */
  readonly example?: true
  readonly doIt: (app: TestApp) => Promise<unknown>
  readonly isThere: (disk: Disk) => boolean
}

interface Disk {
  readonly answers: readonly { question: string; answer: { level: number | null; note: string } }[]
  readonly records: readonly { record: { place: string | null; assessment: { summary: string } } }[]
}

const DEEDS: Readonly<Record<string, Deed>> = {
  'a level': {
    doIt: ({ actions }) => actions.editAnswer('gov.mandate', { kind: 'level', level: 4 }),
    isThere: ({ answers }) =>
      answers.some(({ question, answer }) => question === 'gov.mandate' && answer.level === 4),
  },
  'two notes in a row': {
    doIt: async ({ actions }) => {
      const first = actions.editAnswer('gov.mandate', { kind: 'note', note: 'one' })
      await Promise.all([first, actions.editAnswer('gov.body', { kind: 'note', note: 'two' })])
    },
    isThere: ({ answers }) =>
      ['one', 'two'].every((note) => answers.some(({ answer }) => answer.note === note)),
  },
  'the first edit of the example': {
    example: true,
    doIt: ({ actions }) => actions.editAnswer('gov.mandate', { kind: 'note', note: 'mine' }),
    isThere: ({ answers }) => answers.some(({ answer }) => answer.note === 'mine'),
  },
  'the summary': {
    doIt: ({ actions }) => actions.editAssessment({ summary: 'as it is' }),
    isThere: ({ records }) => records.some(({ record }) => record.assessment.summary === 'as it is'),
  },
  'the place': {
    doIt: ({ actions }) => actions.stayAt('gov.body'),
    isThere: ({ records }) => records.some(({ record }) => record.place === 'gov.body'),
  },
}

async function onDisk(): Promise<Disk> {
  const database = await openDB('alidade')
  const disk = { answers: await database.getAll('answers'), records: await database.getAll('assessments') }
  database.close()
  return disk
}

async function appWith({ example }: Deed, patience: ReturnType<typeof patienceFor>): Promise<TestApp> {
  const app = await startApp({ patience })
  // The database is there: faults are for what the app does with it, not for how the simulation makes a new one.
  const created = (await app.actions.createAssessment({ city: 'Meridiana' })) ?? ''
  const id = example ? 'meridiana' : created
  await app.actions.openAssessment(id)
  return app
}

/** What is wrong with what a fault did; null where nothing is, false where the deed never came that far. */
async function wrongWith(name: string, deed: Deed, fault: Fault): Promise<string | null | false> {
  const app = await appWith(deed, patienceFor(fault.way))
  const faults = withFault(fault)
  await deed.doIt(app)
  const { saving } = app.store.getState()
  faults.stop()
  if (!faults.reached()) return false
  const told = `${name}, ${JSON.stringify(fault)}`
  const there = deed.isThere(await onDisk())
  if (!there && saving.kind !== 'failed') return `${told}: lost in silence`
  if (there) return null
  // The page goes away: what was written down beside the database arrives at the next start.
  await app.reload()
  return deed.isThere(await onDisk()) ? null : `${told}: told, and not written down`
}

let cases = 0
let losses = 0

describe('[ST4] what a person does under any fault', () => {
  afterAll(() => console.log(`faults under the app: ${cases} cases, ${losses} silent losses`))

  it.each(Object.entries(DEEDS))(
    '[ST4] %s is on disk, or told as not saved and still written down',
    async (name, deed) => {
      const wrong: string[] = []
      for (const kind of FAULTS) {
        for (let at = 1; ; at += 1) {
          const found = await wrongWith(name, deed, { ...kind, at })
          if (found === false) break
          cases += 1
          if (found !== null) wrong.push(found)
        }
      }
      losses += wrong.length
      expect(wrong).toEqual([])
    },
    600_000,
  )
})

it('[ST3] what storage refused is saved when it is tried again', async () => {
  const app = await startApp()
  await app.actions.openAssessment((await app.actions.createAssessment({ city: 'Meridiana' })) ?? '')
  const faults = withFault({ name: 'UnknownError', way: 'later', lasting: 'for ever', at: 1 })
  await app.actions.editAnswer('gov.mandate', { kind: 'level', level: 2 })
  expect(app.store.getState().saving).toEqual({ kind: 'failed', error: { code: 'storage-failed' } })
  faults.stop()
  await app.actions.retrySaving()
  expect(app.store.getState().saving.kind).toBe('saved')
  expect((await onDisk()).answers).toHaveLength(1)
})
