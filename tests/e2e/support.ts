import { type Page, test as base, expect } from '@playwright/test'
import { coreQuestions } from '../../src/core/instrument/lookup.ts'
import { INSTRUMENT } from '../fixtures/builders.ts'
import { type LanguageId, TAGS, wordsIn } from '../fixtures/words.ts'

export const QUESTIONS = coreQuestions(INSTRUMENT).map(({ id }) => id)
export const EXAMPLE = 'meridiana'

/** Every screen of the app, with the example city where a city is needed. */
export const SCREENS = [
  '/',
  '/assessments',
  '/about',
  '/packs',
  '/import',
  '/public',
  '/erase',
  '/self-check',
  '/scoring',
  '/new',
  `/a/${EXAMPLE}/set-up`,
  `/a/${EXAMPLE}/q/gov.inventory`,
  `/a/${EXAMPLE}/q/cap.tools`,
  `/a/${EXAMPLE}/q/qua.timely`,
  `/a/${EXAMPLE}/check`,
  `/a/${EXAMPLE}/results`,
  `/a/${EXAMPLE}/weights`,
  `/a/${EXAMPLE}/report`,
  `/a/${EXAMPLE}/share`,
  `/a/${EXAMPLE}/crosswalk`,
  `/a/${EXAMPLE}/fit`,
  `/a/${EXAMPLE}/ask`,
  `/a/${EXAMPLE}/reply`,
  `/a/${EXAMPLE}/backup`,
  `/a/${EXAMPLE}/protect`,
  `/a/${EXAMPLE}/leave`,
  `/a/${EXAMPLE}/history`,
]

/**
 * A page that fails the test when anything stands in the console, or when the content policy is broken; and that
 * counts requests to other origins.
 */
export const test = base.extend<{ page: Page }>({
  page: async ({ page }, use) => {
    const complaints: string[] = []
    page.on('console', (message) => {
      const ours = !message.text().includes('blocked by Playwright')
      if (ours && ['error', 'warning'].includes(message.type())) complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('request', (request) => {
      const { protocol, hostname } = new URL(request.url())
      if (protocol.startsWith('http') && hostname !== 'localhost')
        complaints.push(`request to ${request.url()}`)
    })
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) =>
        console.error(`policy: ${event.violatedDirective}`),
      )
    })
    await use(page)
    expect(complaints).toEqual([])
  },
})

export { expect }

/** Opens a screen in a language and waits for its first heading. */
export async function openScreen(
  page: Page,
  path: string,
  language: LanguageId | 'pseudo' = 'en',
): Promise<void> {
  await page.addInitScript((chosen) => {
    const kept = JSON.parse(localStorage.getItem('alidade.settings') ?? '{"theme":"system"}')
    if (!kept.language)
      localStorage.setItem('alidade.settings', JSON.stringify({ ...kept, language: chosen }))
  }, language)
  await page.goto(`/#${path}`)
  await expect(page.locator('h1')).toBeVisible()
}

/** Starts an assessment of a city and comes to its first question. Gives its id. */
export async function startCity(page: Page, city: string, language: LanguageId): Promise<string> {
  const { text, instrument } = wordsIn(language)
  await openScreen(page, '/new', language)
  await page.getByRole('textbox', { name: text('setup.city'), exact: true }).fill(city)
  await page.getByRole('button', { name: text('setup.start') }).click()
  await expect(page.locator('h1')).toHaveText(instrument.questions[QUESTIONS[0] ?? '']?.question ?? 'none')
  return /#\/a\/([^/]+)/.exec(page.url())?.[1] ?? ''
}

/** The radio of a level, by the name that those who hear the screen get. */
export function levelRadio(page: Page, language: LanguageId, level: 1 | 2 | 3 | 4 | 5) {
  const { text, instrument } = wordsIn(language)
  return page.getByRole('radio', {
    name: `${text('answer.level', { level })} ${instrument.levels[level].name}`,
  })
}

export async function waitUntilSaved(page: Page): Promise<void> {
  await expect(page.locator('[data-saving]')).toHaveAttribute('data-saving', 'saved')
}

export const tagOf = (language: LanguageId) => TAGS[language]
