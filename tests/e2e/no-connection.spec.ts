import { test as base, expect } from '@playwright/test'
import { SERVICE_DESK } from '../fixtures/packs.ts'
import { type CountingProxy, openProxy } from '../fixtures/proxy.ts'
import { type Site, openSite } from '../fixtures/site.ts'
import { wordsIn } from '../fixtures/words.ts'
import { isReadyOffline, turnTo, fromExampleToFile, openSaved } from './whole-journey.ts'

/** What the browser does of itself, switched off. */
const QUIET = [
  '--no-first-run',
  '--no-pings',
  '--disable-background-networking',
  '--disable-client-side-phishing-detection',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--disable-quic',
  '--disable-features=AutofillServerCommunication,OptimizationHints,MediaRouter,Translate,DialMediaRouteProvider,InterestFeedContentSuggestions',
]

/** Asks strangers for something, from a page, from a worker and from a service worker. */
const PLANTED = {
  '/planted/index.html': `<!doctype html><img src="http://page.stranger.example/a.png"><script>
    new Worker('worker.js')
    navigator.serviceWorker.register('sw.js')
  </script>`,
  '/planted/worker.js': "fetch('http://worker.stranger.example/b').catch(() => {})",
  '/planted/sw.js': "fetch('http://service-worker.stranger.example/c').catch(() => {})",
}

/** A real browser all of whose connections, those to this computer too, go through a proxy that counts them. */
const test = base.extend<{ site: Site; counted: CountingProxy }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright's form
  site: async ({}, use) => {
    const site = await openSite('dist', { extra: PLANTED })
    await use(site)
    await site.close()
  },
  // oxlint-disable-next-line no-empty-pattern -- Playwright's form
  counted: async ({}, use) => {
    const proxy = await openProxy()
    await use(proxy)
    await proxy.close()
  },
  browser: [
    async ({ playwright, launchOptions }, use) => {
      const browser = await playwright.chromium.launch({
        ...launchOptions,
        args: [...(launchOptions.args ?? []), ...QUIET],
      })
      await use(browser)
      await browser.close()
    },
    { scope: 'worker' },
  ],
  context: async ({ browser, counted }, use) => {
    const context = await browser.newContext({
      locale: 'pt-BR',
      serviceWorkers: 'allow',
      proxy: { server: `http://127.0.0.1:${counted.port}`, bypass: '<-loopback>' },
    })
    await use(context)
    await context.close()
  },
})

test('[UP4] a whole journey connects to nothing once the program is installed, and to a stranger never', async ({
  page,
  site,
  counted,
}) => {
  test.setTimeout(120_000)
  const { text } = wordsIn('pt')
  const own = new URL(site.origin).host
  await page.goto(site.origin)
  await expect(page.locator('h1')).toBeVisible()
  await isReadyOffline(page)
  // The browser did go through the proxy: everything that was installed came by.
  expect(counted.seen).toContain(`${own}/sw.js`)
  expect(counted.seen.length).toBeGreaterThan(50)
  const installed = counted.seen.length

  const file = await fromExampleToFile(page, 'pt')
  await turnTo(page, '/')
  await openSaved(page, 'pt', file)
  await turnTo(page, '/packs')
  const pack = { name: 'desk.json', mimeType: 'application/json', buffer: Buffer.from(SERVICE_DESK) }
  await page.locator('input[type=file]').setInputFiles(pack)
  await page.getByRole('button', { name: text('pack.keep') }).click()
  await turnTo(page, '/about')
  await expect(page.locator('h1')).toHaveText(text('about.title'))
  expect(counted.seen.slice(installed)).toEqual([])

  // Loading again, and looking for an update, ask the own host for the service worker and for nothing else.
  await page.reload()
  await expect(page.locator('h1')).toHaveText(text('about.title'))
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update())
  const later = counted.seen.slice(installed)
  expect(later.filter((address) => !/^\S+\/(sw|workbox-\w+)\.js$/.test(address))).toEqual([])
  expect(counted.seen.filter((address) => !address.startsWith(`${own}/`))).toEqual([])
})

test('the proxy sees what a page, a worker and a service worker ask of strangers', async ({
  page,
  site,
  counted,
}) => {
  await page.goto(`${site.origin}/planted/index.html`)
  await expect
    .poll(() => counted.seen.filter((address) => address.includes('stranger')).toSorted())
    .toEqual([
      'page.stranger.example/a.png',
      'service-worker.stranger.example/c',
      'worker.stranger.example/b',
    ])
})
