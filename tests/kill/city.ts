import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { newAssessment } from '../../src/core/assessment/assessment.ts'
import { writeAssessmentFile } from '../../src/core/exchange/write-file.ts'
import { coreQuestions } from '../../src/core/instrument/lookup.ts'
import { INSTRUMENT, NOW, answer } from '../fixtures/builders.ts'
import type { Chance } from '../fixtures/chance.ts'
import { ADDRESS } from '../fixtures/proof-config.ts'
import { wordsIn } from '../fixtures/words.ts'
import { type RunningBrowser, forgetProfile, launch, newProfile } from './browser.ts'
import { answerOnAndOn, backToVersionOne, readDatabase } from '../fixtures/in-page.ts'
import { signals } from './in-page-signals.ts'

const QUESTIONS = coreQuestions(INSTRUMENT).map(({ id }) => id)
const { text } = wordsIn('en')
/** An import that takes a while: a long note to every question. */
const NOTE = 'Long. '.repeat(4000)

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds))

/** What an answer number is to do to its question: see `answerOnAndOn`. */
function meant(number: number): { readonly note: string } | { readonly level: number } {
  if (number % 3 === 2) return { note: `note ${number}` }
  return { level: ((Math.floor(number / QUESTIONS.length) + number) % 5) + 1 }
}

/** One city in a browser that is killed again and again, and all that the app has acknowledged of it. */
export class City {
  acknowledged = 0
  /** What was found after each kill. */
  readonly found: string[] = []
  private id = ''
  private number = 0
  private imports = 0
  private readonly folder = mkdtempSync(join(tmpdir(), 'alidade-files-'))
  /** By question, the number of the last answer that was acknowledged. */
  private readonly answered = new Map<string, number>()
  /** Imports that must be there, by the name of their city. */
  private readonly imported = new Set<string>()
  /** What was under way at the last kill: it may be there or not, but not in part. */
  private underWay: { readonly answer?: number; readonly city?: string } = {}
  private readonly profile: string
  private browser: RunningBrowser
  private listen: (what: string, number: number) => void = () => {}

  private constructor(profile: string, browser: RunningBrowser) {
    this.profile = profile
    this.browser = browser
  }

