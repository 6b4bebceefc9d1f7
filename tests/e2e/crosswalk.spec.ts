import { readFile } from 'node:fs/promises'
import { LANGUAGES, wordsIn } from '../fixtures/words.ts'
import { EXAMPLE, expect, openScreen, startCity, test, waitUntilSaved } from './support.ts'

test('the crosswalk opens from the results, narrows as one types, and goes out as a table', async ({
  page,
}) => {
  const { text } = wordsIn('pt')
  await openScreen(page, `/a/${EXAMPLE}/results`, 'pt')
  await page.getByRole('link', { name: text('crosswalk.link') }).click()
  const rows = page.getByRole('table', { name: text('crosswalk.tableCaption') }).getByRole('row')
  await expect(rows).toHaveCount(44)
  await page.getByRole('searchbox').fill('protecao')
  await expect(rows).toHaveCount(2)
  await expect(page.getByRole('search').getByRole('status')).toHaveText(text('crosswalk.hits', { count: 1 }))
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: text('crosswalk.csv') }).click(),
  ])
  expect(download.suggestedFilename()).toBe('meridiana-2026-05-11.wwc.csv')
  const table = await readFile((await download.path()) ?? '', 'utf8')
  expect(table.startsWith('\uFEFFcity,date,criterion')).toBe(true)
  expect(table).toContain(text('crosswalk.ours'))
})

for (const language of LANGUAGES) {
  test(`in ${language} the checks of a small city say what to do, block nothing, and are kept`, async ({
    page,
  }) => {
    const { text } = wordsIn(language)
    const id = await startCity(page, 'Pequena', language)
    await page.goto(`/#/a/${id}/set-up`)
    await page.getByRole('textbox', { name: text('setup.population') }).fill('40000')
    await page.getByRole('combobox', { name: text('setup.country') }).selectOption('BR')
    await page.getByRole('link', { name: text('fit.link') }).click()
    await expect(page.getByText('What Works Cities')).toBeVisible()
    await expect(page.getByRole('status').filter({ hasText: text('fit.verdict.prepare') })).toBeVisible()
    await page.getByRole('checkbox', { name: text('fit.input.portal') }).check()
    await page.getByRole('textbox', { name: text('fit.input.sponsor') }).fill('Ana')
    await page.getByRole('textbox', { name: text('fit.input.outcomes') }).click()
    await waitUntilSaved(page)
    await page.reload()
    await expect(page.getByRole('checkbox', { name: text('fit.input.portal') })).toBeChecked()
    await expect(page.getByRole('textbox', { name: text('fit.input.sponsor') })).toHaveValue('Ana')
    await page.getByRole('link', { name: text('fit.toQuestions') }).click()
    await expect(page.getByRole('radio').first()).toBeVisible()
  })
}
