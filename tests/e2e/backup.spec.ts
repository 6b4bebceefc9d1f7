import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { LANGUAGES, type LanguageId, wordsIn } from '../fixtures/words.ts'
import { expect, levelRadio, openScreen, QUESTIONS, startCity, test, waitUntilSaved } from './support.ts'

const FIRST = QUESTIONS[0] ?? ''

/**
 * The dialog for a place on disk cannot be clicked here: it gives a real file of the origin's own file system, whose handle
 * is written, cloned into storage and read back like one on disk. After a reload the permission has to be given again.
 */
async function withDisk(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const place = async (name: string) =>
      (await navigator.storage.getDirectory()).getFileHandle(name, { create: true })
    Object.assign(window, {
      showSaveFilePicker: ({ suggestedName }: { suggestedName: string }) => {
        sessionStorage.setItem('place', suggestedName)
        return place(suggestedName)
      },
    })
    let given = sessionStorage.getItem('place') === null
    Object.assign(FileSystemFileHandle.prototype, {
      queryPermission: async () => (given ? 'granted' : 'prompt'),
      requestPermission: async () => {
        given = true
        return 'granted'
      },
    })
  })
}

/** What the file on disk holds. */
function onDisk(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const root = await navigator.storage.getDirectory()
    const handle = await root.getFileHandle(sessionStorage.getItem('place') ?? '')
    return (await handle.getFile()).text()
  })
}

/** Another program writes the file. */
function writeOnDisk(page: Page, text: string): Promise<void> {
  return page.evaluate(async (content) => {
    const root = await navigator.storage.getDirectory()
    const handle = await root.getFileHandle(sessionStorage.getItem('place') ?? '')
    const writable = await handle.createWritable()
    await writable.write(content)
    await writable.close()
  }, text)
}

async function levelOnDisk(page: Page): Promise<number | undefined> {
  const file = JSON.parse(await onDisk(page)) as {
    answers: readonly { question: string; level: number }[]
  }
  return file.answers.find(({ question }) => question === FIRST)?.level
}

async function choose(page: Page, level: 1 | 2 | 3 | 4 | 5, language: LanguageId): Promise<void> {
  await levelRadio(page, language, level).check({ force: true })
  await waitUntilSaved(page)
}

