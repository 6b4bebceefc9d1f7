import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { sha256 } from '../../src/adapters/hash/sha256.ts'
import type { Answer } from '../../src/core/assessment/answer.ts'
import { fileText } from '../../src/core/exchange/checksum.ts'
import { answer } from '../fixtures/builders.ts'
import { type Json, parsedFile, VERSION_1 } from '../fixtures/files.ts'
import { LANGUAGES, type LanguageId, wordsIn } from '../fixtures/words.ts'
import { expect, openScreen, test } from './support.ts'

/** After the answers of the file that is kept, whose times lie far ahead. */
const LATER = '2030-01-01T10:00:00.000Z'
const ID = String((parsedFile()['assessment'] as Json)['id'])
const MANDATE = (parsedFile()['answers'] as Answer[]).find(({ question }) => question === 'gov.mandate')

/** The file as it comes back from another computer, where this answer is another one. */
function elsewhere(change: Partial<Answer>, setUp: object = {}): string {
  const file = parsedFile()
  const answers = (file['answers'] as Answer[]).map((one) =>
    one.question === 'gov.mandate' ? Object.assign({}, one, change, { updatedAt: LATER }) : one,
  )
  return fileText(
    { ...file, writtenAt: LATER, answers, assessment: { ...(file['assessment'] as object), ...setUp } },
    sha256,
  )
}

const revision = MANDATE?.revision ?? 0
const NEWER = elsewhere({ level: 5, status: 'answered', revision: revision + 1 })
const PARTED = elsewhere({ level: 5, status: 'answered', revision, note: 'Said elsewhere' })

async function choose(page: Page, text: string): Promise<void> {
  const buffer = Buffer.from(text)
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'city.alidade.json', mimeType: 'application/json', buffer })
}

/** Keeps the file of version 1, and opens another one from the list. */
async function openSecond(page: Page, language: LanguageId, text: string): Promise<void> {
  await openScreen(page, '/assessments', language)
  await choose(page, VERSION_1)
  await expect(page.locator('h1')).toHaveText(wordsIn(language).text('check.title'))
  await page.goto('/#/assessments')
  await expect(page.locator('h2')).toHaveCount(1)
  await choose(page, text)
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** The level that stands in the question now. */
async function levelHere(page: Page): Promise<string | null> {
  await page.goto(`/#/a/${ID}/q/gov.mandate`)
  const checked = page.locator('input[type=radio]:checked').first()
  return checked.getAttribute('value')
}

for (const language of LANGUAGES) {
  const { text } = wordsIn(language)

  test(`the same file twice says so in ${language}, and makes no twin`, async ({ page }) => {
    await openSecond(page, language, VERSION_1)
    await expect(page.locator('h1')).toHaveText(text('check.title'))
    await expect(page.getByText(text('import-already-here', { city: 'Meridiana' }))).toBeVisible()
    await page.goto('/#/assessments')
    await expect(page.locator('h2')).toHaveCount(1)
  })

  test(`a newer file is shown and merged in ${language}`, async ({ page }) => {
    await openSecond(page, language, NEWER)
    await expect(page.locator('h1')).toHaveText(text('import.title', { city: 'Meridiana' }))
    await expect(page.getByRole('list', { name: text('import.counts') })).toContainText(
      text('import.state.newer'),
    )
    await page.locator('summary').first().click()
    await expect(page.locator('details').first()).toContainText(
      wordsIn(language).instrument.questions['gov.mandate']?.title ?? 'none',
    )
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id }) => id)).toEqual([])
    await button(page, text('import.merge')).click()
    await expect(page.locator('h1')).toHaveText(text('check.title'))
    expect(await levelHere(page)).toBe('5')
  })
}

const { text } = wordsIn('en')

test('where both sides were changed, nothing is merged before one is chosen', async ({ page }) => {
  await openSecond(page, 'en', PARTED)
  await button(page, text('import.merge')).click()
  await expect(page.locator('h1')).toHaveText(text('import.title', { city: 'Meridiana' }))
  await expect(page.getByText(text('import.undecided', { count: 1 }))).toBeVisible()
  await expect(page.locator('fieldset input').first()).toBeFocused()
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
  await page.getByRole('radio', { name: text('import.take') }).check()
  await button(page, text('import.merge')).click()
  await expect(page.locator('h1')).toHaveText(text('check.title'))
  expect(await levelHere(page)).toBe('5')
  await expect(page.getByText('Said elsewhere')).toBeAttached()
})

