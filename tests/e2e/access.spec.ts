import { AxeBuilder } from '@axe-core/playwright'
import { LANGUAGES } from '../fixtures/words.ts'
import { SCREENS, expect, openScreen, test } from './support.ts'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

for (const path of SCREENS) {
  test(`axe finds nothing on ${path}, in light and dark`, async ({ page }) => {
    await openScreen(page, path, 'pt')
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze()
      expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ target }) => target) }))).toEqual([])
    }
  })

  test(`${path} needs no sideways scrolling from 320 px on, in any language`, async ({ page }) => {
    for (const width of [320, 390, 768, 1366]) {
      await page.setViewportSize({ width, height: 800 })
      await openScreen(page, path, 'es')
      for (const language of LANGUAGES) {
        await page.locator(`header [lang]`).nth(LANGUAGES.indexOf(language)).click()
        await expect(page.locator('header [aria-pressed="true"]')).toHaveCount(1)
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
        expect(wide, `${width} px, ${language}`).toBeLessThanOrEqual(0)
      }
    }
  })

  test(`${path} has one first heading, a main part, and a title of its own`, async ({ page }) => {
    await openScreen(page, path)
    await expect(page.locator('h1')).toHaveCount(1)
    await expect(page.locator('main')).toHaveCount(1)
    expect(await page.title()).toMatch(/Alidade/)
    const levels = await page
      .locator('h1, h2, h3, h4')
      .evaluateAll((all) => all.map(({ tagName }) => Number(tagName[1])))
    for (const [index, level] of levels.entries())
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1)
  })

  test(`with forced colours ${path} keeps its words and controls`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' })
    await openScreen(page, path)
    const { violations } = await new AxeBuilder({ page })
      .withTags(TAGS)
      .disableRules(['color-contrast'])
      .analyze()
    expect(violations).toEqual([])
  })
}