test('a file is kept up to date: over answers, over a reload, and never over the work of another program', async ({
  page,
}) => {
  const { text } = wordsIn('en')
  await withDisk(page)
  const id = await startCity(page, 'Recife', 'en')
  await choose(page, 2, 'en')
  await page.goto(`/#/a/${id}/backup`)
  await page.getByRole('button', { name: text('backup.keepChoose') }).click()
  const state = page.getByRole('status').filter({ hasText: /\S/ })
  const written = text('backup.keptIn', { when: '' }).split(':')[1] ?? 'none'
  await expect(state.filter({ hasText: written })).toBeVisible()
  expect(await levelOnDisk(page)).toBe(2)

  await page.goto(`/#/a/${id}/q/${FIRST}`)
  await choose(page, 4, 'en')
  await expect.poll(() => levelOnDisk(page)).toBe(4)

  await page.reload()
  await page.getByRole('button', { name: text('backup.goOn') }).click()
  await expect(page.getByRole('button', { name: text('backup.goOn') })).toHaveCount(0)
  await choose(page, 3, 'en')
  await expect.poll(() => levelOnDisk(page)).toBe(3)

  await writeOnDisk(page, '{"by":"another program"}')
  await choose(page, 5, 'en')
  const asked = page
    .getByRole('alert')
    .filter({ hasText: text('changed-outside', { name: 'recife' }).slice(0, 14) })
  await expect(asked).toBeVisible()
  expect(await onDisk(page)).toBe('{"by":"another program"}')

  await asked.getByRole('link', { name: text('backup.see') }).click()
  await page.getByRole('button', { name: text('backup.compare') }).click()
  await expect(page.getByText(text('file-not-ours'))).toBeVisible()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  }
  await page.setViewportSize({ width: 320, height: 700 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  await page.getByRole('button', { name: text('backup.writeOver') }).click()
  await expect(state.filter({ hasText: written })).toBeVisible()
  expect(await levelOnDisk(page)).toBe(5)
})

test('two windows write one file, each what storage holds', async ({ page, context }) => {
  const { text } = wordsIn('en')
  await withDisk(page)
  const id = await startCity(page, 'Recife', 'en')
  await page.goto(`/#/a/${id}/backup`)
  await page.getByRole('button', { name: text('backup.keepChoose') }).click()
  await expect.poll(async () => (await onDisk(page)).length).toBeGreaterThan(0)
  await page.goto(`/#/a/${id}/q/${FIRST}`)

  const other = await context.newPage()
  await other.goto(`/#/a/${id}/q/${QUESTIONS[1] ?? ''}`)
  await expect(other.locator('h1')).toBeVisible()
  await Promise.all([choose(page, 2, 'en'), choose(other, 4, 'en')])
  const answersOnDisk = async () =>
    (JSON.parse(await onDisk(page)) as { answers: readonly { level: number }[] }).answers
      .map(({ level }) => level)
      .toSorted((one, another) => one - another)
  await expect.poll(answersOnDisk).toEqual([2, 4])
})

for (const language of LANGUAGES) {
  test(`a download is handed over, checked, and found older once something was answered (${language})`, async ({
    page,
  }) => {
    const { text, instrument } = wordsIn(language)
    const id = await startCity(page, 'Recife', language)
    await choose(page, 2, language)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: text('saved.toFile') }).click(),
    ])
    const name = download.suggestedFilename()
    const path = await download.path()
    await expect(page.getByText(text('backup.handed', { name }))).toBeVisible()
    await page.getByRole('link', { name: text('backup.check') }).click()
    await expect(page.locator('h1')).toHaveText(text('backup.title'))

    const check = async () => {
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        page.getByRole('button', { name: text('backup.checkChoose') }).click(),
      ])
      await chooser.setFiles({ name, mimeType: 'application/json', buffer: await read(path) })
    }
    await check()
    await expect(page.getByText(text('backup.found.same', { name }))).toBeVisible()

    await page.goto(`/#/a/${id}/q/${QUESTIONS[1] ?? ''}`)
    await choose(page, 3, language)
    await page.goto(`/#/a/${id}/backup`)
    await check()
    await expect(page.getByText(text('backup.found.older', { name }))).toBeVisible()
    const title = instrument.questions[QUESTIONS[1] ?? '']?.title ?? 'none'
    await expect(page.getByRole('link', { name: title })).toBeVisible()
  })
}

async function read(path: string): Promise<Buffer> {
  const { readFile } = await import('node:fs/promises')
  return readFile(path)
}

test('after 20 answers a file is due: above the questions, in the list, and not again until it is worth it', async ({
  page,
}) => {
  const { text } = wordsIn('pt')
  const id = await startCity(page, 'Recife', 'pt')
  const due = page.getByText(text('backup.never', { count: 20 }))
  for (const [index, question] of QUESTIONS.slice(0, 20).entries()) {
    await page.goto(`/#/a/${id}/q/${question}`)
    if (index === 19) await expect(page.getByRole('link', { name: text('backup.make') })).toHaveCount(0)
    await choose(page, 3, 'pt')
  }
  await expect(due).toBeVisible()
  await page.goto('/#/assessments')
  await expect(page.getByText(`Recife: ${text('backup.never', { count: 20 })}`)).toBeVisible()
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  await page.getByRole('button', { name: text('backup.later') }).click()
  await expect(page.getByRole('button', { name: text('backup.later') })).toHaveCount(0)
  await openScreen(page, `/a/${id}/check`, 'pt')
  await page.reload()
  await expect(page.locator('h1')).toBeVisible()
  await expect(page.getByRole('button', { name: text('backup.later') })).toHaveCount(0)
})

test('the screen of copies says what the browser answered, and asks again on a click', async ({ page }) => {
  const { text } = wordsIn('es')
  const id = await startCity(page, 'Recife', 'es')
  await page.goto(`/#/a/${id}/backup`)
  const kept = await page.evaluate(() => navigator.storage.persisted())
  await expect(page.getByText(text(kept ? 'backup.kept.yes' : 'backup.kept.no'))).toBeVisible()
  if (!kept) {
    await page.getByRole('button', { name: text('backup.askPromise') }).click()
    await expect(page.getByText(text('backup.asked'))).toBeVisible()
  }
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
})
