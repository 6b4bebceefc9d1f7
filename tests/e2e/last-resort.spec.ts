import { readFileSync } from 'node:fs'
import { type Page, test as base, expect } from '@playwright/test'
import { LANGUAGES, wordsIn } from '../fixtures/words.ts'
import { levelRadio, openScreen, startCity, waitUntilSaved } from './support.ts'

// Here things go wrong on purpose: the console may say so, which the tests of ordinary use forbid.
const test = base

const { text } = wordsIn('en')

/** A city with one answer that is safely kept. */
async function keptCity(page: Page): Promise<string> {
  const id = await startCity(page, 'Meridiana', 'en')
  await levelRadio(page, 'en', 3).check()
  await waitUntilSaved(page)
  return id
}

/** The file behind a button that saves everything. */
async function rescued(page: Page): Promise<Record<string, unknown>> {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: text('keeping.saveAll') }).click()
  const file = await download
  return JSON.parse(readFileSync((await file.path()) ?? '', 'utf8')) as Record<string, unknown>
}

const WHOLE = {
  format: 'alidade-assessment',
  assessment: { city: 'Meridiana' },
  answers: [{ question: 'gov.mandate', level: 3 }],
}

const MISSING = [
  ['the words', '**/words/*.json'],
  ['the questionnaire', '**/city-data-strategy-*.json'],
  ['the program', '**/assets/index-*.js'],
] as const

for (const [name, address] of MISSING) {
  test(`[ST7] without ${name} the page says so and gives everything away`, async ({ page }) => {
    await keptCity(page)
    await page.route(address, (route) => route.abort())
    await page.reload()
    await expect(page.locator('h1')).toHaveText(text('error.title'))
    expect(await rescued(page)).toMatchObject(WHOLE)
    await page.unroute(address)
    await page.getByRole('button', { name: text('error.reload') }).click()
    await expect(levelRadio(page, 'en', 3)).toBeChecked()
  })
}

test('[ST7] without the part of a screen the app says so, and goes on elsewhere', async ({ page }) => {
  const id = await keptCity(page)
  await page.route('**/assets/results-page-*.js', (route) => route.abort())
  await page.goto(`/?again#/a/${id}/results`)
  await expect(page.locator('h1')).toHaveText(text('error.title'))
  expect(await rescued(page)).toMatchObject(WHOLE)
  await page.goto(`/?again#/a/${id}/q/gov.mandate`)
  await expect(levelRadio(page, 'en', 3)).toBeChecked()
})

test('[ST7] a screen that fails while it is drawn leaves the way to save everything', async ({ page }) => {
  const id = await keptCity(page)
  await page.addInitScript(() => {
    const real = Reflect.get(Array.prototype, 'toSorted') as (...args: unknown[]) => unknown
    Reflect.set(Array.prototype, 'toSorted', function (this: unknown, ...args: unknown[]) {
      if (location.hash.endsWith('/results')) throw new Error('a fault in drawing')
      return real.apply(this, args)
    })
  })
  await page.goto(`/?again#/a/${id}/results`)
  await expect(page.locator('h1')).toHaveText(text('error.title'))
  expect(await rescued(page)).toMatchObject(WHOLE)
})

for (const [name, hide] of [
  ['is not there', 'undefined'],
  ['is forbidden', 'throw new DOMException("no", "SecurityError")'],
] as const) {
  test(`[ST3] where storage ${name} the example is answered, told, and saved whole`, async ({ page }) => {
    await page.addInitScript(
      `Object.defineProperty(window, 'indexedDB', { configurable: true, get() { ${
        hide === 'undefined' ? 'return undefined' : hide
      } } })`,
    )
    await openScreen(page, '/a/meridiana/q/gov.mandate', 'en')
    await levelRadio(page, 'en', 5).check()
    await expect(page.getByRole('alert')).toContainText(text('storage-unavailable'))
    await expect(page.locator('[data-saving]')).toHaveAttribute('data-saving', 'failed')
    const file = await rescued(page)
    expect(file.format).toBe('alidade-assessment')
    expect(file.answers).toContainEqual(expect.objectContaining({ question: 'gov.mandate', level: 5 }))
    await expect(page.locator('output')).toContainText(text('keeping.notReached'))
  })
}

