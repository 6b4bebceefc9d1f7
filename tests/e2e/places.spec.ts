import { type Page, expect } from '@playwright/test'
import { type LanguageId, LANGUAGES, wordsIn } from '../fixtures/words.ts'
import { EXAMPLE, QUESTIONS, openScreen, test } from './support.ts'

const LAPTOP = { width: 1366, height: 768 }
/** How far the foot of the page reaches over the element that has the focus, in pixels; 0 where it does not. */
const hidden = (page: Page) =>
  page.evaluate(() => {
    const foot = document.querySelector('footer')
    const focused = document.activeElement
    if (foot === null || focused === null || focused === document.body || foot.contains(focused)) return 0
    if (getComputedStyle(foot).position !== 'fixed') return 0
    const { top, bottom } = focused.getBoundingClientRect()
    // A browser brings the line that one writes in into sight, not the whole field.
    const end = focused instanceof HTMLTextAreaElement ? Math.min(bottom, top + 44) : bottom
    return Math.max(0, Math.ceil(end - foot.getBoundingClientRect().top))
  })

for (const language of LANGUAGES) {
  test(`on a laptop all five levels of every question are in sight, in ${language}`, async ({ page }) => {
    test.slow()
    await page.setViewportSize(LAPTOP)
    const { questions } = wordsIn(language).instrument
    const cut: string[] = []
    for (const question of QUESTIONS) {
      await openScreen(page, `/a/${EXAMPLE}/q/${question}`, language)
      await expect(page.locator('h1')).toHaveText(questions[question]?.question ?? 'none')
      const over = await page.evaluate(() => {
        const last = document.querySelector('label:has(input[value="5"])')
        const foot = document.querySelector('footer')
        return (last?.getBoundingClientRect().bottom ?? NaN) - (foot?.getBoundingClientRect().top ?? NaN)
      })
      if (!(over <= 0)) cut.push(`${question} ${over}`)
    }
    expect(cut).toEqual([])
  })
}

for (const size of [
  { width: 1366, height: 600 },
  { width: 390, height: 844 },
])
  test(`the foot hides nothing that has the focus at ${size.width} × ${size.height}`, async ({ page }) => {
    await page.setViewportSize(size)
    await openScreen(page, `/a/${EXAMPLE}/q/tra.internal`, 'pt')
    const seen = new Set<string>()
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press('Tab')
      expect(await hidden(page)).toBe(0)
      seen.add(await page.evaluate(() => document.activeElement?.tagName ?? ''))
    }
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press('Shift+Tab')
      expect(await hidden(page)).toBe(0)
    }
    expect([...seen]).toEqual(expect.arrayContaining(['INPUT', 'TEXTAREA', 'BUTTON']))
  })

test('[A11] the way to a missing reason leads into its field, and the way to missing proof to its button', async ({
  page,
}) => {
  const { text } = wordsIn('es')
  await page.setViewportSize(LAPTOP)
  await openScreen(page, `/a/${EXAMPLE}/q/gov.mandate`, 'es')
  await page.getByRole('radio', { name: new RegExp(text('answer.notApplicable')) }).check({ force: true })
  await page.locator('footer').getByRole('link').last().click()
  await page.goto(page.url().replace(/q\/.*$/, 'check'))
  await page.getByRole('link', { name: new RegExp(text('check.giveReason')) }).click()
  await expect(page.getByRole('textbox', { name: text('answer.reason') })).toBeFocused()
  expect(await hidden(page)).toBe(0)
  await page.goto(page.url().replace(/q\/.*$/, 'q/gov.owners/proof'))
  await expect(page.getByRole('button', { name: text('evidence.add') })).toBeFocused()
  expect(await hidden(page)).toBe(0)
})

async function typeIn(
  page: Page,
  language: LanguageId,
  key: 'setup.city' | 'setup.population',
  value: string,
) {
  await page.getByRole('textbox', { name: wordsIn(language).text(key) }).fill(value)
}

test('[A10] what is typed for a new city is there after reading “about” and after a change of language', async ({
  page,
}) => {
  const { text } = wordsIn('en')
  await openScreen(page, '/new', 'en')
  await typeIn(page, 'en', 'setup.city', 'Nova Aurora')
  await page.getByText(text('setup.more'), { exact: false }).click()
  await typeIn(page, 'en', 'setup.population', '412 mil')
  await page.getByRole('link', { name: text('app.about') }).click()
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(text('setup.newTitle'))
  await page.goBack()
  await expect(page.getByRole('textbox', { name: text('setup.city') })).toHaveValue('Nova Aurora')
  await page.getByRole('button', { name: 'Português' }).click()
  const pt = wordsIn('pt').text
  await expect(page.getByRole('textbox', { name: pt('setup.population') })).toHaveValue('412 mil')
  await expect(page.getByText(pt('number-not-whole'))).toBeVisible()
  await expect(page.getByText(pt('setup.again'), { exact: false })).toBeVisible()
})

test('[A10] a text that the set-up cannot read is there again, with its reason, after a visit elsewhere', async ({
  page,
}) => {
  const { text } = wordsIn('es')
  await openScreen(page, `/a/${EXAMPLE}/set-up`, 'es')
  await typeIn(page, 'es', 'setup.population', '412 mil')
  await page.getByRole('link', { name: text('answer.toCheck') }).click()
  await expect(page.getByRole('heading', { level: 1, name: text('check.title') })).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('textbox', { name: text('setup.population') })).toHaveValue('412 mil')
  await expect(page.getByText(text('number-not-whole'))).toBeVisible()
})