test('a set-up that differs is shown in words, and one choice counts for it', async ({ page }) => {
  await openSecond(page, 'en', elsewhere({}, { population: 500_000, priorityOutcome: 'waste' }))
  const row = page.getByRole('row', { name: text('setup.population') })
  await expect(row).toContainText('500,000')
  await page.getByRole('radio', { name: text('import.takeFields') }).check()
  await button(page, text('import.merge')).click()
  await expect(page.locator('h1')).toHaveText(text('check.title'))
  await page.goto(`/#/a/${ID}/set-up`)
  await expect(page.getByRole('textbox', { name: text('setup.population') })).toHaveValue(/500.?000/)
})

test('cancelling changes nothing', async ({ page }) => {
  await openSecond(page, 'en', NEWER)
  await button(page, text('dialog.cancel')).click()
  await expect(page.locator('h1')).toHaveText(text('check.title'))
  expect(await levelHere(page)).toBe(String(MANDATE?.level))
})

test('replacing asks once more, and puts the file in the place of what is here', async ({ page }) => {
  const file = JSON.parse(NEWER) as Json
  const few = fileText({ ...file, checksum: undefined, answers: [answer('gov.body', 1)] }, sha256)
  await openSecond(page, 'en', few)
  await button(page, text('import.replace')).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText(text('import.replaceHint'))
  await dialog.getByRole('button', { name: text('import.replace') }).click()
  await expect(page.locator('h1')).toHaveText(text('check.title'))
  await page.goto('/#/assessments')
  await expect(page.locator('h2')).toHaveCount(1)
  await expect(page.locator('main')).toContainText('1 of')
})

test('keeping both makes a second one with the same name, told apart by its file', async ({ page }) => {
  await openSecond(page, 'en', NEWER)
  await button(page, text('import.both')).click()
  await expect(page.locator('h1')).toHaveText(text('check.title'))
  await page.goto('/#/assessments')
  await expect(page.locator('h2')).toHaveText(['Meridiana', 'Meridiana'])
  await expect(page.getByText(text('import.keptFrom'))).toHaveCount(1)
  await expect(page.locator('main')).toContainText('2030')
})

test('a file that was changed by hand says so before it opens', async ({ page }) => {
  await openScreen(page, '/assessments', 'en')
  await choose(page, NEWER.replace('"city": "Meridiana"', '"city": "By hand"'))
  await expect(page.locator('h1')).toHaveText(text('import.newTitle', { city: 'By hand' }))
  await expect(page.getByRole('note')).toContainText(text('import.changed'))
  await button(page, text('import.open')).click()
  await expect(page.locator('header')).toContainText('By hand')
})

test('a collection opens what can be read, all at once, and says what cannot', async ({ page }) => {
  const other = (id: string, city: string, more: object = {}) => {
    const { checksum: _, ...file } = JSON.parse(NEWER) as Json
    return { ...file, ...more, assessment: { ...(file['assessment'] as object), id, city } }
  }
  const head = {
    format: 'alidade-collection',
    formatVersion: 1,
    writtenBy: 'alidade 0.1.0',
    writtenAt: LATER,
  }
  const assessments = [JSON.parse(NEWER), other('v', 'Ventana'), other('b', 'Broken', { answers: 3 })]
  await openSecond(page, 'en', fileText({ ...head, assessments, packs: [] }, sha256))
  await expect(page.locator('h1')).toHaveText(text('import.collectionTitle', { count: 2 }))
  await expect(page.getByRole('region', { name: text('import.faulty') })).toContainText('Broken')
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
  await button(page, text('import.apply')).click()
  await expect(page.locator('h1')).toHaveText(text('list.title'))
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(2)
  await expect(page.getByRole('heading', { name: 'Ventana' })).toBeVisible()
  expect(await levelHere(page)).toBe('5')
})

test('the preview needs no sideways scroll on the narrowest screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await openSecond(
    page,
    'es',
    elsewhere({ level: 5, revision, note: 'x'.repeat(200) }, { summary: 'y'.repeat(90) }),
  )
  await expect(page.locator('h1')).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})
