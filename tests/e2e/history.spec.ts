import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { QUESTIONS, expect, levelRadio, openScreen, startCity, test, waitUntilSaved } from './support.ts'
import { wordsIn } from '../fixtures/words.ts'

const { text, instrument } = wordsIn('en')
const [FIRST = '', SECOND = ''] = QUESTIONS
const titleOf = (question: string) => instrument.questions[question]?.title ?? ''

const turn = (page: Page, name: RegExp) => page.getByRole('button', { name })
const undo = (page: Page) => turn(page, /^Undo:/)
const redo = (page: Page) => turn(page, /^Redo:/)

async function choose(page: Page, level: 1 | 2 | 3 | 4 | 5): Promise<void> {
  await levelRadio(page, 'en', level).check({ force: true })
  await waitUntilSaved(page)
}

const toSecond = async (page: Page, id: string) => {
  await page.goto(`/#/a/${id}/q/${SECOND}`)
  await expect(page.locator('h1')).toHaveText(instrument.questions[SECOND]?.question ?? 'none')
}

test('undo and redo, over a reload, by button and by keys', async ({ page }) => {
  const id = await startCity(page, 'Meridiana', 'en')
  await expect(undo(page)).toHaveAttribute('aria-disabled', 'true')
  await choose(page, 2)
  await choose(page, 4)
  await toSecond(page, id)
  await choose(page, 3)
  await expect(undo(page)).toHaveAccessibleName(new RegExp(titleOf(SECOND)))
  await page.keyboard.press('Control+z')
  await expect(levelRadio(page, 'en', 3)).not.toBeChecked()
  await expect(page.getByText(text('history.undone', { what: '' }).trim()).first()).toBeVisible()

  await page.reload()
  await expect(undo(page)).toHaveAccessibleName(new RegExp(titleOf(FIRST)))
  await expect(redo(page)).toHaveAccessibleName(new RegExp(titleOf(SECOND)))
  // What is undone lies on another question: the screen goes there, and the button keeps the focus.
  await undo(page).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`/q/${FIRST.replace('.', '\\.')}$`))
  await expect(levelRadio(page, 'en', 2)).toBeChecked()
  await expect(undo(page)).toBeFocused()
  await redo(page).click()
  await expect(levelRadio(page, 'en', 4)).toBeChecked()
  await page.keyboard.press('Control+Shift+z')
  await expect(page).toHaveURL(new RegExp(`/q/${SECOND.replace('.', '\\.')}$`))
  await expect(levelRadio(page, 'en', 3)).toBeChecked()
  await expect(redo(page)).toHaveAttribute('aria-disabled', 'true')
})

test('while text is typed, the keys undo letters and no answer', async ({ page }) => {
  await startCity(page, 'Meridiana', 'en')
  await choose(page, 2)
  const note = page.getByRole('textbox', { name: text('answer.note') })
  await note.fill('Approved')
  await note.press('Control+z')
  await expect(note).toHaveValue('')
  await expect(levelRadio(page, 'en', 2)).toBeChecked()
  await note.pressSequentially('Seen in March')
  await expect(undo(page)).toHaveAccessibleName(/Seen in March/)
  await levelRadio(page, 'en', 2).focus()
  await page.keyboard.press('Control+z')
  await expect(note).toHaveValue('')
  await expect(levelRadio(page, 'en', 2)).toBeChecked()
})

test('the history leads back to a moment, and that can be undone', async ({ page }) => {
  const id = await startCity(page, 'Meridiana', 'en')
  await choose(page, 2)
  await choose(page, 5)
  await toSecond(page, id)
  await choose(page, 3)
  await page.goto(`/#/a/${id}/history`)
  await expect(page.getByRole('heading', { name: text('history.title') })).toBeVisible()
  const steps = page.locator('ol > li')
  await expect(steps).toHaveCount(4)
  await expect(steps.first()).toContainText(text('history.now'))
  await expect(steps.nth(1)).toContainText(
    text('history.level', { title: titleOf(FIRST), before: 2, after: 5 }),
  )
  await steps.nth(2).getByRole('button').click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText(text('history.backAnswers', { count: 2 }))
  await expect(dialog).toContainText(text('history.level', { title: titleOf(FIRST), before: 5, after: 2 }))
  const found = await new AxeBuilder({ page }).analyze()
  expect(found.violations).toEqual([])
  await dialog.getByRole('button', { name: text('history.backConfirm') }).click()
  await expect(dialog).toBeHidden()
  await expect(steps).toHaveCount(5)
  await page.goto(`/#/a/${id}/q/${FIRST}`)
  await expect(levelRadio(page, 'en', 2)).toBeChecked()
  await page.goto(`/#/a/${id}/history`)
  await undo(page).click()
  await expect(steps).toHaveCount(6)
  await toSecond(page, id)
  await expect(levelRadio(page, 'en', 3)).toBeChecked()
  await page.goto(`/#/a/${id}/q/${FIRST}`)
  await expect(levelRadio(page, 'en', 5)).toBeChecked()
})

test('two windows share one history, and none loses what the other said', async ({ page, context }) => {
  const id = await startCity(page, 'Meridiana', 'en')
  await choose(page, 2)
  const other = await context.newPage()
  await openScreen(other, `/a/${id}/q/${SECOND}`)
  await levelRadio(other, 'en', 4).check({ force: true })
  await waitUntilSaved(other)
  await expect(undo(page)).toHaveAccessibleName(new RegExp(titleOf(SECOND)))
  // Both press at once: one step each is taken back.
  await Promise.all([undo(page).click(), undo(other).click()])
  await expect(redo(page)).toHaveAccessibleName(new RegExp(titleOf(FIRST)))
  await expect(redo(other)).toHaveAccessibleName(new RegExp(titleOf(FIRST)))
  await expect(undo(page)).toHaveAttribute('aria-disabled', 'true')
  await redo(page).click()
  await expect(redo(page)).toHaveAccessibleName(new RegExp(titleOf(SECOND)))
  await redo(other).click()
  await expect(redo(page)).toHaveAttribute('aria-disabled', 'true')
  await page.goto(`/#/a/${id}/q/${FIRST}`)
  await expect(levelRadio(page, 'en', 2)).toBeChecked()
  await page.goto(`/#/a/${id}/q/${SECOND}`)
  await expect(levelRadio(page, 'en', 4)).toBeChecked()
})
