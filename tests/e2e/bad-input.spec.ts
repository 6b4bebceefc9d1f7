import { LANGUAGES, wordsIn } from '../fixtures/words.ts'
import { VERSION_1 } from '../fixtures/files.ts'
import { expect, openScreen, startCity, test } from './support.ts'

/** Text as an old editor saves it: a byte a letter. */
const GARBLED = Buffer.from(JSON.stringify({ city: 'São João' }), 'latin1')

const BAD = [
  ['broken JSON', '{"format": "alidade-assess', 'file-not-json', {}],
  ['another encoding', GARBLED, 'file-garbled', {}],
  ['a file that is not ours', '{"format": "other"}', 'file-not-ours', {}],
  [
    'a wrong type',
    VERSION_1.replace('"departments": 18', '"departments": "x"'),
    'file-wrong-value',
    { path: 'assessment.departments' },
  ],
  ['a newer version', VERSION_1.replace('"formatVersion": 1', '"formatVersion": 7'), 'file-newer', {}],
  ['21 MB of anything', 'x'.repeat(21_000_000), 'file-too-large', { megabytes: 20 }],
] as const

for (const language of LANGUAGES) {
  test(`bad files get one clear sentence in ${language} and change nothing`, async ({ page }) => {
    await openScreen(page, '/', language)
    for (const [name, content, code, data] of BAD) {
      const buffer = Buffer.from(content)
      await page
        .locator('input[type=file]')
        .first()
        .setInputFiles({ name: `${name}.json`, mimeType: 'application/json', buffer })
      await expect(page.getByRole('alert').first()).toContainText(wordsIn(language).text(code, data))
    }
    await openScreen(page, '/assessments', language)
    await expect(page.locator('main')).toContainText(wordsIn(language).text('list.empty'))
  })
}

test('a file that is dropped on the start page opens', async ({ page }) => {
  await openScreen(page, '/', 'en')
  const data = await page.evaluateHandle((content) => {
    const transfer = new DataTransfer()
    transfer.items.add(new File([content], 'meridiana.alidade.json', { type: 'application/json' }))
    return transfer
  }, VERSION_1)
  await page.dispatchEvent('main', 'dragenter', { dataTransfer: data })
  await page.dispatchEvent('main', 'dragover', { dataTransfer: data })
  await page.dispatchEvent('main', 'drop', { dataTransfer: data })
  await expect(page.locator('h1')).toHaveText(wordsIn('en').text('check.title'))
})

test('of two files that are dropped at once none opens, and the page says why', async ({ page }) => {
  await openScreen(page, '/', 'en')
  const data = await page.evaluateHandle((content) => {
    const transfer = new DataTransfer()
    for (const name of ['one', 'two']) transfer.items.add(new File([content], `${name}.alidade.json`))
    return transfer
  }, VERSION_1)
  await page.dispatchEvent('main', 'dragover', { dataTransfer: data })
  await page.dispatchEvent('main', 'drop', { dataTransfer: data })
  await expect(page.getByRole('alert')).toContainText(wordsIn('en').text('home.dropSeveral'))
  await page.keyboard.press('Escape')
  await expect(page.getByRole('alert')).toHaveCount(0)
  await openScreen(page, '/assessments', 'en')
  await expect(page.locator('main')).toContainText(wordsIn('en').text('list.empty'))
})

const NAMES = ['São Paulo – “fase 2”', '🏙️ Metrópolis 👨‍👩‍👧', 'مدينة الغد', 'x'.repeat(80)]
for (const name of NAMES) {
  test(`the city name ${JSON.stringify(name).slice(0, 24)} stands on screen as typed`, async ({ page }) => {
    await startCity(page, name, 'en')
    await expect(page.locator('header')).toContainText(name)
    await openScreen(page, '/assessments', 'en')
    await expect(page.getByRole('heading', { name })).toBeVisible()
  })
}
