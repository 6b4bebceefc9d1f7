import { readFileSync } from 'node:fs'
import type { Download, Page } from '@playwright/test'
import { packFile, requestFile } from '../fixtures/payload-documents.ts'
import { payloadFile, payloadText } from '../fixtures/payload-file.ts'
import { PAYLOADS } from '../fixtures/payloads.ts'
import { wordsIn } from '../fixtures/words.ts'
import { EXAMPLE, expect, openScreen, SCREENS, test } from './support.ts'

/** Each payload stands in many fields of one file; over all turns each stands in each. */
const TURNS = process.env['ALIDADE_LONG'] === undefined ? [0] : PAYLOADS.map((_, turn) => turn)
const { text } = wordsIn('en')

/** What a page must never see: a call of a payload, a dialog, an attribute or an element that runs something. */
async function watched(page: Page): Promise<() => Promise<readonly string[]>> {
  const seen: string[] = []
  await page.exposeFunction('__hit', () => void seen.push('a payload ran'))
  page.on('dialog', (dialog) => {
    seen.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('popup', () => void seen.push('a window opened'))
  return async () => {
    const planted = await page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap((element) => {
        const runs = ({ name, value }: Attr) =>
          /^on|^srcdoc$|^ping$|^formaction$/i.test(name) ||
          (/^(xlink:)?href$|^src$|^action$|^data$/i.test(name) &&
            /^\s*(javascript|data:text|vbscript)/i.test(value))
        const found = [...element.attributes].filter(runs).map(({ name, value }) => `${name}=${value}`)
        const tag = element.tagName.toLowerCase()
        const strange = ['iframe', 'object', 'embed', 'base', 'applet', 'marquee', 'math', 'foreignobject']
        return found.concat(strange.includes(tag) ? [`<${tag}>`] : [])
      }),
    )
    return [...seen, ...planted]
  }
}

async function opened(page: Page, content: string): Promise<string> {
  await openScreen(page, '/assessments', 'en')
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'payloads.json', mimeType: 'application/json', buffer: Buffer.from(content) })
  await expect(page.locator('h1')).toHaveText(text('check.title'))
  return /#\/a\/([^/]+)/.exec(page.url())?.[1] ?? ''
}

async function handed(page: Page, button: string): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ])
  return download
}

for (const turn of TURNS) {
  test(`payloads of turn ${turn} run on no screen and in no export`, async ({ page }) => {
    test.setTimeout(180_000)
    const ran = await watched(page)
    const { assessment, answers } = payloadFile(turn)
    const id = await opened(page, payloadText(turn))
    for (const path of SCREENS) {
      await page.goto(`/#${path.replace(`/a/${EXAMPLE}`, `/a/${id}`)}`)
      await expect(page.locator('h1')).toBeVisible()
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true
      })
      expect(await ran(), path).toEqual([])
    }

    const city = assessment.city.replace(/\s+/gu, ' ').trim()
    await page.goto(`/#/a/${id}/results`)
    await expect(page.locator('header').first()).toContainText(city)
    await page.goto(`/#/a/${id}/report`)
    await expect(page.getByRole('textbox', { name: text('takeaway.summary') })).toHaveValue(
      inField(assessment.summary),
    )
    const [first] = answers
    await page.goto(`/#/a/${id}/q/${first?.question}`)
    await expect(page.getByRole('textbox', { name: text('answer.note') })).toHaveValue(
      inField(first?.note ?? ''),
    )

    await page.goto(`/#/a/${id}/share`)
    for (const key of ['share.png', 'share.file', 'share.criteria', 'share.topics'] as const) {
      await handed(page, text(key))
    }
    const svg = readFileSync(await (await handed(page, text('share.svg'))).path(), 'utf8')
    await page.goto(`/#/a/${id}/report`)
    await handed(page, text('takeaway.makeReport'))
    const inside = readFileSync(await (await handed(page, text('takeaway.svg'))).path(), 'utf8')
    await handed(page, text('takeaway.png'))
    await page.goto(`/#/a/${id}/crosswalk`)
    await handed(page, text('crosswalk.csv'))
    expect(await ran()).toEqual([])

    // The pictures are opened as documents of their own, where no content policy holds.
    const alone = await page.context().newPage()
    const ranThere = await watched(alone)
    for (const picture of [svg, inside]) {
      await alone.goto(`data:image/svg+xml;base64,${Buffer.from(picture).toString('base64')}`)
      expect(await alone.evaluate(() => document.documentElement.tagName)).toBe('svg')
      expect(await ranThere()).toEqual([])
    }
  })
}

test('the watch sees what runs: on a page without a policy, payloads do', async ({ browser }) => {
  const page = await browser.newPage()
  const ran = await watched(page)
  const some = PAYLOADS.filter((one) => one.startsWith('<img src=x onerror') || one.startsWith('<svg onload'))
  await page.setContent(`<body>${some.join('')}</body>`)
  await expect
    .poll(async () => (await ran()).filter((one) => one === 'a payload ran').length)
    .toBeGreaterThan(1)
  expect((await ran()).join()).toContain('onerror=')
  await page.close()
})

test('payloads run neither in the words of a questionnaire from a file, nor in what a colleague asks', async ({
  page,
}) => {
  const ran = await watched(page)
  await openScreen(page, '/packs', 'en')
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'pack.json', mimeType: 'application/json', buffer: Buffer.from(packFile()) })
  await page.getByRole('button', { name: text('pack.keep') }).click()
  await page.getByRole('link', { name: text('pack.start') }).click()
  await page.getByRole('textbox', { name: text('setup.city'), exact: true }).fill(PAYLOADS[0] ?? '')
  await page.getByRole('button', { name: text('setup.start') }).click()
  await expect(page).toHaveURL(/\/q\//)
  await page.locator('input[type=radio][value="3"]').check({ force: true })
  const id = /#\/a\/([^/]+)/.exec(page.url())?.[1] ?? ''
  for (const path of ['check', 'results', 'report', 'share', 'weights', 'ask', 'leave', 'set-up']) {
    await page.goto(`/#/a/${id}/${path}`)
    await expect(page.locator('h1')).toBeVisible()
    expect(await ran(), path).toEqual([])
  }
  await page.goto(`/#/a/${id}/report`)
  await handed(page, text('takeaway.makeReport'))

  await page.goto('/#/')
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'asked.json', mimeType: 'application/json', buffer: Buffer.from(requestFile()) })
  await expect(page).toHaveURL(/\/asked/)
  await expect(page.locator('h1')).toBeVisible()
  expect(await ran()).toEqual([])
})

/** What a text field of several lines makes of line ends. */
function inField(typed: string): string {
  return typed.replace(/\r\n?/g, '\n')
}
