import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { AxeBuilder } from '@axe-core/playwright'
import { type BrowserContext, type Page, test as base, expect } from '@playwright/test'
import { LANGUAGES, type LanguageId, TAGS, wordsIn } from '../fixtures/words.ts'
import { TEXT_FILES, readTexts } from '../words/locales.ts'
import { fromExampleToFile, openSaved, turnTo } from './whole-journey.ts'

const ADDRESS = pathToFileURL(resolve('dist-portable/alidade.html')).href

/** The page as it is opened from disk, without any network; fails at a complaint, a broken policy or any request. */
const test = base.extend<{ page: Page }>({
  page: async ({ page, context }, use) => {
    await context.setOffline(true)
    const complaints: string[] = []
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('request', (request) => {
      const inside = /^(data|blob):/.test(request.url()) || request.url().split('#')[0] === ADDRESS
      if (!inside) complaints.push(`request to ${request.url()}`)
    })
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) =>
        console.error(`policy: ${event.violatedDirective}`),
      )
    })
    await use(page)
    expect(complaints).toEqual([])
  },
})

const NEIGHBOUR = resolve('.cache/test/neighbour.html')

/**
 * All places of a browser where a page may leave something, as any other page from the same disk finds them. Asked there:
 * a page that keeps everything in memory has stores of its own.
 */
async function traces(page: Page): Promise<unknown> {
  mkdirSync(dirname(NEIGHBOUR), { recursive: true })
  writeFileSync(NEIGHBOUR, '<!doctype html><title>Neighbour</title>')
  const neighbour = await page.context().newPage()
  await neighbour.goto(pathToFileURL(NEIGHBOUR).href)
  const found = await neighbour.evaluate(async () => ({
    databases: await indexedDB.databases(),
    local: Object.entries(localStorage),
    session: Object.entries(sessionStorage),
    cookies: document.cookie,
  }))
  await neighbour.close()
  return found
}

const NOTHING = { databases: [], local: [], session: [], cookies: '' }

async function open(page: Page, language: LanguageId, path = ''): Promise<void> {
  await page.goto(`${ADDRESS}${path}`)
  await page
    .getByRole('button', { name: { pt: 'Português', es: 'Español', en: 'English' }[language], exact: true })
    .click()
  await expect(page.locator('html')).toHaveAttribute('lang', TAGS[language])
}

/** What is true of a browser that keeps things, and not of one that keeps nothing. */
const ENGLISH: Readonly<Record<string, string>> = Object.assign(
  {},
  ...TEXT_FILES.map((file) => readTexts('en', file)),
)
const UNTRUE = Object.keys(ENGLISH)
  .filter((key) => key.startsWith('memory.'))
  .map((key) => ENGLISH[key.slice('memory.'.length)] ?? '{{none}}')
  .filter((sentence) => !sentence.includes('{{'))

const choose = (page: Page, language: LanguageId, key: 'portable.keep' | 'portable.only') =>
  page.getByRole('button', { name: wordsIn(language).text(key) }).click()

