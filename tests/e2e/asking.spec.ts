import { readFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from '@playwright/test'
import { questionsFor } from '../../src/core/asking/whom.ts'
import { INSTRUMENT } from '../fixtures/builders.ts'
import { LANGUAGES, type LanguageId, wordsIn } from '../fixtures/words.ts'
import { expect, levelRadio, openScreen, startCity, test, waitUntilSaved } from './support.ts'

const ROLE = 'procurement'
const ASKED = questionsFor(INSTRUMENT, ROLE, [])
const [FIRST = '', SECOND = ''] = ASKED

/** The page of a colleague: another browser, where nothing is known yet. */
async function otherBrowser(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    baseURL: test.info().project.use.baseURL ?? 'http://localhost:4173',
  })
  return context.newPage()
}

async function saved(page: Page, button: string): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ])
  // A download goes away with its browser.
  return readFileSync(await file.path(), 'utf8')
}

async function openOn(page: Page, content: string): Promise<void> {
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'file.json', mimeType: 'application/json', buffer: Buffer.from(content) })
}

async function accessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
}

/** The asker's city with one answer to a question that will be asked; gives the file of questions. */
async function ask(page: Page, language: LanguageId): Promise<{ id: string; questions: string }> {
  const { text } = wordsIn(language)
  const id = await startCity(page, 'Meridiana', language)
  await page.goto(`/#/a/${id}/q/${FIRST}`)
  await levelRadio(page, language, 2).check({ force: true })
  await waitUntilSaved(page)
  await page.goto(`/#/a/${id}/check`)
  await page.getByRole('link', { name: text('ask.title') }).click()
  await expect(page.locator('h1')).toHaveText(text('ask.title'))
  await page.getByRole('combobox', { name: text('ask.role') }).selectOption(ROLE)
  await page.getByRole('textbox', { name: text('ask.from') }).fill('Marta')
  await page.getByRole('textbox', { name: text('ask.message') }).fill('Até sexta 🙂')
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(ASKED.length)
  return { id, questions: await saved(page, text('ask.save')) }
}

/** The colleague answers two of the questions with a proof, and saves the reply. */
async function answer(page: Page, questions: string, language: LanguageId): Promise<string> {
  const { text, instrument } = wordsIn(language)
  await openScreen(page, '/', language)
  await openOn(page, questions)
  await expect(page.locator('h1')).toHaveText(text('asked.title', { count: ASKED.length, city: 'Meridiana' }))
  await expect(page.getByText('Até sexta 🙂')).toBeVisible()
  await accessible(page)
  await page.getByRole('link', { name: text('asked.start') }).click()
  await expect(page.locator('h1')).toHaveText(instrument.questions[FIRST]?.question ?? 'none')
  await levelRadio(page, language, 4).check({ force: true })
  await page.getByRole('button', { name: text('evidence.add') }).click()
  await page.getByRole('combobox', { name: text('evidence.what') }).fill('Contrato modelo')
  await page.getByRole('button', { name: text('evidence.keep'), exact: true }).click()
  await page.getByRole('link', { name: text('answer.next'), exact: true }).click()
  await expect(page.locator('h1')).toHaveText(instrument.questions[SECOND]?.question ?? 'none')
  await levelRadio(page, language, 3).check({ force: true })
  await waitUntilSaved(page)
  // There are no results of a few questions: every way to them leads back to the list.
  await page.goto(page.url().replace(/\/q\/.*/, '/results'))
  await expect(page).toHaveURL(/\/asked$/)
  await page.getByRole('textbox', { name: text('asked.name') }).fill('Chico')
  return saved(page, text('asked.save'))
}

for (const language of LANGUAGES) {
  const { text, instrument } = wordsIn(language)
  const titleOf = (id: string) => instrument.questions[id]?.title ?? 'none'

  test(`questions go to a colleague and come back in ${language}`, async ({ page, browser }) => {
    test.setTimeout(120_000)
    const { id, questions } = await ask(page, language)
    const colleague = await otherBrowser(browser)
    const reply = await answer(colleague, questions, language)
    await colleague.context().close()

    await openScreen(page, '/', language)
    await openOn(page, reply)
    await expect(page.locator('h1')).toHaveText(text('reply.title', { name: 'Chico' }))
    await expect(page.getByText(text('reply.undecided', { count: 1 }))).toBeVisible()
    await accessible(page)
    await page.getByRole('button', { name: text('reply.apply') }).click()
    await expect(page.getByRole('alert')).toContainText(titleOf(FIRST))

    // Put away, it has changed nothing.
    await page.getByRole('button', { name: text('reply.cancel'), exact: true }).click()
    await page.goto(`/#/a/${id}/q/${FIRST}`)
    await expect(levelRadio(page, language, 2)).toBeChecked()

    await page.goto(`/#/a/${id}/reply`)
    await openOn(page, reply)
    await page
      .getByRole('group', { name: titleOf(FIRST) })
      .getByRole('radio', { name: text('reply.take') })
      .check()
    await expect(page.getByText(text('reply.changes', { count: 2 }))).toBeVisible()
    await page.getByRole('button', { name: text('reply.apply') }).click()
    await expect(page.locator('h1')).toHaveText(text('reply.done', { count: 2 }))
    await accessible(page)
    await page.getByRole('link', { name: titleOf(FIRST) }).click()
    await expect(levelRadio(page, language, 4)).toBeChecked()
    await expect(page.getByText('Contrato modelo').first()).toBeVisible()

    // The same reply once more has nothing to say.
    await page.goto(`/#/a/${id}/ask`)
    await openOn(page, reply)
    await expect(page.locator('h1')).toHaveText(text('reply.nothingTitle'))
    await page.reload()
    await expect(page.locator('h1')).toHaveText(text('reply.openTitle'))
  })
}

test('what a reply changed can be undone', async ({ page, browser }) => {
  test.setTimeout(120_000)
  const { text } = wordsIn('en')
  const { id, questions } = await ask(page, 'en')
  const colleague = await otherBrowser(browser)
  const reply = await answer(colleague, questions, 'en')
  await colleague.context().close()
  await page.goto(`/#/a/${id}/reply`)
  await openOn(page, reply)
  await page
    .getByRole('radio', { name: text('reply.take') })
    .first()
    .check()
  await page.getByRole('button', { name: text('reply.apply') }).click()
  await page
    .locator('main')
    .getByRole('button', { name: text('reply.undo') })
    .click()
  await expect(page.locator('h1')).toHaveText(text('reply.title', { name: 'Chico' }))
  await page.goto(`/#/a/${id}/q/${FIRST}`)
  await expect(levelRadio(page, 'en', 2)).toBeChecked()
  await expect(page.getByText('Contrato modelo')).toHaveCount(0)
})
