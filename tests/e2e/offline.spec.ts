import { spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, expect } from '@playwright/test'
import { LANGUAGES, wordsIn } from '../fixtures/words.ts'
import { readPdf } from './pdf.ts'
import { EXAMPLE, QUESTIONS, levelRadio } from './support.ts'

interface Served {
  readonly origin: string
  readonly stop: () => void
}

/** Serves the build on a port of its own, so that a server that others left behind cannot be mistaken for it. */
async function serve(): Promise<Served> {
  const port = await freePort()
  const server = spawn(process.execPath, [
    'node_modules/vite/bin/vite.js',
    'preview',
    '--port',
    String(port),
    '--strictPort',
  ])
  const origin = `http://localhost:${port}`
  for (let tries = 0; tries < 100; tries += 1) {
    const up = await fetch(origin).then(
      () => true,
      () => false,
    )
    if (up) return { origin, stop: () => server.kill() }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('the server does not start')
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}

base(
  'after one visit and without a reload, the whole journey works with the server stopped',
  async ({ browser }) => {
    base.setTimeout(120_000)
    const { origin, stop } = await serve()
    const context = await browser.newContext({ locale: 'pt-BR', serviceWorkers: 'allow' })
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.goto(origin)
    await expect(page.locator('h1')).toBeVisible()
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready
      if (navigator.serviceWorker.controller === null) {
        await new Promise((resolve) =>
          navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
        )
      }
    })
    stop()
    await expect
      .poll(() =>
        fetch(origin).then(
          () => 'up',
          () => 'down',
        ),
      )
      .toBe('down')

    const pt = wordsIn('pt')
    await page.getByRole('link', { name: new RegExp(`^${pt.text('home.new')}`) }).click()
    await page.getByRole('textbox', { name: pt.text('setup.city'), exact: true }).fill('Sem Rede')
    await page.getByRole('button', { name: pt.text('setup.start') }).click()
    await expect(page.locator('h1')).toHaveText(
      pt.instrument.questions[QUESTIONS[0] ?? '']?.question ?? 'none',
    )
    await levelRadio(page, 'pt', 3).check({ force: true })
    await expect(page.locator('[data-saving]')).toHaveAttribute('data-saving', 'saved')

    for (const language of LANGUAGES) {
      await page
        .getByRole('button', {
          name: { pt: 'Português', es: 'Español', en: 'English' }[language],
          exact: true,
        })
        .click()
      await expect(levelRadio(page, language, 3)).toBeChecked()
    }
    await page.goto(`${origin}/#/a/${EXAMPLE}/results`)
    await expect(page.locator('h1')).toContainText('Meridiana')
    await page.goto(`${origin}/#/a/${EXAMPLE}/report`)
    const { text } = wordsIn('en')
    for (const language of LANGUAGES) {
      await page
        .getByRole('radio', { name: { pt: 'Português', es: 'Español', en: 'English' }[language] })
        .check()
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: text('takeaway.makeReport') }).click(),
      ])
      expect((await readPdf(download)).pages).toBeGreaterThan(7)
    }
    await page.reload()
    await expect(page.locator('h1')).toHaveText(text('takeaway.title'))
    expect(complaints).toEqual([])
    await context.close()
  },
)

base(
  'the browser finds nothing that keeps the app from being installed',
  async ({ playwright, launchOptions }) => {
    const { origin, stop } = await serve()
    const profile = mkdtempSync(join(tmpdir(), 'alidade-'))
    const context = await playwright.chromium.launchPersistentContext(profile, {
      ...launchOptions,
      serviceWorkers: 'allow',
    })
    const page = await context.newPage()
    await page.goto(origin)
    await page.evaluate(async () => void (await navigator.serviceWorker.ready))
    const client = await context.newCDPSession(page)
    const { installabilityErrors } = await client.send('Page.getInstallabilityErrors')
    expect(installabilityErrors).toEqual([])
    await context.close()
    stop()
  },
)
