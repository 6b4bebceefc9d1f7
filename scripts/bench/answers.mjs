import { median } from './statistics.mjs'
import { interleaved, SLOW, visit } from './visits.mjs'

/** @import { Row } from './rows.mjs' */

/** From a click on a level to the picture that shows it, on a slow computer. */
export const ANSWERS = ['answer: click to paint, middle of 10', 'answer: click to paint, slowest of 10']

/** The levels in the order of the clicks; each is another than the one before, and than the example's own. */
const LEVELS = [3, 4, 5, 1, 2, 3, 4, 5, 1, 2]

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {{ app: string, baseline: string }} site
 * @param {number} rounds
 * @returns {Promise<Row[]>}
 */
export async function measureAnswers(browser, site, rounds) {
  const answer = (url) => () =>
    visit(browser, async (page, slowDown) => {
      await page.addInitScript(watchClicks)
      // Somebody who answers has read the question: what the page fetches ahead is there by then.
      await page.goto(url, { waitUntil: 'networkidle' })
      const levels = page.locator('fieldset[aria-labelledby="question"]')
      await slowDown(SLOW)
      for (const [done, level] of LEVELS.entries()) {
        await levels.locator(`label:has(input[value="${level}"])`).click()
        await page.waitForFunction((clicks) => globalThis.clicks.length > clicks, done)
        await page.locator('[data-saving="saved"]').waitFor({ state: 'attached' })
      }
      return page.evaluate(() => globalThis.clicks)
    })
  const { app, baseline } = await interleaved(
    rounds,
    answer(`${site.app}#/a/meridiana/q/gov.mandate`),
    answer(site.baseline),
  )
  const both = (read) => ({ values: app.map(read), baseline: baseline.map(read) })
  return [
    { what: ANSWERS[0], unit: 'ms', aim: 50, ...both(median) },
    { what: ANSWERS[1], unit: 'ms', aim: 50, ...both((clicks) => Math.max(...clicks)) },
  ]
}

/**
 * Runs in the page before its own scripts. For each click, the milliseconds from the moment the finger left the
 * button to the end of the frame that followed: what event timing says, without its steps of 8 ms.
 */
function watchClicks() {
  globalThis.clicks = []
  const frameEnd = ({ timeStamp }) => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', () => globalThis.clicks.push(performance.now() - timeStamp))
    port1.start()
    port2.postMessage(null)
  }
  window.addEventListener('pointerup', (event) => requestAnimationFrame(() => frameEnd(event)), {
    capture: true,
  })
}
