import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, type Page, test as base, expect } from '@playwright/test'
import { build } from 'vite'
import { type Site, openSite } from '../fixtures/site.ts'
import { wordsIn } from '../fixtures/words.ts'
import { QUESTIONS } from './support.ts'
import { isReadyOffline, turnTo } from './whole-journey.ts'

const { text } = wordsIn('en')
const NEXT = '99.1.2'

/** The program as it is, and a newer version of it: another build, whose chunks have other names. */
const test = base.extend<{ site: Site; context: BrowserContext }, { newer: string }>({
  newer: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright's form
    async ({}, use) => {
      const outDir = mkdtempSync(join(tmpdir(), 'alidade-newer-'))
      await build({
        logLevel: 'silent',
        define: { __VERSION__: JSON.stringify(NEXT) },
        build: {
          outDir,
          emptyOutDir: true,
          rolldownOptions: { output: { chunkFileNames: 'assets/newer-[name]-[hash].js' } },
        },
      })
      await use(outDir)
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  // oxlint-disable-next-line no-empty-pattern -- Playwright's form
  site: async ({}, use) => {
    const site = await openSite('dist')
    await use(site)
    await site.close()
  },
  context: async ({ browser }, use) => {
    const context = await browser.newContext({ locale: 'en', serviceWorkers: 'allow' })
    await use(context)
    await context.close()
  },
})

/** Begins an assessment in a window of its own, and stands at its first question. */
async function beginIn(context: BrowserContext, site: Site, city: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(`${site.origin}/#/new`)
  await isReadyOffline(page)
  await page.getByRole('textbox', { name: text('setup.city'), exact: true }).fill(city)
  await page.getByRole('button', { name: text('setup.start') }).click()
  await expect(page.locator('h1')).toHaveText(
    wordsIn('en').instrument.questions[QUESTIONS[0] ?? '']?.question ?? '',
  )
  return page
}

const note = (page: Page) => page.getByRole('textbox', { name: text('answer.note'), exact: true })
const updateNow = (page: Page) => page.getByRole('button', { name: text('notice.updateNow') })

async function find(page: Page): Promise<void> {
  await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()))
  await expect(updateNow(page)).toBeVisible()
}

async function versionOf(page: Page): Promise<string> {
  await turnTo(page, '/about')
  const version = page.getByText(/^Version \d/)
  await expect(version).toBeVisible()
  return version.innerText()
}

test('[UP1, UP2] one click renews every window, and what was being typed in each is kept', async ({
  context,
  site,
  newer,
}) => {
  test.setTimeout(120_000)
  const one = await beginIn(context, site, 'First City')
  const other = await beginIn(context, site, 'Second City')
  site.serve(newer)
  await find(one)
  await expect(updateNow(other)).toBeVisible()

  // Until someone clicks, each window goes on with the version that it has, screens it has not opened yet included.
  await turnTo(other, '/scoring')
  await expect(other.locator('h1')).toHaveText(text('scoring.title'))
  await other.goBack()

  const loaded = (page: Page) => page.waitForEvent('load')
  await note(other).fill('typed in the second window')
  await note(one).fill('typed in the first window')
  await Promise.all([loaded(one), loaded(other), updateNow(one).click()])
  await expect(note(one)).toHaveValue('typed in the first window')
  await expect(note(other)).toHaveValue('typed in the second window')
  expect(await versionOf(one)).toContain(NEXT)
  expect(await versionOf(other)).toContain(NEXT)
})

test('[UP1] a window that cannot write what it holds keeps the old version everywhere, and it is said', async ({
  context,
  site,
  newer,
}) => {
  test.setTimeout(120_000)
  const one = await beginIn(context, site, 'First City')
  const other = await context.newPage()
  await other.goto(`${site.origin}/#/new`)
  await other.getByRole('textbox', { name: text('setup.city'), exact: true }).fill('Not begun yet')
  site.serve(newer)
  await find(one)
  await updateNow(one).click()
  await expect(one.getByRole('alert')).toContainText(text('update-blocked'))
  expect(await versionOf(one)).not.toContain(NEXT)
  await expect(other.getByRole('textbox', { name: text('setup.city'), exact: true })).toHaveValue(
    'Not begun yet',
  )

  await other.close()
  await Promise.all([one.waitForEvent('load'), updateNow(one).click()])
  expect(await versionOf(one)).toContain(NEXT)
})

test('[UP2] a window that asks for a file that is gone offers to load again, and loses nothing', async ({
  context,
  site,
}) => {
  // Without a service worker, as where a browser keeps none: the host has replaced the whole folder.
  await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'))
  await context.addInitScript(() => Object.assign(window, { requestIdleCallback: () => 0 }))
  const page = await context.newPage()
  await page.goto(`${site.origin}/#/new`)
  await page.getByRole('textbox', { name: text('setup.city'), exact: true }).fill('Kept City')
  await page.getByRole('button', { name: text('setup.start') }).click()
  await expect(page).toHaveURL(/#\/a\/[^/]+\/q\//)
  site.serve(mkdtempSync(join(tmpdir(), 'alidade-gone-')))
  await turnTo(page, '/scoring')
  const again = page.getByRole('button', { name: text('error.reload') })
  await expect(again).toBeVisible()
  site.serve('dist')
  await again.click()
  await expect(page.locator('h1')).toHaveText(text('scoring.title'))
  await turnTo(page, '/assessments')
  await expect(page.getByRole('heading', { name: 'Kept City' })).toBeVisible()
})
