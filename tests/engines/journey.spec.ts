import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { coreQuestions } from '../../src/core/instrument/lookup.ts'
import { readPdf } from '../e2e/pdf.ts'
import { INSTRUMENT } from '../fixtures/builders.ts'
import { readDatabase } from '../fixtures/in-page.ts'
import { ADDRESS } from '../fixtures/proof-config.ts'
import { wordsIn } from '../fixtures/words.ts'
import { ENGINES } from './engines.ts'
import type { Session } from './session.ts'
import { answer, appears, downloaded, heading, press, until } from './steps.ts'

const QUESTIONS = coreQuestions(INSTRUMENT).map(({ id }) => id)
const LEVELS = [3, 2, 4, 1, 5]
const CITY = 'São Paulo – “fase 2”'
const { text, instrument } = wordsIn('en')

for (const engine of ENGINES) {
  test(`${engine.name}: a city answers, sees its results, takes report and file, and finds all again`, async () => {
    test.setTimeout(300_000)
    const home = mkdtempSync(join(tmpdir(), 'alidade-engine-'))
    mkdirSync(join(home, 'downloads'))
    let session = await engine.open(home)
    const picture = async (name: string) => {
      mkdirSync('.cache/engines', { recursive: true })
      writeFileSync(`.cache/engines/${engine.name}-${name}.png`, await session.screenshot())
    }
    try {
      const id = await begin(session)
      for (const [index, question] of QUESTIONS.entries()) {
        await heading(session, instrument.questions[question]?.question ?? 'none')
        await answer(session, LEVELS[index % LEVELS.length] ?? 3)
        if (index === 1) await picture('question')
        await press(session, text(index === QUESTIONS.length - 1 ? 'answer.toCheck' : 'answer.next'))
      }
      await heading(session, text('check.title'))
      await press(session, text('check.results'))
      await heading(session, CITY)
      await appears(session, 'main svg')
      await picture('results')
      expect(await radarOf(session)).toBe(true)

      await session.goTo(`${ADDRESS}/#/a/${id}/report`)
      await press(session, text('takeaway.makeReport'))
      const { path } = await downloaded(home, '.pdf')
      const pdf = await readPdf({ path: async () => path } as Parameters<typeof readPdf>[0])
      expect(pdf.title).toBe(text('report.title', { city: CITY }))
      expect(pdf.pages).toBeGreaterThan(7)

      await press(session, text('takeaway.saveFile'))
      const file = await downloaded(home, '.alidade.json')
      expect(JSON.parse(file.bytes.toString())).toMatchObject({ assessment: { city: CITY } })

      await session.goTo(`${ADDRESS}/#/a/${id}/q/${QUESTIONS[0]}`)
      await session.reload()
      await isThere(session, id)
      if (engine.keepsProfile) {
        await session.close()
        session = await engine.open(home)
        await session.goTo(`${ADDRESS}/#/a/${id}/q/${QUESTIONS[0]}`)
        await isThere(session, id)
      }

      // As on another computer: nothing is left but the file.
      await session.goTo(`${ADDRESS}/icons/favicon.svg`)
      await session.run(deleteDatabase, null)
      await session.goTo(`${ADDRESS}/#/`)
      await appears(session, 'input[type=file]')
      await session.choose('input[type=file]', file.path)
      await heading(session, text('check.title'))
      await isThere(session, id)
    } finally {
      await session.close().catch(() => {})
      rmSync(home, { recursive: true, force: true, maxRetries: 5 })
    }
  })
}

function deleteDatabase(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase('alidade')
    request.addEventListener('success', () => resolve())
    request.addEventListener('error', () => reject(request.error ?? new Error('not deleted')))
  })
}

/** Starts the city, in English, by typing and pressing. Gives its id. */
async function begin(session: Session): Promise<string> {
  await session.goTo(`${ADDRESS}/icons/favicon.svg`)
  await session.run(() => localStorage.setItem('alidade.settings', '{"language":"en","theme":"light"}'), null)
  await session.goTo(`${ADDRESS}/#/new`)
  await appears(session, 'main input[required], main input[type=text]')
  await session.type('main input[required], main input[type=text]', CITY)
  await press(session, text('setup.start'))
  return until('an assessment', () =>
    session.run(() => /#\/a\/([\w-]+)\/q/.exec(window.location.hash)?.[1] ?? null, null),
  )
}

/** Whether the radar is drawn with every component named. */
function radarOf(session: Session): Promise<boolean> {
  return session.run(
    (names) => names.every((name) => document.querySelector('main')?.textContent?.includes(name) === true),
    INSTRUMENT.components.map(({ id }) => instrument.components[id]?.name ?? 'none'),
  )
}

/** All thirty answers of an assessment are in storage. */
async function isThere(session: Session, id: string): Promise<void> {
  await appears(session, 'h1')
  const { answers } = await session.run(readDatabase, null)
  const levels = answers.filter(({ assessment }) => assessment === id)
  const held = new Map(levels.map(({ question, answer: { level } }) => [question, level]))
  expect(QUESTIONS.map((question) => held.get(question))).toEqual(
    QUESTIONS.map((_, index) => LEVELS[index % LEVELS.length]),
  )
}
