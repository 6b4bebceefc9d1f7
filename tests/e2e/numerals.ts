import type { Page } from '@playwright/test'
import instrument from '../../src/instruments/city-data-strategy.json' with { type: 'json' }
import { type LanguageId, readWords, textsOf } from '../fixtures/words.ts'

/** A text with a digit that no press opens. */
export interface Numeral {
  readonly text: string
  /** Whether it is a level that somebody gave: a digit alone beside the question, or in the scale that one answers on. */
  readonly given: boolean
}

/**
 * Numerals on the screen that open nothing. A sentence opens where its own paragraph, cell or list item holds the figure
 * that does. Left out are drawings (each has a table beside it), what is typed or chosen, and codes of others.
 */
export async function closedNumerals(page: Page): Promise<readonly Numeral[]> {
  return page.evaluate(() => {
    const FIGURE = 'button[aria-haspopup="dialog"]'
    const OUTSIDE = `${FIGURE}, script, style, noscript, svg, textarea, select, kbd, [data-own]`
    for (const fold of document.querySelectorAll('details')) fold.open = true
    const found: { text: string; given: boolean }[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const text = walker.currentNode.textContent?.trim() ?? ''
      const parent = walker.currentNode.parentElement
      if (parent === null || !/\d/.test(text) || parent.closest(OUTSIDE) !== null) continue
      if (parent.closest('p, li, td, th, dd')?.querySelector(FIGURE)) continue
      const around = parent.closest('li, label, td')
      const beside = around?.querySelector('a[href*="/q/"], input[type="radio"]') ?? null
      const scale = parent.closest('[aria-hidden]') !== null
      found.push({ text, given: /^[1-5]$/.test(text) && (beside !== null || scale) })
    }
    return found
  })
}

/** Every text of the files behind the program and the person's own file: written by somebody, worked out by nobody. */
export function writtenIn(language: LanguageId, file: unknown): (text: string) => boolean {
  const fixed = new Set(Object.values(textsOf(language)).filter((text) => !text.includes('{{')))
  const long = [readWords(language, 'instruments/city-data-strategy'), instrument, file].flatMap(strings)
  return (text) =>
    fixed.has(text) ||
    long.some(
      (one) => (text.length > WORDY && one.includes(text)) || (one.length > WORDY && text.startsWith(one)),
    )
}

/** A shorter piece of a long text says nothing: "3" stands in many. */
const WORDY = 12

function strings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : []
}

/** Whether a text was made from one of these keys, whatever was put into its gaps. */
export function madeFrom(language: LanguageId, keys: readonly TextKey[]): (text: string) => boolean {
  const texts = textsOf(language)
  const patterns = keys.flatMap((key) => {
    const forms = [key, `${key}_one`, `${key}_many`, `${key}_other`].flatMap((form) => texts[form] ?? [])
    if (forms.length === 0) throw new Error(`no text for ${key}`)
    return forms.map(
      (form) =>
        new RegExp(
          `^${form
            .split(/{{\w+}}/)
            .map(literally)
            .join('.+')}$`,
        ),
    )
  })
  return (text) => patterns.some((pattern) => pattern.test(text))
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