for (const language of LANGUAGES) {
  test.describe(language, () => {
    test.use({ locale: TAGS[language] })
    const { text } = wordsIn(language)

    test(`[PO1] the first question is asked in ${language} before anything is written`, async ({ page }) => {
      await open(page, language)
      await expect(page.locator('h1')).toHaveText(text('portable.title'))
      await expect(page.getByText(text('portable.why'))).toBeVisible()
      expect(await traces(page)).toEqual(NOTHING)
      for (const width of [320, 1366]) {
        await page.setViewportSize({ width, height: 768 })
        expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      }
    })

    test(`[PO3, PO4] only in the file, in ${language}: the whole journey, and no trace`, async ({ page }) => {
      test.setTimeout(90_000)
      const asked: string[] = []
      page.on('dialog', (dialog) => {
        asked.push(dialog.type())
        void dialog.accept()
      })
      await open(page, language)
      await choose(page, language, 'portable.only')
      const sign = page.getByRole('region', { name: text('portable.signLabel') })
      await expect(sign).toHaveText(text('portable.nothingLost'))
      const file = await fromExampleToFile(page, language)
      await expect(sign).toContainText(text('portable.nothingLost'))
      expect(await traces(page)).toEqual(NOTHING)

      await page.reload()
      await expect(page.locator('h1')).toHaveText(text('portable.title'))
      expect(asked).toEqual([])
      await open(page, language, '#/')
      await choose(page, language, 'portable.only')
      await openSaved(page, language, file)

      await page.getByRole('textbox', { name: text('answer.note'), exact: true }).fill('only here')
      await expect(sign).toContainText(text('portable.unfiled', { count: 1 }))
      await expect(sign).toBeInViewport()
      expect(await traces(page)).toEqual(NOTHING)
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
      await page.reload()
      await expect(page.locator('h1')).toHaveText(text('portable.title'))
      expect(asked).toEqual(['beforeunload'])
      expect(await traces(page)).toEqual(NOTHING)
    })
  })
}

test('[PO2] kept on this computer: under names of its own, still there after a reload, and forgotten with all else', async ({
  page,
  context,
}) => {
  test.setTimeout(90_000)
  const { text } = wordsIn('pt')
  await open(page, 'pt')
  await choose(page, 'pt', 'portable.keep')
  const file = await fromExampleToFile(page, 'pt')
  const names = await page.evaluate(async () => [
    ...(await indexedDB.databases()).map(({ name = '' }) => name),
    ...Object.keys(localStorage),
  ])
  expect(names.toSorted()).toEqual([
    'alidade-portable',
    'alidade-portable.keep',
    'alidade-portable.settings',
    'alidade-portable.trace',
  ])
  expect(await traces(page)).toMatchObject({ databases: [{ name: 'alidade-portable' }] })

  await page.reload()
  await expect(page.locator('h1')).not.toHaveText(text('portable.title'))
  const other = await another(context)
  await expect(other.locator('h1')).toHaveText(text('home.promise'))
  await openSaved(other, 'pt', file)
  await other.close()

  await turnTo(page, '/erase')
  await page.getByRole('button', { name: text('erase.ask') }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: text('erase.confirm') })
    .click()
  await expect(page.getByText(text('erase.proof.nothing'))).toBeVisible()
  expect(await traces(page)).toEqual(NOTHING)
  await page.reload()
  // The language was forgotten as well: the page asks in that of the browser.
  await expect(page.locator('h1')).toHaveText(wordsIn('en').text('portable.title'))
})

async function another(context: BrowserContext): Promise<Page> {
  const page = await context.newPage()
  await page.goto(ADDRESS)
  return page
}

test('[PO5] every screen opens from disk, and none speaks of what stays in the browser', async ({ page }) => {
  test.setTimeout(90_000)
  await open(page, 'en')
  await choose(page, 'en', 'portable.only')
  await expect(page.locator('h1')).toBeVisible()
  await page.getByRole('link', { name: new RegExp(`^${wordsIn('en').text('home.new')}`) }).click()
  await page.getByRole('textbox', { name: wordsIn('en').text('setup.city'), exact: true }).fill('Trace City')
  await page.getByRole('button', { name: wordsIn('en').text('setup.start') }).click()
  const id = /#\/a\/([^/]+)/.exec(page.url())?.[1] ?? ''
  for (const path of [
    '/',
    '/assessments',
    '/about',
    '/packs',
    '/scoring',
    `/a/${id}/leave`,
    `/a/${id}/check`,
  ]) {
    await turnTo(page, path)
    await expect(page.locator('h1')).toBeVisible()
    const said = await page.locator('body').innerText()
    expect(UNTRUE.filter((sentence) => said.includes(sentence))).toEqual([])
  }
})
