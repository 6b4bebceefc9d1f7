import { BUDGET } from '../size-budget.mjs'
import { interleaved, SLOW, visit } from './visits.mjs'

/** @import { Row } from './rows.mjs' */

/** From a cold link to the moment from which an answer is heard, on a slow computer. */
export const ARRIVAL = ['link to first paint', 'link to “one can answer”', 'JavaScript until then']

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {{ app: string, baseline: string, weigh: (url: string) => number }} site
 * @param {number} rounds
 * @returns {Promise<Row[]>}
 */
export async function measureArrival(browser, site, rounds) {
  const arrive = (url) => () =>
    visit(browser, async (page, slowDown) => {
      await page.addInitScript(watchArrival)
      await slowDown(SLOW)
      await page.goto(url, { waitUntil: 'commit' })
      return page.evaluate(() => globalThis.arrival)
    })
  const { app, baseline } = await interleaved(
    rounds,
    arrive(`${site.app}#/a/meridiana/q/gov.mandate`),
    arrive(site.baseline),
  )
  const both = (read) => ({ values: app.map(read), baseline: baseline.map(read) })
  const kilos = ({ scripts }) => scripts.reduce((sum, url) => sum + site.weigh(url), 0) / 1024
  return [
    { what: ARRIVAL[0], unit: 'ms', ...both(({ firstPaint }) => firstPaint) },
    { what: ARRIVAL[1], unit: 'ms', aim: 800, ...both(({ answerable }) => answerable) },
    { what: ARRIVAL[2], unit: 'kB', aim: BUDGET / 1024, ...both(kilos) },
  ]
}

/**
 * Runs in the page before its own scripts. Looks once a frame whether the five levels are there, and clicks one;
 * the moment of the first click that the page takes up is the moment from which one can answer. Milliseconds
 * since the navigation began.
 */
function watchArrival() {
  const levels = () =>
    document.querySelectorAll('fieldset[aria-labelledby="question"] input[type="radio"][value]:enabled')
  const heard = () => (document.querySelector('[data-saving]')?.dataset.saving ?? 'idle') !== 'idle'

  const firstPaint = new Promise((resolve) => {
    new PerformanceObserver((list) => {
      for (const { name, startTime } of list.getEntries()) if (name === 'first-paint') resolve(startTime)
    }).observe({ type: 'paint', buffered: true })
  })

  globalThis.arrival = new Promise((resolve) => {
    const look = () => {
      const radio = [...levels()].find(({ checked }) => !checked)
      if (levels().length < 5 || radio === undefined) return requestAnimationFrame(look)
      const answerable = performance.now()
      const loaded = performance.getEntriesByType('resource').map(({ name }) => name)
      radio.click()
      requestAnimationFrame(async () => {
        if (!heard()) return look()
        const scripts = loaded.filter((name) => new URL(name).pathname.endsWith('.js'))
        resolve({ firstPaint: await firstPaint, answerable, scripts })
      })
    }
    requestAnimationFrame(look)
  })
}
