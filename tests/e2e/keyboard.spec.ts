import type { Page } from '@playwright/test'
import { wordsIn } from '../fixtures/words.ts'
import { QUESTIONS, expect, openScreen, test, waitUntilSaved } from './support.ts'

const { text, instrument } = wordsIn('en')

/** Presses Tab until the focus is on what is looked for. */
async function tabTo(page: Page, matches: (focus: { role: string; name: string }) => boolean): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab')
    const focus = await page.evaluate(() => {
      const element = document.activeElement
      const name = element?.getAttribute('aria-label') ?? element?.textContent ?? ''
      const labelled = element instanceof HTMLInputElement ? (element.labels?.[0]?.textContent ?? '') : ''
      return { role: element?.tagName.toLowerCase() ?? '', name: `${name} ${labelled}`.trim() }
    })
    if (matches(focus)) return
  }
  throw new Error('the keyboard does not get there')
}

test('a whole assessment and its report with the keyboard alone', async ({ page }) => {
  test.setTimeout(120_000)
  await openScreen(page, '/', 'en')
  await tabTo(page, ({ role, name }) => role === 'a' && name.startsWith(text('home.new')))
  await page.keyboard.press('Enter')
  await expect(page.locator('h1')).toHaveText(text('setup.newTitle'))
  await tabTo(page, ({ role, name }) => role === 'input' && name.includes(text('setup.city')))
  await page.keyboard.type('Tecla')
  await page.keyboard.press('Enter')

  for (const [index, question] of QUESTIONS.entries()) {
    await expect(page.locator('h1')).toHaveText(instrument.questions[question]?.question ?? 'none')
    await tabTo(page, ({ role, name }) => role === 'input' && name.includes(instrument.levels[1].name))
    await page.keyboard.press(String((index % 5) + 1))
    await page.keyboard.press('Enter')
  }
  await waitUntilSaved(page)
  await expect(page.locator('h1')).toHaveText(text('check.title'))
  await tabTo(page, ({ name }) => name.startsWith(text('check.results')))
  await page.keyboard.press('Enter')
  await expect(page.locator('h1')).toContainText('Tecla')
  await tabTo(page, ({ name }) => name.startsWith(text('results.makeReport')))
  await page.keyboard.press('Enter')
  await expect(page.locator('h1')).toHaveText(text('takeaway.title'))
  const download = page.waitForEvent('download')
  await tabTo(page, ({ name }) => name.startsWith(text('takeaway.makeReport')))
  await page.keyboard.press('Enter')
  expect((await download).suggestedFilename()).toMatch(/^tecla-.*\.pdf$/)
})

test('the link at the top leads past the bar', async ({ page }) => {
  await openScreen(page, '/', 'en')
  await page.keyboard.press('Tab')
  await expect(page.getByText(text('app.skip'))).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('main')).toBeFocused()
})

test('a new screen puts the focus on its heading', async ({ page }) => {
  await openScreen(page, '/', 'en')
  await page.getByRole('link', { name: text('app.about'), exact: true }).click()
  await expect(page.locator('h1')).toBeFocused()
})
