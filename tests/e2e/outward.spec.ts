import { LANGUAGES, wordsIn } from '../fixtures/words.ts'
import { SCREENS, expect, openScreen, test } from './support.ts'
import { turnTo } from './whole-journey.ts'

test('no screen leads to another site but through the one kind of link that says so', async ({ page }) => {
  test.setTimeout(120_000)
  await openScreen(page, '/')
  const found: string[] = []
  for (const path of SCREENS) {
    await turnTo(page, path)
    await expect(page.locator('h1')).toBeVisible()
    const here = await page.evaluate(() =>
      [...document.querySelectorAll('a[href], area[href], form[action], link[href], [ping]')]
        .filter((one) => {
          const address = one.getAttribute('href') ?? one.getAttribute('action') ?? ''
          return one.hasAttribute('ping') || new URL(address, location.href).origin !== location.origin
        })
        .filter((one) => !one.hasAttribute('data-outward'))
        .map((one) => one.outerHTML),
    )
    found.push(...here)
  }
  expect(found).toEqual([])
})

for (const language of LANGUAGES) {
  test(`a link to another site shows its domain in ${language}, and tells nobody where it was`, async ({
    page,
  }) => {
    await openScreen(page, '/about', language)
    const { text } = wordsIn(language)
    const links = page.locator('a[data-outward]')
    expect(await links.count()).toBeGreaterThan(0)
    for (const link of await links.all()) {
      const domain = new URL((await link.getAttribute('href')) ?? '').hostname
      await expect(link).toContainText(text('outward.to', { domain }))
      expect((await link.getAttribute('rel'))?.split(' ').toSorted()).toEqual(['noopener', 'noreferrer'])
    }
  })
}
