import { INSTRUMENT } from '../fixtures/builders.ts'
import { LANGUAGES, wordsIn } from '../fixtures/words.ts'
import {
  EXAMPLE,
  SCREENS,
  expect,
  levelRadio,
  openScreen,
  startCity,
  test,
  waitUntilSaved,
} from './support.ts'
import { holds, readPdf } from './pdf.ts'
import { meridiana } from '../fixtures/example.ts'

for (const [locale, language] of [
  ['pt-BR', 'pt'],
  ['es-MX', 'es'],
  ['en-GB', 'en'],
  ['fr-CA', 'pt'],
] as const) {
  test(`a browser that speaks ${locale} is answered in ${language}`, async ({ browser }) => {
    const context = await browser.newContext({ locale, serviceWorkers: 'block' })
    const page = await context.newPage()
    await page.goto('/')
    await expect(page.locator('h1')).toHaveText(wordsIn(language).text('home.promise'))
    await context.close()
  })
}

test('switching the language in the middle of a note loses nothing', async ({ page }) => {
  await startCity(page, 'Meridiana', 'pt')
  await levelRadio(page, 'pt', 4).check({ force: true })
  await page
    .getByRole('textbox', { name: wordsIn('pt').text('answer.note'), exact: true })
    .fill('metade da frase')
  for (const language of ['es', 'en', 'pt'] as const) {
    await page
      .getByRole('button', { name: { pt: 'Português', es: 'Español', en: 'English' }[language] })
      .click()
    await expect(
      page.getByRole('textbox', { name: wordsIn(language).text('answer.note'), exact: true }),
    ).toHaveValue('metade da frase')
    await expect(levelRadio(page, language, 4)).toBeChecked()
  }
  await waitUntilSaved(page)
  await page.reload()
  await expect(
    page.getByRole('textbox', { name: wordsIn('pt').text('answer.note'), exact: true }),
  ).toHaveValue('metade da frase')
})

test('every word on every screen comes from the words files: the pseudo-language leaves none bare', async ({
  page,
}) => {
  for (const path of SCREENS) {
    await openScreen(page, path, 'pseudo')
    await page.waitForTimeout(300)
    const bare = await page.evaluate(() => {
      // The page itself always names a language; only what names one of its own may speak another.
      const elsewhere = (element: Element | null) => element?.closest('body [lang]') ?? null
      const own = (text: string) => text.includes('[') || text.includes(']') || text.includes('·')
      const found: string[] = []
      const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      for (let node = walk.nextNode(); node !== null; node = walk.nextNode()) {
        const text = node.textContent?.trim() ?? ''
        const parent = node.parentElement
        const ignored = parent?.closest(
          'script, noscript, style, #unsupported, kbd, option, textarea, [data-own]',
        )
        const isBare = ignored === null && elsewhere(parent) === null
        if (/\p{L}{2}/u.test(text) && !own(text) && isBare) found.push(text)
      }
      for (const element of document.querySelectorAll('[aria-label], [title], [alt], [placeholder]')) {
        for (const name of ['aria-label', 'title', 'alt', 'placeholder']) {
          const text = element.getAttribute(name) ?? ''
          if (/\p{L}{2}/u.test(text) && !own(text) && elsewhere(element) === null) found.push(text)
        }
      }
      return found
    })
    const city = meridiana('en')
    const theirs =
      JSON.stringify(city) +
      new Intl.DateTimeFormat('en-BR', { dateStyle: 'long' }).format(new Date('2026-05-11T12:00Z'))
    const names = new Intl.DisplayNames('en', { type: 'language' })
    const inOne = (list: readonly string[]) => new Intl.ListFormat('en').format(list)
    const spoken = inOne(LANGUAGES.map((id) => names.of(id) ?? id))
    const country = new Intl.DisplayNames('en', { type: 'region' }).of(city.assessment.country ?? '')
    const agent = await page.evaluate(() => navigator.userAgent)
    const lists = [city.assessment.priorityServices, city.assessment.groups].map(inOne)
    const known = (text: string) =>
      theirs.includes(JSON.stringify(text).slice(1, -1)) ||
      /^[A-Z][a-z]+ \d{1,2}, \d{4}$/.test(text) ||
      // Signs of no language, and what the browser itself makes of languages, countries and lists.
      text === `${INSTRUMENT.id} ${INSTRUMENT.version}` ||
      [spoken, country, agent, ...lists].includes(text) ||
      /^sha256-[\da-f]{64}$/.test(text)
    expect
      .soft(
        bare.filter((text) => !known(text)),
        path,
      )
      .toEqual([])
  }
})

test('the report of the example speaks its own language, whatever the screen speaks', async ({ page }) => {
  await openScreen(page, `/a/${EXAMPLE}/report`, 'en')
  for (const language of LANGUAGES) {
    const { text } = wordsIn(language)
    await page
      .getByRole('radio', { name: { pt: 'Português', es: 'Español', en: 'English' }[language] })
      .check()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: wordsIn('en').text('takeaway.makeReport') }).click(),
    ])
    const pdf = await readPdf(download)
    const { assessment, answers } = meridiana(language)
    expect(holds(pdf, text('report.kicker'))).toBe(true)
    expect(holds(pdf, assessment.summary)).toBe(true)
    for (const { note, reason, evidence } of Object.values(answers)) {
      expect(holds(pdf, note)).toBe(true)
      expect(holds(pdf, reason ?? '')).toBe(true)
      for (const { what, where } of evidence) expect(holds(pdf, what) && holds(pdf, where)).toBe(true)
    }
    for (const other of LANGUAGES.filter((one) => one !== language)) {
      expect(holds(pdf, wordsIn(other).text('report.lead'))).toBe(false)
    }
  }
})
