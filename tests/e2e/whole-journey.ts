import { readFileSync } from 'node:fs'
import { type Page, expect } from '@playwright/test'
import { type LanguageId, wordsIn } from '../fixtures/words.ts'
import { holds, readPdf } from './pdf.ts'
import { EXAMPLE, levelRadio } from './support.ts'

/** Goes to a screen as a link does, without loading the page again. */
export async function turnTo(page: Page, path: string): Promise<void> {
  await page.evaluate((address) => {
    window.location.hash = address
  }, `#${path}`)
}

/**
 * From a start page that is open: the example city, its results, its report as PDF, an answer changed, the file saved.
 * @returns the path of the saved file
 */
export async function fromExampleToFile(page: Page, language: LanguageId): Promise<string> {
  const { text, instrument } = wordsIn(language)
  await page.getByRole('link', { name: new RegExp(`^${text('home.example')}`) }).click()
  await expect(page.locator('h1')).toContainText('Meridiana')
  await expect(page.getByRole('img', { name: /5/ }).first()).toBeVisible()

  await turnTo(page, `/a/${EXAMPLE}/report`)
  const [report] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: text('takeaway.makeReport') }).click(),
  ])
  expect(
    readFileSync(await report.path())
      .subarray(0, 4)
      .toString(),
  ).toBe('%PDF')
  const pdf = await readPdf(report)
  expect(pdf.pages).toBeGreaterThan(7)
  expect(pdf.title).toBe(text('report.title', { city: 'Meridiana' }))
  expect(holds(pdf, instrument.components['gov']?.name ?? 'none')).toBe(true)

  await turnTo(page, `/a/${EXAMPLE}/q/gov.mandate`)
  await expect(page.locator('h1')).toHaveText(instrument.questions['gov.mandate']?.question ?? 'none')
  await levelRadio(page, language, 5).check({ force: true })
  await expect(page.locator('[data-saving]')).toHaveAttribute('data-saving', 'saved')
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    // The bar of the portable app offers the same above the header.
    page
      .getByRole('button', { name: text('saved.toFile') })
      .last()
      .click(),
  ])
  const saved = JSON.parse(readFileSync(await file.path(), 'utf8'))
  expect(saved.answers.find(({ question }: { question: string }) => question === 'gov.mandate').level).toBe(5)
  return file.path()
}

/** From the start page: opens a file that was saved, and finds the answer in it. */
export async function openSaved(page: Page, language: LanguageId, path: string): Promise<void> {
  const { text } = wordsIn(language)
  await page.locator('input[type=file]').first().setInputFiles(path)
  await expect(page.locator('h1')).toHaveText(text('check.title'))
  const id = /#\/a\/([^/]+)/.exec(page.url())?.[1] ?? ''
  await turnTo(page, `/a/${id}/q/gov.mandate`)
  await expect(levelRadio(page, language, 5)).toBeChecked()
}

/** Waits until the service worker of the page has everything and answers for it. */
export async function isReadyOffline(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
    if (navigator.serviceWorker.controller !== null) return
    await new Promise((resolve) => {
      navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true })
    })
  })
}