test('[ST3] what storage refuses for a while is saved by itself once it takes it again', async ({ page }) => {
  await keptCity(page)
  await page.evaluate(() => {
    const real: unknown = Reflect.get(IDBObjectStore.prototype, 'put')
    Reflect.set(window, 'mend', () => Reflect.set(IDBObjectStore.prototype, 'put', real))
    Reflect.set(IDBObjectStore.prototype, 'put', () => {
      throw new DOMException('full', 'QuotaExceededError')
    })
  })
  await levelRadio(page, 'en', 4).check()
  await expect(page.getByRole('alert')).toContainText(text('storage-full'))
  expect(await rescued(page)).toMatchObject({ answers: [{ question: 'gov.mandate', level: 4 }] })
  await page.evaluate(() => (Reflect.get(window, 'mend') as () => void)())
  await waitUntilSaved(page)
  await expect(page.getByRole('alert')).toHaveCount(0)
  await page.reload()
  await expect(levelRadio(page, 'en', 4)).toBeChecked()
})

test('[ST2] a page that is older than the data says so and writes nothing', async ({ page }) => {
  const id = await keptCity(page)
  await page.evaluate(async () => {
    await new Promise((resolve) => {
      const request = indexedDB.open('alidade', 99)
      request.onsuccess = () => {
        request.result.close()
        resolve(null)
      }
    })
  })
  await levelRadio(page, 'en', 5).check()
  await expect(page.getByRole('alert')).toContainText(text('storage-newer'))
  const level = await page.evaluate(async (assessment) => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('alidade')
      request.onsuccess = () => resolve(request.result)
    })
    return await new Promise((resolve) => {
      const request = database.transaction('answers').objectStore('answers').getAll()
      request.onsuccess = () =>
        resolve(request.result.find((row) => row.assessment === assessment)?.answer.level)
    })
  }, id)
  expect(level).toBe(3)
  expect(await page.evaluate(() => JSON.stringify(localStorage))).toContain('gov.mandate')
  expect(await rescued(page)).toMatchObject({ answers: [{ question: 'gov.mandate', level: 5 }] })
})

test('[ST6] a browser that emptied its database is noticed at the next start', async ({ page }) => {
  await keptCity(page)
  await openScreen(page, '/', 'en')
  await expect(page.getByRole('link', { name: text('home.all', { count: 1 }) })).toBeVisible()
  await page.goto('about:blank')
  await page.goto('/icons/favicon.svg')
  await page.evaluate(
    () => new Promise((resolve) => (indexedDB.deleteDatabase('alidade').onsuccess = () => resolve(null))),
  )
  await openScreen(page, '/', 'en')
  const notice = page.locator('section', { hasText: text('keeping.emptiedWhy') })
  await expect(notice).toContainText(text('keeping.emptiedWay'))
  await notice.getByRole('button', { name: text('keeping.understood') }).click()
  await expect(page.getByText(text('keeping.before'))).toBeVisible()
})

for (const language of LANGUAGES) {
  test(`[ST7] the last resort speaks ${language}`, async ({ page }) => {
    await page.addInitScript((chosen) => {
      localStorage.setItem('alidade.settings', JSON.stringify({ theme: 'system', language: chosen }))
    }, language)
    await page.route('**/words/*.json', (route) => route.abort())
    await page.goto('/')
    const words = wordsIn(language)
    await expect(page.getByRole('heading', { name: words.text('error.title') })).toBeVisible()
    await page.getByRole('button', { name: words.text('keeping.saveAll') }).click()
    await expect(page.getByRole('status')).toHaveText(words.text('keeping.nothing'))
  })
}
