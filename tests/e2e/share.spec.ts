import { readFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import type { Download, Page } from '@playwright/test'
import { meridiana } from '../fixtures/example.ts'
import { LANGUAGES, type LanguageId, wordsIn } from '../fixtures/words.ts'
import { holds, readPdf } from './pdf.ts'
import { EXAMPLE, expect, openScreen, test } from './support.ts'

const HIDDEN = ['gov.protection', 'gov.contracts']

async function handed(page: Page, name: string): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ])
  return download
}

/** The kinds of pieces that a PNG is made of. */
function piecesOf(png: Buffer): readonly string[] {
  const found: string[] = []
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    found.push(png.toString('latin1', at + 4, at + 8))
  return [...new Set(found)]
}

/** What the example's person wrote and proved, in pieces long enough to be told from other words. */
function secrets(language: LanguageId): readonly string[] {
  return Object.values(meridiana(language).answers)
    .flatMap(({ note, reason, evidence }) => [note, reason ?? ''].concat(evidence.map(({ what }) => what)))
    .filter(({ length }) => length > 25)
}

for (const language of LANGUAGES) {
  test(`in ${language} one sees what leaves, and all public files keep to it`, async ({ page }) => {
    const { text, instrument } = wordsIn(language)
    await openScreen(page, `/a/${EXAMPLE}/report`, language)
    await page.getByRole('link', { name: text('share.link') }).click()
    await expect(page.locator('h1')).toHaveText(text('share.title'))
    const titles = HIDDEN.map((id) => instrument.questions[id]?.title ?? id)
    const stays = page.getByRole('region', { name: text('share.out') })
    for (const title of titles) await expect(stays).toContainText(title)
    await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0)
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])

    const pdf = await handed(page, text('share.report'))
    expect(pdf.suggestedFilename()).toBe(`meridiana-${text('share.fileName')}-2026-05-11.${language}.pdf`)
    const report = await readPdf(pdf)
    expect(report.title).toContain(text('share.edition'))
    expect(secrets(language).filter((one) => holds(report, one))).toEqual([])
    expect(holds(report, text('share.of', { shared: '4', questions: '6' }))).toBe(true)

    const svg = readFileSync(await (await handed(page, text('share.svg'))).path(), 'utf8')
    expect(svg).toContain(text('share.edition'))
    expect(svg).not.toMatch(/<metadata|<!--|<\?/)
    const png = readFileSync(await (await handed(page, text('share.png'))).path())
    expect(
      piecesOf(png).filter((piece) => !['IHDR', 'sRGB', 'gAMA', 'IDAT', 'IEND'].includes(piece)),
    ).toEqual([])

    const file = await handed(page, text('share.file'))
    const content = readFileSync(await file.path(), 'utf8')
    expect(JSON.parse(content)).toMatchObject({ format: 'alidade-public', notShared: HIDDEN })
    expect(secrets(language).filter((one) => content.includes(one))).toEqual([])
    for (const key of ['share.criteria', 'share.topics'] as const) {
      const table = readFileSync(await (await handed(page, text(key))).path(), 'utf8')
      expect(secrets(language).filter((one) => table.includes(one))).toEqual([])
    }

    await openScreen(page, '/', language)
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: 'public.json', mimeType: 'application/json', buffer: Buffer.from(content) })
    await expect(page.locator('h1')).toHaveText('Meridiana')
    await expect(page.getByText(text('share.viewKept'))).toBeVisible()
  })
}

test('a sensitive question leaves once it is ticked, and the page says so before', async ({ page }) => {
  const { text, instrument } = wordsIn('en')
  await openScreen(page, `/a/${EXAMPLE}/share`, 'en')
  await expect(page.locator('main').getByRole('status').first()).toHaveText(
    text('share.inAnswers', { shared: '28', questions: '30' }),
  )
  const title = instrument.questions['gov.contracts']?.title ?? ''
  await page.getByRole('checkbox', { name: title }).check()
  await expect(page.locator('main').getByRole('status').first()).toHaveText(
    text('share.inAnswers', { shared: '29', questions: '30' }),
  )
  await expect(page.getByRole('region', { name: text('share.out') })).not.toContainText(title)
  const content = readFileSync(await (await handed(page, text('share.file'))).path(), 'utf8')
  const file = JSON.parse(content) as {
    readonly notShared: unknown
    readonly answers: readonly { question: string }[]
  }
  expect(file.notShared).toEqual(['gov.protection'])
  expect(file.answers.map(({ question }) => question)).toContain('gov.contracts')
})
