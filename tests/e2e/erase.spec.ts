import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, type Page, test as base, expect } from '@playwright/test'
import { wordsIn } from '../fixtures/words.ts'
import { QUESTIONS, levelRadio, openScreen, test, waitUntilSaved } from './support.ts'

const { text } = wordsIn('en')

async function answered(page: Page, origin: string, city: string, note: string): Promise<string> {
  await page.goto(`${origin}/#/new`)
  await page.getByRole('textbox', { name: text('setup.city'), exact: true }).fill(city)
  await page.getByRole('button', { name: text('setup.start') }).click()
  await page.waitForURL(/#\/a\/.+\/q\//)
  await levelRadio(page, 'en', 3).check({ force: true })
  await page.getByLabel(text('answer.note'), { exact: true }).fill(note)
  await page.getByLabel(text('answer.note'), { exact: true }).blur()
  await waitUntilSaved(page)
  return /#\/a\/([^/]+)/.exec(page.url())?.[1] ?? ''
}

async function erase(page: Page, origin: string, what: 'answers' | 'everything') {
  await page.goto(`${origin}/#/erase`)
  await page.getByRole('radio', { name: new RegExp(`^${text(`erase.what.${what}`)}`) }).check()
  await page.getByRole('button', { name: text('erase.ask') }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: text('erase.confirm') })
    .click()
  await expect(page.getByText(text('erase.proof.nothing'))).toBeVisible()
}

/** What the browser itself says is left, not the page's own count. */
function left(page: Page) {
  return page.evaluate(async () => ({
    databases: (await indexedDB.databases()).length,
    local: localStorage.length,
    session: sessionStorage.length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }))
}

const NOTHING = { databases: 0, local: 0, session: 0, caches: 0, workers: 0 }

function contentOf(path: string): Buffer {
  try {
    return readFileSync(path)
  } catch {
    return Buffer.alloc(0)
  }
}

/** Files of a profile that hold a text, in one of the two ways in which browsers write texts. */
function filesWith(folder: string, marker: string): string[] {
  const ways = [Buffer.from(marker, 'utf8'), Buffer.from(marker, 'utf16le')]
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => {
    // A running browser makes and removes files all the time.
    if (statSync(join(folder, name), { throwIfNoEntry: false })?.isFile() !== true) return false
    const bytes = contentOf(join(folder, name))
    return ways.some((way) => bytes.includes(way))
  })
}

base.describe('in a profile on disk', () => {
  const profile = mkdtempSync(join(tmpdir(), 'alidade-erase-'))
  let context: BrowserContext
  base.afterEach(async () => {
    await context.close().catch(() => null)
    rmSync(profile, { recursive: true, force: true })
  })

  base(
    '[ER1, ER2, ER3, ER5] after erasing everything the browser keeps nothing of it, and another window brings nothing back',
    async ({ playwright, launchOptions, baseURL }) => {
      base.setTimeout(120_000)
      const marker = 'Zwolftausendmarker'
      context = await playwright.chromium.launchPersistentContext(profile, {
        ...launchOptions,
        serviceWorkers: 'allow',
        locale: 'en',
      })
      const page = await context.newPage()
      await page.goto(baseURL ?? '')
      await page.evaluate(async () => void (await navigator.serviceWorker.ready))
      const id = await answered(page, baseURL ?? '', 'Erased City', marker)
      const other = await context.newPage()
      await other.goto(`${baseURL}/#/a/${id}/q/${QUESTIONS[1]}`)
      await levelRadio(other, 'en', 2).check({ force: true })
      await waitUntilSaved(other)
      const before = await left(page)
      expect(before).toMatchObject({ databases: 1, caches: 1, workers: 1 })
      const here = await page.evaluate(async () => (await caches.open((await caches.keys())[0] ?? '')).keys())
      expect(here.length).toBeGreaterThan(50)

      // The search finds what is there: else it would prove nothing afterwards.
      await expect.poll(() => filesWith(profile, marker).length, { timeout: 15_000 }).toBeGreaterThan(0)

      await erase(page, baseURL ?? '', 'everything')
      await expect(page.getByText(text('erase.windows', { count: 1 }))).toBeVisible()
      for (const place of ['databases', 'local', 'session', 'files', 'worker']) {
        await expect(page.locator(`tr[data-place=${place}]`)).toHaveAttribute('data-count', '0')
      }
      expect(await left(page)).toEqual(NOTHING)
      // The other window still shows a screen; whatever is done there must not write anything back.
      await other.bringToFront()
      await expect(other.locator('h1')).toBeVisible()
      await other
        .getByRole('radio')
        .first()
        .check({ force: true, timeout: 2000 })
        .catch(() => null)
      await other.waitForTimeout(1000)
      expect(await left(page)).toEqual(NOTHING)

      await context.close()
      const remains = filesWith(profile, marker)
      console.log(`after closing, files of the profile that still hold the note: ${remains.length}`, remains)
      // What a database file keeps of deleted entries is the browser's affair, and the page says so.
      expect(remains.filter((name) => !name.includes('IndexedDB'))).toEqual([])
    },
  )
})

base('[ER1] answers are erased offline, and the program goes on offline', async ({ browser, baseURL }) => {
  base.setTimeout(120_000)
  const context = await browser.newContext({ serviceWorkers: 'allow', locale: 'en' })
  const page = await context.newPage()
  await page.goto(baseURL ?? '')
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
    if (navigator.serviceWorker.controller === null) {
      await new Promise((resolve) =>
        navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
      )
    }
  })
  await context.setOffline(true)
  await answered(page, baseURL ?? '', 'Offline City', 'a note')
  await erase(page, baseURL ?? '', 'answers')
  expect(await left(page)).toMatchObject({ databases: 0, local: 0, session: 0, workers: 1 })
  await page.getByRole('link', { name: text('leave.home') }).click()
  await expect(page.locator('h1')).toHaveText(text('home.promise'))
  expect(await left(page)).toMatchObject({ databases: 0, local: 0 })
  await answered(page, baseURL ?? '', 'New City', 'another note')
  await context.close()
})

test('[ER4] what other programs of the same origin keep is not touched', async ({ page }) => {
  await openScreen(page, '/', 'en')
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        localStorage.setItem('neighbour', '1')
        const request = indexedDB.open('neighbour')
        request.onsuccess = () => {
          request.result.close()
          resolve()
        }
      }),
  )
  await erase(page, '', 'everything')
  const kept = await page.evaluate(async () => [
    (await indexedDB.databases()).map(({ name }) => name).join(),
    Object.keys(localStorage).join(),
  ])
  expect(kept).toEqual(['neighbour', 'neighbour'])
})

test('[ER1] it takes two steps, both of which the keyboard can take, and cancelling keeps everything', async ({
  page,
}) => {
  const id = await answered(page, '', 'Kept City', 'kept')
  await page.goto('/#/erase')
  await page.getByRole('button', { name: text('erase.ask') }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toContainText(text('erase.assessments', { count: 1 }))
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await page.goto(`/#/a/${id}/q/${QUESTIONS[0]}`)
  await expect(levelRadio(page, 'en', 3)).toBeChecked()
})
