import { chromium } from '@playwright/test'
import { ensureBrowser, NO_BROWSER } from '../find-browser.mjs'

/** How many times slower than this computer an officer's laptop is taken to be. */
export const SLOW = 4

/** Starts the browser that the tests use, too. */
export async function openBrowser() {
  const executablePath = await ensureBrowser(console.log)
  if (executablePath === undefined) throw new Error(NO_BROWSER)
  const isRoot = process.getuid?.() === 0
  return chromium.launch({
    executablePath,
    args: [...(isRoot ? ['--no-sandbox'] : []), '--disable-gpu', '--disable-background-networking'],
  })
}

/**
 * One visit by somebody who was never here: nothing cached, no service worker, a browser that speaks Portuguese.
 * @template Value
 * @param {import('@playwright/test').Browser} browser
 * @param {(page: import('@playwright/test').Page, slowDown: (times: number) => Promise<void>) => Promise<Value>} work
 * @returns {Promise<Value>}
 */
export async function visit(browser, work) {
  const context = await browser.newContext({ locale: 'pt-BR', serviceWorkers: 'block' })
  try {
    const page = await context.newPage()
    page.setDefaultTimeout(20_000)
    const session = await context.newCDPSession(page)
    const slowDown = (rate) => session.send('Emulation.setCPUThrottlingRate', { rate })
    return await work(page, slowDown)
  } finally {
    await context.close()
  }
}

/**
 * App, baseline, app, baseline: what changes on the machine meanwhile meets both. A first round only warms up.
 * @template Value
 * @param {number} rounds
 * @param {() => Promise<Value>} app
 * @param {() => Promise<Value>} baseline
 * @returns {Promise<{ app: Value[], baseline: Value[] }>}
 */
export async function interleaved(rounds, app, baseline) {
  const found = { app: [], baseline: [] }
  for (let round = 0; round <= rounds; round += 1) {
    const pair = [await app(), await baseline()]
    if (round === 0) continue
    found.app.push(pair[0])
    found.baseline.push(pair[1])
  }
  return found
}