  static async found(): Promise<City> {
    const profile = newProfile()
    const city = new City(profile, await launch(profile))
    await city.prepare()
    const { page } = city.browser
    await page.goto(`${ADDRESS}/#/new`)
    await page.getByRole('textbox', { name: text('setup.city'), exact: true }).fill('Meridiana')
    await page.getByRole('button', { name: text('setup.start') }).click()
    await page.waitForURL(/#\/a\/[\w-]+\/q\//)
    city.id = /#\/a\/([\w-]+)/.exec(page.url())?.[1] ?? ''
    return city
  }

  async leave(): Promise<void> {
    await this.browser.kill()
    await forgetProfile(this.profile)
    rmSync(this.folder, { recursive: true, force: true })
  }

  /** Answers as fast as the app takes it, until the browser is killed. */
  async answering(chance: Chance): Promise<void> {
    const { page } = this.browser
    await page.goto(`${ADDRESS}/#/a/${this.id}/q/${QUESTIONS[0]}`)
    let here = 0
    this.listen = (what, number) => {
      this.number = number + 1
      if (what === 'began') this.underWay = { answer: number }
      if (what !== 'saved') return
      this.underWay = {}
      this.answered.set(QUESTIONS[number % QUESTIONS.length] ?? '', number)
      this.acknowledged += 1
      here += 1
    }
    const begun = this.when('began')
    const answers = page.evaluate(answerOnAndOn, { id: this.id, questions: QUESTIONS, from: this.number })
    const failure = answers.then(
      () => null,
      (error: Error) => (/closed|crashed|destroyed/.test(error.message) ? null : error),
    )
    await Promise.race([begun, failure.then((error) => Promise.reject(error ?? new Error('ended')))])
    await pause(50 + chance.whole(900))
    await this.kill()
    const error = await failure
    if (error !== null) throw error
    this.found.push(`answering: ${here === 0 ? 'before the first was saved' : 'after some were saved'}`)
  }

  /** Opens a large file; the browser is killed at some moment from the choice of the file on. */
  async importing(chance: Chance): Promise<void> {
    const { page } = this.browser
    const city = `Import ${this.imports++}`
    await page.goto(`${ADDRESS}/#/`)
    await page.locator('input[type=file]').first().waitFor({ state: 'attached' })
    this.underWay = { city }
    const begun = this.when('importing')
    await page.locator('input[type=file]').first().setInputFiles(this.fileOf(city))
    const shown = page.getByRole('heading', { level: 1, name: text('check.title') }).waitFor()
    const done = shown.then(
      () => {
        this.imported.add(city)
        this.underWay = {}
      },
      () => {},
    )
    if (chance.share() < 0.5) await pause(chance.whole(150))
    else await begun.then(() => pause(chance.whole(8)))
    await this.kill()
    await done
    if (this.imported.has(city)) this.found.push('importing: shown, then killed')
  }

  /** Opens the app on a database of version 1; the browser is killed while it is brought up to date, or near it. */
  async migrating(chance: Chance): Promise<void> {
    const { page } = this.browser
    // A page of the same origin without the app in it.
    await page.goto(`${ADDRESS}/icons/icon-192.png`)
    await page.evaluate(backToVersionOne)
    expect((await page.evaluate(readDatabase)).version).toBe(1)
    const begun = this.when('migrating')
    const opened = page.goto(`${ADDRESS}/#/a/${this.id}/q/${QUESTIONS[0]}`).catch(() => null)
    if (chance.share() < 0.5) await pause(chance.whole(500))
    else await begun.then(() => pause(chance.whole(15)))
    await this.kill()
    await opened
  }

  /**
   * Starts the browser again, lets the app come up, and compares what lies in storage.
   * @param migrated whether to look first which version the kill has left
   */
  async check(migrated: boolean): Promise<void> {
    this.browser = await launch(this.profile)
    await this.prepare()
    const { page } = this.browser
    if (migrated) {
      await page.goto(`${ADDRESS}/icons/icon-192.png`)
      const { version } = await page.evaluate(readDatabase)
      this.found.push(`migrating: killed, version ${version} was left`)
    }
    await page.goto(`${ADDRESS}/#/a/${this.id}/check`)
    await expect(page.locator('h1')).toHaveText(text('check.title'))
    const { version, assessments, answers, log } = await page.evaluate(readDatabase)
    expect(version).toBeGreaterThan(1)
    this.settle(answers.filter(({ assessment }) => assessment === this.id))
    const names = assessments.map(({ record }) => record.assessment.city)
    const { city } = this.underWay
    if (city !== undefined) {
      this.found.push(
        `importing: never shown, ${names.includes(city) ? 'there as a whole' : 'not there at all'}`,
      )
      if (names.includes(city)) this.imported.add(city)
    }
    expect(names.toSorted()).toEqual(['Meridiana', ...this.imported].toSorted())
    for (const { id, record } of assessments.filter((one) => one.id !== this.id)) {
      const rows = answers.filter(({ assessment }) => assessment === id)
      expect(rows.map(({ question }) => question).toSorted()).toEqual(QUESTIONS.toSorted())
      expect(rows.every(({ answer: one }) => one.note === `${record.assessment.city} ${NOTE}`)).toBe(true)
      expect(log.filter((one) => one.assessment === id && one.kind === 'created')).toHaveLength(1)
    }
    this.underWay = {}
  }

  /** What was under way may have arrived; everything that was acknowledged must be there. */
  private settle(rows: Awaited<ReturnType<typeof readDatabase>>['answers']): void {
    const found = new Map(rows.map(({ question, answer: one }) => [question, one]))
    const holds = (question: string, number: number) => {
      const one = found.get(question)
      const due = meant(number)
      return 'note' in due ? one?.note === due.note : one?.level === due.level
    }
    const { answer: number } = this.underWay
    const question = QUESTIONS[(number ?? 0) % QUESTIONS.length] ?? ''
    if (number !== undefined && holds(question, number)) this.answered.set(question, number)
    const lost = [...this.answered].filter(([asked, last]) => !holds(asked, last))
    expect(lost).toEqual([])
  }

  private async prepare(): Promise<void> {
    const { context } = this.browser
    await context.exposeFunction('tell', (what: string, number: number) => this.listen(what, number))
    await context.addInitScript(signals)
    await context.addInitScript(() => {
      if (window.location.protocol.startsWith('http')) {
        localStorage.setItem('alidade.settings', '{"language":"en","theme":"system"}')
      }
    })
  }

  /** When the page says so for the first time, or after a second at the latest. */
  private when(what: string): Promise<void> {
    return new Promise((done) => {
      setTimeout(done, 1000)
      const before = this.listen
      this.listen = (said, number) => {
        if (said === what) done()
        before(said, number)
      }
    })
  }

  private async kill(): Promise<void> {
    await this.browser.kill()
    this.listen = () => {}
  }

  private fileOf(city: string): string {
    const path = join(this.folder, `${city}.alidade.json`)
    const assessment = newAssessment(city.replace(' ', '-'), city, '2026-05-11')
    const answers = QUESTIONS.map((question) => answer(question, 3, { note: `${city} ${NOTE}` }))
    const instrument = { id: INSTRUMENT.id, version: INSTRUMENT.version }
    writeFileSync(path, writeAssessmentFile({ assessment, instrument, answers }, 'alidade 0.1.0', NOW))
    return path
  }
}
