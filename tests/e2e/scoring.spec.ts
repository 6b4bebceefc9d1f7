import { AxeBuilder } from '@axe-core/playwright'
import { wordsIn } from '../fixtures/words.ts'
import { EXAMPLE, expect, openScreen, startCity, test, waitUntilSaved } from './support.ts'

const { text, instrument } = wordsIn('en')
const mean = text('why.meanOf', { name: instrument.components['gov']?.name ?? '' })

test('a figure opens into its arithmetic by keyboard, and the focus comes back to it', async ({ page }) => {
  await openScreen(page, `/a/${EXAMPLE}/results`, 'en')
  const figure = page.getByRole('button', { name: text('why.of', { of: mean }) })
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
  expect(count).toBeGreaterThan(25)
  for (let index = 0; index < count; index += 1) {
    await figures.nth(index).click()
    await expect(
      page
        .getByRole('dialog')
        .getByRole('link', { name: text('why.more') })
        .first(),
    ).toBeVisible()
    await page.keyboard.press('Escape')
  }
  await figures.first().click()
  await page
    .getByRole('dialog')
    .getByRole('link', { name: text('why.more') })
    .click()
  await expect(page.locator('#scoring-profile')).toBeFocused()
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
