import { type AddressInfo, createServer } from 'node:net'
import { type Page, test as base, expect } from '@playwright/test'
import { CHECKS } from '../../src/core/self-check/check.ts'
import { wordsIn } from '../fixtures/words.ts'

const { text } = wordsIn('en')

async function ready(page: Page): Promise<void> {
  await page.evaluate(async () => void (await navigator.serviceWorker.ready))
}

async function runChecks(page: Page): Promise<void> {
  await page.getByRole('button', { name: text('selfCheck.run') }).click()
  await expect(page.locator('li[data-outcome]')).toHaveCount(CHECKS.length, { timeout: 60_000 })
}

function outcome(page: Page, id: string) {
  return page.locator(`li[data-check=${id}]`)
}

base(
  '[SC1] every check passes in a browser that works; none of them sends anything anywhere',
  async ({ playwright, launchOptions, baseURL }) => {
    base.setTimeout(120_000)
    const heard: string[] = []
    const proxy = createServer((socket) => {
      socket.on('data', (bytes) => {
        heard.push(bytes.toString('latin1').split('\r\n')[0] ?? '')
        socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
      })
      socket.on('error', () => null)
    })
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
    const { port } = proxy.address() as AddressInfo
    // Pages of this computer go straight, everything else would have to pass the proxy.
    const browser = await playwright.chromium.launch({
      ...launchOptions,
      proxy: { server: `http://127.0.0.1:${port}`, bypass: 'localhost' },
    })
    const context = await browser.newContext({
      serviceWorkers: 'allow',
      locale: 'en',
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    const page = await context.newPage()
    await page.goto(`${baseURL}/#/self-check`)
    await ready(page)
    await runChecks(page)
    for (const id of CHECKS.filter((one) => one !== 'lasting')) {
      await expect(outcome(page, id)).toHaveAttribute('data-outcome', 'passed')
    }
    await expect(page.getByText(text('selfCheck.allWell'))).toBeVisible()
    expect(heard.filter((line) => line.includes('alidade.invalid'))).toEqual([])
    await page.getByRole('button', { name: text('selfCheck.copy') }).click()
    await expect(page.getByText(text('selfCheck.copied'))).toBeVisible()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied.split('\n').filter((line) => line.startsWith('['))).toHaveLength(CHECKS.length)
    expect(
      await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name)),
    ).not.toContain('alidade-self-check')
    // The proxy works: what is not forbidden does arrive there.
    const free = await context.newPage()
    await free.goto('http://alidade-proof.invalid/').catch(() => null)
    expect(heard.some((line) => line.includes('alidade-proof.invalid'))).toBe(true)
    await browser.close()
    proxy.close()
  },
)

base(
  '[SC1] a file that is missing or was changed in what is kept for offline is found',
  async ({ browser, baseURL }) => {
    const context = await browser.newContext({ locale: 'en', serviceWorkers: 'allow' })
    const page = await context.newPage()
    await page.goto(`${baseURL}/#/self-check`)
    await ready(page)
    await page.evaluate(async () => {
      const cache = await caches.open((await caches.keys())[0] ?? '')
      const keys = (await cache.keys()).filter(({ url }) => url.includes('/assets/'))
      await cache.delete(keys[0] ?? '')
      await cache.put(keys[1] ?? '', new Response('changed'))
    })
    await runChecks(page)
    await expect(outcome(page, 'offline')).toHaveAttribute('data-outcome', 'failed')
    await expect(outcome(page, 'offline')).toContainText(text('selfCheck.failed.offline', { count: 2 }))
    await expect(page.getByText(text('selfCheck.someFailed', { count: 1 }))).toBeVisible()
    await context.close()
  },
)

base(
  '[SC1] without the content policy, or with a browser that loses or miscounts, the checks fail',
  async ({ browser, baseURL }) => {
    const context = await browser.newContext({ locale: 'en', serviceWorkers: 'block' })
    const page = await context.newPage()
    await page.addInitScript(() => {
      // oxlint-disable-next-line typescript/unbound-method -- called with its store below
      const get = IDBObjectStore.prototype.get
      IDBObjectStore.prototype.get = function (key) {
        return this.transaction.db.name === 'alidade-self-check'
          ? get.call(this, 'elsewhere')
          : get.call(this, key)
      }
      crypto.subtle.digest = async () => new ArrayBuffer(32)
    })
    await page.route(/^[^?]*\/(#.*)?$/, async (route) => {
      const response = await route.fetch()
      const body = (await response.text()).replace("default-src 'none'", "default-src 'self'")
      await route.fulfill({ response, body })
    })
    await page.route('**/known-figures*.json', async (route) => {
      const response = await route.fetch()
      const figures = (await response.json()) as { crosswalk: { wwc: { likely: number } } }
      figures.crosswalk.wwc.likely += 1
      await route.fulfill({ response, json: figures })
    })
    await page.goto(`${baseURL}/#/self-check`)
    await runChecks(page)
    for (const id of ['storage', 'hash', 'scoring', 'policy']) {
      await expect(outcome(page, id)).toHaveAttribute('data-outcome', 'failed')
    }
    await expect(outcome(page, 'offline')).toHaveAttribute('data-outcome', 'unknown')
    await context.close()
  },
)
