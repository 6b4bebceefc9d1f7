import { readFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { askedQuestions } from '../../src/core/assessment/asked.ts'
import { INSTRUMENT } from '../fixtures/builders.ts'
import { wordsIn } from '../fixtures/words.ts'
import { expect, levelRadio, openScreen, test, waitUntilSaved } from './support.ts'

const { text, instrument } = wordsIn('en')
const FEW = askedQuestions(INSTRUMENT, { scope: 'snapshot', modules: [] }).map(({ id }) => id)
const [PRACTICE] = INSTRUMENT.modules
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Gives a question its level and goes on. */
async function answer(page: Page, question: string, level: 1 | 2 | 3 | 4 | 5) {
  await expect(page.locator('h1')).toHaveText(instrument.questions[question]?.question ?? 'none')
  await levelRadio(page, 'en', level).check({ force: true })
  await page
    .getByRole('link', { name: new RegExp(`^(${text('answer.next')}|${text('answer.toCheck')})$`) })
    .last()
    .click()
}

/** What every screen keeps: no fault that axe finds, nothing to scroll sideways on a narrow phone. */
async function expectSound(page: Page) {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze()
  expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ target }) => target) }))).toEqual([])
  await page.setViewportSize({ width: 320, height: 800 })
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(wide).toBeLessThanOrEqual(0)
  await page.setViewportSize({ width: 1366, height: 768 })
}

test('a snapshot grows into the full assessment and a module is switched on', async ({ page }) => {
  test.setTimeout(120_000)
  await page.setViewportSize({ width: 1366, height: 768 })
  await openScreen(page, '/new')
  await page.getByRole('textbox', { name: text('setup.city'), exact: true }).fill('Meridiana')
  await page.getByRole('radio', { name: text('scope.snapshot') }).check()
  await page.getByRole('button', { name: text('setup.start') }).click()

  // Ten questions, and no eleventh.
  for (const question of FEW) await answer(page, question, question === 'gov.inventory' ? 2 : 3)
  await expect(page.locator('h1')).toHaveText(text('check.title'))
  await waitUntilSaved(page)
  await expect(page.getByText(text('snapshot.leadAll'))).toBeVisible()
  await expectSound(page)

  await page.getByRole('link', { name: text('check.results') }).click()
  await expect(page.locator('h1')).toHaveText(text('snapshot.title', { city: 'Meridiana' }))
  const governance = page
    .getByRole('row', { name: new RegExp(instrument.components['gov']?.name ?? '') })
    .first()
  await expect(governance).toContainText(
    text('figure.snapshot', { mean: '2.5', answered: '2', questions: '6' }),
  )
  await expect(governance).toContainText('3 and 2')
  await expect(page.getByRole('columnheader', { name: text('report.stage') })).toHaveCount(0)
  await expectSound(page)

  // The practice that is recommended is one press away.
  const name = instrument.modules[PRACTICE?.id ?? '']?.name ?? 'none'
  await expect(page.getByRole('heading', { name: text('practice.first', { practice: name }) })).toBeVisible()
  await page.getByRole('button', { name: text('practice.switchOn', { count: 5 }) }).click()
  for (const { id } of PRACTICE?.questions ?? []) await answer(page, id, 4)
  await expect(page.locator('h1')).toHaveText(text('check.title'))
  await expect(page.getByRole('heading', { name: text('check.all', { total: '15' }) })).toBeVisible()
  await page.getByRole('link', { name: text('check.results') }).click()
  await expect(page.getByRole('heading', { name, exact: true })).toBeVisible()
  await expect(page.getByRole('heading', { name: text('practice.first', { practice: name }) })).toBeVisible()
  await expectSound(page)

  // It grows: the first question that was not asked is next, and what was answered stays.
  await page.getByRole('button', { name: text('snapshot.grow') }).click()
  await answer(page, 'gov.mandate', 5)
  await expect(page.locator('h1')).toHaveText(instrument.questions['gov.body']?.question ?? 'none')
  await expect(levelRadio(page, 'en', 3)).toBeChecked()
  await waitUntilSaved(page)
  await page.reload()
  await expect(levelRadio(page, 'en', 3)).toBeChecked()

  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: text('saved.toFile') }).click(),
  ])
  const saved: unknown = JSON.parse(readFileSync(await file.path(), 'utf8'))
  expect(saved).toMatchObject({ assessment: { scope: 'full', modules: [PRACTICE?.id] } })
  expect((saved as { answers: unknown[] }).answers).toHaveLength(FEW.length + 5 + 1)
})
