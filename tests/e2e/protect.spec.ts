import { readFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { lock, unlock } from '../../src/adapters/age/age.ts'
import { LANGUAGES, wordsIn } from '../fixtures/words.ts'
import { expect, levelRadio, openScreen, startCity, test, waitUntilSaved } from './support.ts'

const PHRASE = 'quatro palavras bem longas'

async function choose(page: Page, name: string, buffer: Uint8Array) {
  await openScreen(page, '/', 'pt')
  if ((await page.getByRole('dialog').count()) > 0) await page.reload()
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: new RegExp(`^${wordsIn('pt').text('home.open')}`) }).click(),
  ])
  await chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(buffer) })
}

test('[AG2, AG3] a city is saved behind a passphrase, opened again in the same place, and is the same', async ({
  page,
}) => {
  const { text } = wordsIn('pt')
  const id = await startCity(page, 'São Segredo', 'pt')
  await levelRadio(page, 'pt', 4).check({ force: true })
  await waitUntilSaved(page)
  await openScreen(page, `/a/${id}/protect`, 'pt')
  await page.getByLabel(text('protect.new'), { exact: true }).fill(PHRASE)
  await page.getByRole('button', { name: text('protect.save') }).click()
  await expect(page.getByText(text('protect.differs'))).toBeVisible()
  await page.getByLabel(text('protect.again'), { exact: true }).fill(PHRASE)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: text('protect.save') }).click(),
  ])
  const name = download.suggestedFilename()
  expect(name).toMatch(/^sao-segredo-\d{4}-\d\d-\d\d\.alidade\.age$/)
  await expect(page.getByText(text('protect.handed', { name }))).toBeVisible()
  await expect(page.getByLabel(text('protect.new'), { exact: true })).toHaveValue('')

  const file = new Uint8Array(readFileSync(await download.path()))
  const opened = await unlock(file, PHRASE)
  const inside = JSON.parse(opened.ok ? new TextDecoder().decode(opened.value) : '{}')
  expect(inside).toMatchObject({ format: 'alidade-assessment', assessment: { city: 'São Segredo' } })
  expect(inside.answers).toHaveLength(1)

  await choose(page, name, file)
  const dialog = page.getByRole('dialog', { name: text('protect.locked') })
  await dialog.getByLabel(text('protect.passphrase')).fill('outra coisa')
  await dialog.getByRole('button', { name: text('protect.open') }).click()
  await expect(dialog.getByRole('alert')).toHaveText(text('protected-wrong-passphrase'))
  await dialog.getByLabel(text('protect.passphrase')).fill(PHRASE)
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await page.waitForURL(/#\/a\//)
  await expect(page.locator('header')).toContainText('São Segredo')
  expect(page.url()).not.toContain('quatro')
  const kept = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))
  expect(kept).not.toContain(PHRASE)
})

test('[AG4] a damaged file, one for keys and one that holds something else each get one clear sentence', async ({
  page,
}) => {
  const { text } = wordsIn('pt')
  const dialog = page.getByRole('dialog', { name: text('protect.locked') })
  const tryIt = async () => {
    await dialog.getByLabel(text('protect.passphrase')).fill(PHRASE)
    await dialog.getByRole('button', { name: text('protect.open') }).click()
  }
  const other = await lock(new TextEncoder().encode('{"format":"something"}'), PHRASE, 10)
  const damaged = other.slice()
  damaged[damaged.length - 1] = (damaged.at(-1) ?? 0) ^ 1
  await choose(page, 'a.age', damaged)
  await tryIt()
  await expect(dialog.getByRole('alert')).toHaveText(text('protected-damaged'))
  await choose(page, 'b.age', readFileSync('tests/fixtures/age/not-for-a-passphrase.age'))
  await tryIt()
  await expect(dialog.getByRole('alert')).toHaveText(text('protected-by-keys'))
  await choose(page, 'c.age', other)
  await tryIt()
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('alert')).toContainText(text('file-not-ours'))
})

test('[AG5] opening can be given up while it works, and nothing comes of it', async ({ page }) => {
  const { text } = wordsIn('pt')
  await choose(page, 'a.age', readFileSync('tests/fixtures/age/made-by-age.age'))
  const dialog = page.getByRole('dialog', { name: text('protect.locked') })
  await dialog.getByLabel(text('protect.passphrase')).fill('correct horse battery staple')
  await dialog.getByRole('button', { name: text('protect.open') }).click()
  await expect(dialog.getByRole('progressbar')).toBeVisible()
  await dialog.getByRole('button', { name: text('dialog.cancel') }).click()
  await expect(dialog).toBeHidden()
  await page.waitForTimeout(3000)
  await expect(page.getByRole('alert')).toHaveCount(0)
  // A worker that nobody ends stays, whether it is still at work or done.
  await expect.poll(() => page.workers().length, { timeout: 20_000 }).toBe(0)
})

for (const language of LANGUAGES) {
  test(`the dialog that asks for a passphrase has no fault that axe finds, ${language}`, async ({ page }) => {
    await choose(page, 'a.age', readFileSync('tests/fixtures/age/made-by-age.armored.age'))
    await page.getByRole('dialog').waitFor()
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id }) => id)).toEqual([])
  })
}
