import { readFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import { coreQuestions } from '../../src/core/instrument/lookup.ts'
import { parsedPack, SERVICE_DESK } from '../fixtures/packs.ts'
import { LANGUAGES, wordsIn } from '../fixtures/words.ts'
import { expect, openScreen, test, waitUntilSaved } from './support.ts'
import { readPdf } from './pdf.ts'

const PACK = parsedPack()
const QUESTIONS = coreQuestions(PACK.structure).map(({ id }) => id)
const json = (name: string, text: string) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
})

test('a questionnaire of another programme is loaded, answered, scored, reported, and opened again', async ({
  page,
}) => {
  const { text } = wordsIn('es')
  const said = PACK.words['es']
  await openScreen(page, '/packs', 'es')
  await page.locator('input[type=file]').setInputFiles(json('desk.json', SERVICE_DESK))
  const preview = page.getByRole('region', { name: 'Service desk check' })
  await expect(preview).toContainText('Escuchar')
  await preview.getByRole('button', { name: text('pack.keep') }).click()
  await expect(page.getByRole('status')).toHaveText(text('pack.kept', { name: 'Service desk check' }))
  await page.getByRole('link', { name: text('pack.start') }).click()

  await page.getByRole('textbox', { name: text('setup.city'), exact: true }).fill('Ventana')
  await page.getByRole('button', { name: text('setup.start') }).click()
  for (const [index, question] of QUESTIONS.entries()) {
    await expect(page.locator('h1')).toHaveText(said?.questions[question]?.question ?? 'none')
    const radio = page.locator(`input[type=radio][value="${(index % 4) + 2}"]`)
    await radio.check({ force: true })
    await waitUntilSaved(page)
    await radio.press('Enter')
  }
  await expect(page.locator('h1')).toHaveText(text('check.title'))

  const id = /#\/a\/([^/]+)/.exec(page.url())?.[1] ?? ''
  await page.goto(`/#/a/${id}/results`)
  await expect(page.locator('h1')).toContainText('Ventana')
  await expect(page.getByRole('table').first().getByRole('rowheader')).toHaveCount(4)
  for (const part of PACK.structure.components) {
    await expect(page.locator('main')).toContainText(said?.components[part.id]?.name ?? 'none')
  }

  await page.goto(`/#/a/${id}/report`)
  const pdf = page.waitForEvent('download')
  await page.getByRole('button', { name: text('takeaway.makeReport') }).click()
  const report = await readPdf(await pdf)
  expect(report.text).toContain('La ventanilla')
  expect(report.text).toContain('service-desk 2.1.0')

  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: text('saved.toFile') }).click()
  const file = readFileSync(await (await download).path(), 'utf8')
  expect(JSON.parse(file).instrument).toMatchObject({ id: 'service-desk', version: '2.1.0' })

  await openScreen(page, '/assessments', 'es')
  await page.locator('input[type=file]').setInputFiles(json('ventana.json', file))
  await expect(page.locator('h1')).toHaveText(text('check.title'))
  await expect(page.locator('main')).toContainText('La ventanilla')
})

for (const language of LANGUAGES) {
  test(`a pack with faults is refused in ${language} with every path, and nothing is kept`, async ({
    page,
  }) => {
    const { text } = wordsIn(language)
    await openScreen(page, '/packs', language)
    const bad = SERVICE_DESK.replace('"atLeast": 2', '"atLeast": 6').replace(
      '"needs": "hear.channels"',
      '"needs": ""',
    )
    await page.locator('input[type=file]').setInputFiles(json('bad.json', bad))
    const refused = page.getByRole('region', { name: text('pack.refused', { count: 2 }) })
    await expect(refused).toContainText('structure.prerequisites[0].atLeast')
    await expect(refused).toContainText(text('pack-number-high', { maximum: 5 }))
    await expect(refused).toContainText('structure.prerequisites[0].needs')
    await page.reload()
    await expect(page.getByRole('heading', { name: text('pack.own') })).toBeVisible()
    await expect(page.getByRole('button', { name: text('pack.remove') })).toHaveCount(0)
  })
}

test('an assessment whose questionnaire is not here says which one to load first', async ({ page }) => {
  const { text } = wordsIn('pt')
  const file = readFileSync('tests/fixtures/documents/version-1.alidade.json', 'utf8').replace(
    '"city-data-strategy"',
    '"service-desk"',
  )
  await openScreen(page, '/', 'pt')
  await page.locator('input[type=file]').first().setInputFiles(json('desk.json', file))
  await expect(page.getByRole('alert').first()).toContainText(
    text('questionnaire-missing', { instrument: 'service-desk', version: '1.0.0' }),
  )
})

test('a screen that the questionnaire does not speak says so, and marks the language of the questions', async ({
  page,
}) => {
  const { text } = wordsIn('pt')
  await openScreen(page, '/packs', 'pt')
  await page.locator('input[type=file]').setInputFiles(json('desk.json', SERVICE_DESK))
  await page.getByRole('button', { name: text('pack.keep') }).click()
  await page.getByRole('link', { name: text('pack.start') }).click()
  await page.getByRole('textbox', { name: text('setup.city'), exact: true }).fill('Ventana')
  await page.getByRole('button', { name: text('setup.start') }).click()
  await expect(page.locator('h1')).toHaveAttribute('lang', 'en')
  await expect(
    page.getByText(text('pack.spokenElse', { wanted: 'português', spoken: 'inglês' })),
  ).toBeVisible()
  // What only the program's own questionnaire can estimate has no screen here, even by address.
  const id = /\/a\/([^/]+)\//.exec(page.url())?.[1] ?? ''
  await page.goto(`/#/a/${id}/crosswalk`)
  await expect(page).toHaveURL(new RegExp(`/a/${id}/results$`))
  await page.goto(`/#/a/${id}/fit`)
  await expect(page).toHaveURL(new RegExp(`/a/${id}/set-up$`))
})

test('a preview and a refusal are good for all: axe finds nothing, and 320 px are enough', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 800 })
  await openScreen(page, '/packs', 'es')
  const long = SERVICE_DESK.replace('"value": 3', '"value": "much"')
  for (const [file, heading] of [
    [SERVICE_DESK, '#preview'],
    [long, '#refused'],
  ] as const) {
    await page.locator('input[type=file]').setInputFiles(json('desk.json', file))
    await expect(page.locator(heading)).toBeFocused()
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ target }) => target) }))).toEqual([])
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(wide).toBeLessThanOrEqual(0)
  }
})
