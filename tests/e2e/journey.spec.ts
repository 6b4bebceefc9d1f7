import { readFileSync } from 'node:fs'
import { INSTRUMENT } from '../fixtures/builders.ts'
import { LANGUAGES, wordsIn } from '../fixtures/words.ts'
import { holds, readPdf } from './pdf.ts'
import {
  QUESTIONS,
  expect,
  levelRadio,
  openScreen,
  startCity,
  tagOf,
  test,
  waitUntilSaved,
} from './support.ts'

const CITY = 'São Paulo – “fase 2”'
const NOTE = 'Só 9 de 18 — “à risca” • ñandú, corazón 🙂'
const LEVELS = [3, 2, 4, 1, 5, 3] as const

for (const language of LANGUAGES) {
  const { text, instrument } = wordsIn(language)

  test(`a city answers thirty questions in ${language} and leaves with radar, report and file`, async ({
    page,
  }) => {
    test.setTimeout(120_000)
    await startCity(page, CITY, language)

    for (const [index, question] of QUESTIONS.entries()) {
      const said = instrument.questions[question]
      await expect(page.locator('h1')).toHaveText(said?.question ?? 'none')
      const level = LEVELS[index % LEVELS.length] ?? 3
      await levelRadio(page, language, level).check({ force: true })
      if (index === 0) await page.getByRole('textbox', { name: text('answer.note'), exact: true }).fill(NOTE)
      await page
        .getByRole('link', { name: text(index === 29 ? 'answer.toCheck' : 'answer.next'), exact: true })
        .last()
        .click()
    }
    await waitUntilSaved(page)
    await expect(page.locator('h1')).toHaveText(text('check.title'))
    await page.getByRole('link', { name: text('check.results') }).click()

    await expect(page.locator('h1')).toContainText(CITY)
    for (const { id } of INSTRUMENT.components) {
      await expect(
        page.getByRole('rowheader', { name: instrument.components[id]?.name ?? 'none' }).first(),
      ).toBeVisible()
    }
    await expect(page.getByRole('img', { name: /5/ }).first()).toBeVisible()
    await page
      .getByRole('link', { name: text('results.makeReport') })
      .first()
      .click()

    const [pdfFile] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: text('takeaway.makeReport') }).click(),
    ])
    expect(pdfFile.suggestedFilename()).toMatch(
      new RegExp(`^sao-paulo-fase-2-\\d{4}-\\d{2}-\\d{2}\\.${language}\\.pdf$`),
    )
    const pdf = await readPdf(pdfFile)
    expect(pdf.language).toBe(tagOf(language))
    expect(pdf.title).toBe(text('report.title', { city: CITY }))
    expect(pdf.pages).toBeGreaterThan(7)
    expect(pdf.outline).toEqual(expect.arrayContaining([text('report.summary'), text('method.short')]))
    expect(holds(pdf, text('report.page', { page: pdf.pages, pages: pdf.pages }))).toBe(true)
    expect(holds(pdf, NOTE.replace('🙂', '?'))).toBe(true)
    expect(holds(pdf, text('method.replaced', { count: 1 }))).toBe(true)
    for (const [index, question] of QUESTIONS.entries()) {
      expect(
        holds(pdf, instrument.questions[question]?.levels[LEVELS[index % LEVELS.length] ?? 3] ?? 'none'),
      ).toBe(true)
    }

    const [svg] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: text('takeaway.svg') }).click(),
    ])
    const drawing = readFileSync(await svg.path(), 'utf8')
    for (const { id } of INSTRUMENT.components) expect(drawing).toContain(instrument.components[id]?.name)
    const [png] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: text('takeaway.png') }).click(),
    ])
    expect(
      readFileSync(await png.path())
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG')

    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: text('takeaway.saveFile') }).click(),
    ])
    const saved = JSON.parse(readFileSync(await file.path(), 'utf8'))
    expect(saved).toMatchObject({
      format: 'alidade-assessment',
      formatVersion: 1,
      assessment: { city: CITY },
    })
    expect(saved.answers).toHaveLength(30)
    expect(saved.answers[0].note).toBe(NOTE)
    expect(saved.instrument.structure).toMatch(/^sha256-[0-9a-f]{64}$/)

    await openScreen(page, '/', language)
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles(await file.path())
    await expect(page.locator('h1')).toHaveText(text('check.title'))
    await openScreen(page, '/assessments', language)
    // What is here already makes no twin.
    await expect(page.getByRole('heading', { name: CITY })).toHaveCount(1)
  })
}
