import { AxeBuilder } from '@axe-core/playwright'
import { wordsIn } from '../fixtures/words.ts'
import { EXAMPLE, expect, openScreen, startCity, test, waitUntilSaved } from './support.ts'

const { text, instrument } = wordsIn('en')
const mean = text('why.meanOf', { name: instrument.components['gov']?.name ?? '' })

test('a figure opens into its arithmetic by keyboard, and the focus comes back to it', async ({ page }) => {
  await openScreen(page, `/a/${EXAMPLE}/results`, 'en')
  const figure = page.getByRole('button', { name: text('why.of', { of: mean }) }).first()
  await figure.focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: mean })
  await expect(dialog).toBeVisible()
  await expect(dialog.getByText(text('why.rule', { rule: 'S4' }))).toBeVisible()
  await expect(dialog.getByText('14 ÷ 6 = 2.3333')).toBeVisible()
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(figure).toBeFocused()
})

test('every explanation of the results opens without a fault, and leads to its part of the page', async ({
  page,
}) => {
  await openScreen(page, `/a/${EXAMPLE}/results`, 'en')
  await page.getByText(text('overall.ask')).click()
  const figures = page.locator('main button[aria-haspopup="dialog"]')
  const count = await figures.count()
  // Every mean, stage, count, lens, order, turning answer and supported figure of the example.
  expect(count).toBeGreaterThan(60)
  // Within the page: a hundred clicks through the browser's own mouse take a minute.
  const silent = await figures.evaluateAll(async (buttons) => {
    const seen = async (found: () => boolean) => {
      for (let frame = 0; frame < 120 && !found(); frame += 1) await new Promise(requestAnimationFrame)
      return found()
    }
    const none: string[] = []
    for (const button of buttons as HTMLElement[]) {
      button.click()
      const link = () => document.querySelector('dialog[open] a[href^="#/scoring/"]')
      if (!(await seen(() => link() !== null))) none.push(button.textContent ?? '')
      document.querySelector('dialog')?.close()
      if (!(await seen(() => document.querySelector('dialog') === null))) none.push('stays open')
    }
    return none
  })
  expect(silent).toEqual([])
  await figures.first().click()
  await page
    .getByRole('dialog')
    .getByRole('link', { name: text('why.more') })
    .click()
  await expect(page.locator('#scoring-answers')).toBeFocused()
})

test('a weight chosen by keyboard is saved, and the equal-weight result stands beside', async ({ page }) => {
  const id = await startCity(page, 'Pesagem', 'en')
  await page.keyboard.press('Tab')
  await page.getByRole('radio').first().focus()
  await page.keyboard.press('1')
  await page.goto(`/#/a/${id}/q/gov.body`)
  await page.getByRole('radio').first().focus()
  await page.keyboard.press('4')
  await page.goto(`/#/a/${id}/weights`)
  const slider = page.getByRole('slider').first()
  await slider.focus()
  await page.keyboard.press('End')
  await expect(slider).toHaveValue('2')
  await waitUntilSaved(page)
  await page.reload()
  await expect(page.getByRole('slider').first()).toHaveValue('2')
  await page.goto(`/#/a/${id}/results`)
  await expect(page.getByText(text('weights.note'))).toBeVisible()
})

test('the count beside the questions opens into the list of all of them', async ({ page }) => {
  await openScreen(page, `/a/${EXAMPLE}/q/gov.mandate`, 'en')
  await page.getByRole('button', { name: text('why.of', { of: text('rail.label') }) }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText(text('why.rule', { rule: 'Q1' }))).toBeVisible()
  await expect(dialog.getByRole('row')).toHaveCount(31)
})
