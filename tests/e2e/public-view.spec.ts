import { readFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { writePublicFile } from '../../src/core/public/public-file.ts'
import { writeAssessmentFile } from '../../src/core/exchange/write-file.ts'
import { answer, INSTRUMENT } from '../fixtures/builders.ts'
import { editionOf } from '../fixtures/everything-public.ts'
import { meridiana } from '../fixtures/example.ts'
import { LANGUAGES, type LanguageId, wordsIn } from '../fixtures/words.ts'
import { holds, readPdf } from './pdf.ts'
import { expect, openScreen, test } from './support.ts'

const HIDDEN = ['gov.protection', 'gov.contracts']
const NAME = 'meridiana-public-2026-05-11.alidade.json'

function publicFile(language: LanguageId): string {
  const edition = editionOf({ instrument: INSTRUMENT, ...meridiana(language) })
  return writePublicFile(edition, 'alidade 1.0.0', '2026-05-12')
}

/** Everything that this browser keeps for the page: databases with all their rows, and preferences. */
function allKept(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const done = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result))
        request.addEventListener('error', () => reject(request.error ?? new Error('no database')))
      })
    const kept: unknown[] = [{ ...localStorage }, { ...sessionStorage }]
    for (const { name } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name ?? ''))
      for (const store of database.objectStoreNames) {
        kept.push([name, store, await done(database.transaction(store).objectStore(store).getAll())])
      }
      database.close()
    }
    return JSON.stringify(kept)
  })
}

async function choose(page: Page, content: string): Promise<void> {
  const buffer = Buffer.from(content)
  const input = page.locator('input[type=file]').first()
  await input.setInputFiles({ name: NAME, mimeType: 'application/json', buffer })
}

async function drop(page: Page, content: string): Promise<void> {
  const carried = await page.evaluateHandle(
    ({ text, name }) => {
      const data = new DataTransfer()
      data.items.add(new File([text], name, { type: 'application/json' }))
      return data
    },
    { text: content, name: NAME },
  )
  await page.dispatchEvent('main', 'drop', { dataTransfer: carried })
}

for (const language of LANGUAGES) {
  test(`in ${language} a public edition is looked at, and nothing of it stays`, async ({ page }) => {
    // Thirty questions in full: axe looks long at them on a busy machine.
    test.slow()
    const { text, instrument } = wordsIn(language)
    await openScreen(page, '/assessments', language)
    const before = await allKept(page)
    await drop(page, publicFile(language))
    await expect(page.locator('h1')).toHaveText('Meridiana')
    await expect(page.getByText(text('share.inAnswers', { shared: '28', questions: '30' }))).toBeVisible()
    await expect(page.getByRole('img').first()).toBeVisible()
    for (const id of HIDDEN) {
      const title = instrument.questions[id]?.title ?? ''
      await expect(page.locator('main header')).toContainText(title)
      await expect(page.getByRole('heading', { name: title })).toHaveCount(0)
    }
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])

    const parts = page.getByRole('navigation', { name: text('share.viewParts') })
    await parts.getByRole('button', { name: instrument.components['gov']?.name ?? '' }).click()
    await expect(page.locator('h2:focus')).toHaveText(instrument.components['gov']?.name ?? '')

    const pdfs = page.getByRole('region', { name: text('share.report') })
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      pdfs.getByRole('button', { name: 'Español' }).click(),
    ])
    const spanish = wordsIn('es').text
    expect(download.suggestedFilename()).toBe(`meridiana-${spanish('share.fileName')}-2026-05-11.es.pdf`)
    const report = await readPdf(download)
    expect(holds(report, spanish('share.of', { shared: '4', questions: '6' }))).toBe(true)
    await expect(page.getByText(text('share.done'))).toBeVisible()

    expect(await allKept(page)).toBe(before)
  })
}

test('a public edition that was closed, or reloaded, must be opened again', async ({ page }) => {
  const { text } = wordsIn('en')
  await openScreen(page, '/', 'en')
  const before = await allKept(page)
  await choose(page, publicFile('en'))
  await expect(page.locator('h1')).toHaveText('Meridiana')
  await page.reload()
  await expect(page.locator('h1')).toHaveText(text('share.viewAgain'))
  await choose(page, publicFile('en'))
  await expect(page.locator('h1')).toHaveText('Meridiana')
  await page.getByRole('link', { name: text('share.viewClose') }).click()
  await expect(page.locator('h1')).not.toHaveText('Meridiana')
  await page.goBack()
  await expect(page.locator('h1')).toHaveText(text('share.viewAgain'))
  expect(await allKept(page)).toBe(before)
})

test('a public edition that cannot be right is refused in one sentence', async ({ page }) => {
  const { text } = wordsIn('en')
  await openScreen(page, '/assessments', 'en')
  const before = await allKept(page)
  const file = JSON.parse(publicFile('en')) as object
  await drop(page, JSON.stringify({ ...file, notShared: ['gov.body'] }))
  await expect(page.getByRole('alert').first()).toContainText(
    text('file-wrong-value', { path: 'answers.0.question' }).slice(0, 30),
  )
  await drop(page, JSON.stringify({ ...file, formatVersion: 2 }))
  await expect(page.getByRole('alert').first()).toContainText(text('file-newer', { version: 2 }))
  expect(await allKept(page)).toBe(before)
})

/** Every public file of a city as the browser hands it out, by name. */
async function handedOut(page: Page, content: string): Promise<readonly (readonly [string, string])[]> {
  const { text } = wordsIn('en')
  await openScreen(page, '/assessments', 'en')
  await choose(page, content)
  await expect(page).toHaveURL(/\/check$/)
  await page.goto(page.url().replace(/check$/, 'share'))
  const files: (readonly [string, string])[] = []
  for (const key of ['share.report', 'share.png', 'share.svg', 'share.file'] as const) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: text(key), exact: true }).click(),
    ])
    files.push([download.suggestedFilename(), readFileSync(await download.path(), 'base64')])
    await expect(page.getByText(text('share.done'))).toBeVisible()
  }
  return files
}

test('of two cities that differ in hidden things only, all public files are the same to the last byte', async ({
  browser,
}) => {
  const { assessment, answers } = meridiana('en')
  const instrument = { id: INSTRUMENT.id, version: INSTRUMENT.version }
  const of = (level: 1 | 5) => {
    const hidden = HIDDEN.map((id) => [id, answer(id, level, { note: `A note at ${level}` })] as const)
    const all = Object.values({ ...answers, ...Object.fromEntries(hidden) })
    const file = { assessment: { ...assessment, id: `city-${level}` }, instrument, answers: all }
    return writeAssessmentFile(file, 'alidade 1.0.0', '2026-05-12T10:00:00.000Z')
  }
  const made: (readonly (readonly [string, string])[])[] = []
  for (const level of [1, 5] as const) {
    const context = await browser.newContext()
    const page = await context.newPage()
    await page.clock.setFixedTime('2026-05-12T10:00:00Z')
    made.push(await handedOut(page, of(level)))
    await context.close()
  }
  expect(made[0]?.map(([name]) => name)).toHaveLength(4)
  expect(made[1]).toEqual(made[0])
})
