import { wordsIn } from '../fixtures/words.ts'
import { EXAMPLE, expect, levelRadio, openScreen, startCity, test, waitUntilSaved } from './support.ts'

const { text } = wordsIn('en')

test('with proof given, the supported level appears beside the claimed one', async ({ page }) => {
  const id = await startCity(page, 'Meridiana', 'en')
  await levelRadio(page, 'en', 4).check({ force: true })
  await expect(page.getByText(text('support.pair', { level: 4, supported: 2 }))).toBeVisible()
  await page.getByRole('radio', { name: text('confidence.low') }).check()
  await waitUntilSaved(page)

  await openScreen(page, `/a/${id}/results`, 'en')
  await expect(page.locator('main')).toContainText(text('proof.count', { proved: '0', count: 1 }))
  const supported = page.getByRole('columnheader', { name: text('proof.supportedMean') })
  await expect(supported).toHaveCount(0)
  await expect(page.getByRole('img', { name: /supported/ })).toHaveCount(0)

  await openScreen(page, `/a/${id}/q/gov.mandate`, 'en')
  await page.getByRole('button', { name: text('evidence.add') }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox', { name: text('evidence.what'), exact: true }).fill('Signed strategy')
  await dialog.getByRole('radio', { name: text('strength.3') }).check()
  await dialog.getByRole('textbox', { name: text('evidence.date') }).fill('2026-03')
  await dialog.getByRole('button', { name: text('evidence.keep') }).click()
  await expect(page.getByText(text('support.pair', { level: 4, supported: 3 }))).toBeVisible()
  await expect(page.getByText(text('support.need.sign', { level: 4 }))).toBeVisible()
  await waitUntilSaved(page)

  await openScreen(page, `/a/${id}/results`, 'en')
  await expect(supported).toBeVisible()
  await expect(page.getByRole('img', { name: /supported: 3\.0/ })).toBeVisible()
  await expect(page.getByText(text('proof.supportedLevel'), { exact: true }).first()).toBeVisible()
})

test('what is to be proved, checked and asked leads to its question', async ({ page }) => {
  const { questions } = wordsIn('en').instrument
  await openScreen(page, `/a/${EXAMPLE}/results`, 'en')
  const prove = page.getByRole('region', { name: text('proof.toProve') })
  await expect(prove).toContainText('March 31, 2026')
  await prove.getByRole('link', { name: questions['cap.tools']?.title ?? 'none' }).click()
  await expect(page.locator('h1')).toHaveText(questions['cap.tools']?.question ?? 'none')
  await expect(page.locator('[data-expired]')).toContainText('March 31, 2026')

  await openScreen(page, `/a/${EXAMPLE}/check`, 'en')
  const ask = page.getByRole('region', { name: text('role.services') })
  await ask.getByRole('link').click()
  await expect(page.locator('h1')).toHaveText(questions['qua.timely']?.question ?? 'none')
})
