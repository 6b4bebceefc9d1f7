import { readFileSync, statSync } from 'node:fs'
import { interleaved, SLOW, visit } from './visits.mjs'

/** @import { Row } from './rows.mjs' */

/** Bytes below which a file cannot be the full report. */
const FULL = 50_000

const AIMS = { 1: 1000 }
const TIMES = ['first', 'again']
const nameOf = (time, slower) => `report, ${time}${slower === 1 ? '' : `, ${slower} times slower`}`

/** From the click on the button to the download of the example city's report: thirty questions, in Portuguese. */
export const REPORTS = [1, SLOW].flatMap((slower) => TIMES.map((time) => nameOf(time, slower)))

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {{ app: string, baseline: string }} site
 * @param {number} rounds
 * @returns {Promise<Row[]>}
 */
export async function measureReport(browser, site, rounds) {
  const { 'takeaway.makeReport': label } = JSON.parse(readFileSync('locales/pt/ui.json', 'utf8'))
  const rows = []
  for (const slower of [1, SLOW]) {
    const make = (url, name, bytes) => () =>
      visit(browser, async (page, slowDown) => {
        await page.addInitScript(watchButtons)
        // Somebody who takes the report has looked at the page: what it fetches ahead is there by then.
        await page.goto(url, { waitUntil: 'networkidle' })
        const button = page.getByRole('button', { name, exact: true })
        await button.waitFor()
        await slowDown(slower)
        return [await takeAway(page, button, bytes), await takeAway(page, button, bytes)]
      })
    const { app, baseline } = await interleaved(
      rounds,
      make(`${site.app}#/a/meridiana/report`, label, FULL),
      make(site.baseline, 'File', 0),
    )
    for (const [index, time] of TIMES.entries()) {
      const both = { values: app.map((pair) => pair[index]), baseline: baseline.map((pair) => pair[index]) }
      rows.push({ what: nameOf(time, slower), unit: 'ms', aim: AIMS[slower], ...both })
    }
  }
  return rows
}

/** Milliseconds from the click to the download. */
async function takeAway(page, button, bytes) {
  const [{ download, at }] = await Promise.all([
    page.waitForEvent('download').then((one) => ({ download: one, at: Date.now() })),
    button.click(),
  ])
  const clickedAt = await page.evaluate(() => globalThis.clickedAt)
  const { size } = statSync(await download.path())
  if (size < bytes) throw new Error(`a report of ${size} bytes is no full one`)
  return at - clickedAt
}

/** Runs in the page before its own scripts. Keeps when a button was last clicked, by the computer's clock. */
function watchButtons() {
  window.addEventListener(
    'click',
    ({ target, timeStamp }) => {
      if (target.closest('button') !== null) globalThis.clickedAt = performance.timeOrigin + timeStamp
    },
    { capture: true },
  )
}
