import { wordsIn } from '../fixtures/words.ts'
import { EXAMPLE, expect, levelRadio, openScreen, test, waitUntilSaved } from './support.ts'

test('the first edit turns the example into an ordinary assessment, at the same place', async ({ page }) => {
  await openScreen(page, `/a/${EXAMPLE}/q/gov.mandate`, 'en')
  await levelRadio(page, 'en', 5).check({ force: true })
  await waitUntilSaved(page)
  await expect(page).toHaveURL(/#\/a\/(?!meridiana)[^/]+\/q\/gov\.mandate$/)
  await page.reload()
  await expect(levelRadio(page, 'en', 5)).toBeChecked()
  await openScreen(page, `/a/${EXAMPLE}/q/gov.mandate`, 'en')
  await expect(levelRadio(page, 'en', 2)).toBeChecked()
  await openScreen(page, '/assessments', 'en')
  await expect(page.getByRole('heading', { name: 'Meridiana' })).toHaveCount(1)
})

test('deleting can be undone, and erasing everything leaves nothing', async ({ page }) => {
  const { text } = wordsIn('en')
  await openScreen(page, `/a/${EXAMPLE}/q/gov.mandate`, 'en')
  await levelRadio(page, 'en', 3).check({ force: true })
  await waitUntilSaved(page)
  await openScreen(page, '/assessments', 'en')
  await page
    .getByRole('button', { name: text('list.remove') })
    .first()
    .click()
  await expect(page.locator('main')).toContainText(text('list.empty'))
  await page.getByRole('button', { name: text('notice.undo') }).click()
  await expect(page.getByRole('heading', { name: 'Meridiana' })).toBeVisible()
  await openScreen(page, '/', 'en')
  await page
    .getByRole('link', { name: text('erase.button') })
    .first()
    .click()
  await page.getByRole('button', { name: text('erase.ask') }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: text('erase.confirm') })
    .click()
  await expect(page.locator('body')).toContainText(text('erase.proof.nothing'))
  const left = await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))
  expect(left.filter((name) => name === 'alidade')).toEqual([])
})

test('a note that is typed stays, even if the page is reloaded at once or left for another', async ({
  page,
}) => {
  const { text } = wordsIn('en')
  await openScreen(page, `/a/${EXAMPLE}/q/gov.owners`, 'en')
  await levelRadio(page, 'en', 3).check({ force: true })
  await waitUntilSaved(page)
  const note = page.getByRole('textbox', { name: text('answer.note'), exact: true })
  for (const typed of ['reloaded at once', 'left for the start page', 'left for a page outside the app']) {
    await note.fill(typed)
    if (typed.startsWith('reloaded')) await page.reload()
    else {
      const address = page.url()
      await page.goto(typed.includes('outside') ? '/?elsewhere' : '/#/')
      await page.goto(address)
    }
    await expect(note).toHaveValue(typed)
  }
})

test('an old browser gets one clear sentence instead of a blank page', async ({ page }) => {
  await page.addInitScript(() => {
    delete (Array.prototype as { toSorted?: unknown }).toSorted
  })
  await page.goto('/')
  await expect(page.locator('#unsupported')).toBeVisible()
})
