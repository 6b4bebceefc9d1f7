import { readFileSync } from 'node:fs'
import { type Page, expect } from '@playwright/test'

/** What a question holds, as far as these tests touch it. */
export interface Held {
  readonly status: string
  readonly level: number | null
  readonly note: string
}

export const NOTHING: Held = { status: 'not-answered', level: null, note: '' }

/** The assessment and question of an address; null on any other screen. */
export function placeOf(page: Page): { readonly id: string; readonly question: string } | null {
  const [, id, question] = /#\/a\/([\w-]+)\/q\/([\w.-]+)/.exec(page.url()) ?? []
  return id === undefined || question === undefined ? null : { id, question }
}

const radio = (page: Page, level: number) => page.locator(`input[name="level"][value="${level}"]`)
const unknown = (page: Page) => page.locator('input[name="level"]:not([value])').first()
const note = (page: Page) => page.locator('aside textarea').first()

/** Waits until a question can be answered. */
export async function isReady(page: Page, question: string): Promise<void> {
  await expect(page.locator(`nav a[aria-current="step"][href$="/${question}"]`)).toBeAttached()
  await expect(note(page)).toBeVisible()
}

/** What a person sees of the present question. */
export async function shownOn(page: Page): Promise<Held> {
  return page.evaluate(() => {
    const radios = [...document.querySelectorAll<HTMLInputElement>('input[name="level"]')]
    const [unknownOne, inapplicable] = radios.filter((one) => !one.hasAttribute('value'))
    const chosen = radios.find((one) => one.hasAttribute('value') && one.checked)
    const text = document.querySelector<HTMLTextAreaElement>('aside textarea')?.value ?? ''
    const given = unknownOne?.checked ? 'unknown' : inapplicable?.checked ? 'not-applicable' : 'not-answered'
    return {
      status: chosen === undefined ? given : 'answered',
      level: chosen === undefined ? null : Number(chosen.value),
      note: text,
    }
  })
}

export async function choose(page: Page, level: number | 'unknown'): Promise<void> {
  await (level === 'unknown' ? unknown(page) : radio(page, level)).check({ force: true })
}

export async function writeNote(page: Page, text: string): Promise<void> {
  await note(page).fill(text)
  await note(page).blur()
}

export async function isSaved(page: Page): Promise<void> {
  await expect(page.locator('[data-saving]')).toHaveAttribute('data-saving', 'saved')
}

/** Hands out the open assessment as a file. Gives its text. */
export async function saveFile(page: Page, label: string): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: label, exact: true }).first().click(),
  ])
  return readFileSync(await file.path(), 'utf8')
}

/**
 * Opens a file from the start page and waits for what it brings; where another state of it is here, it is kept beside
 * that one. Gives the id under which it is kept.
 */
export async function openFile(page: Page, text: string, keepBoth: string): Promise<string> {
  await page.goto('/#/')
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'city.alidade.json', mimeType: 'application/json', buffer: Buffer.from(text) })
  await page.waitForURL(/#\/(import$|a\/[\w-]+\/check)/)
  if (page.url().endsWith('/import')) await page.getByRole('button', { name: keepBoth, exact: true }).click()
  await page.waitForURL(/#\/a\/[\w-]+\/check/)
  return /#\/a\/([\w-]+)/.exec(page.url())?.[1] ?? ''
}
