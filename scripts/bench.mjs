import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import { ANSWERS, measureAnswers } from './bench/answers.mjs'
import { ARRIVAL, measureArrival } from './bench/arrival.mjs'
import { FILES, measureFiles } from './bench/files.mjs'
import { measureReport, REPORTS } from './bench/report.mjs'
import { figuresOf, tableOf } from './bench/rows.mjs'
import { measureScoring, SCORING } from './bench/scoring.mjs'
import { openSite } from './bench/site.mjs'
import { openBrowser, SLOW } from './bench/visits.mjs'

/**
 * `npm run bench`: times in a real browser on the built app, each as a ratio to a page that does next to nothing,
 * measured in the same rounds. Aims are told, not enforced: it fails only where something could not be measured.
 */
const ROUNDS = 7

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const since = performance.now()
const site = await openSite()
const browser = await openBrowser()

const rows = [
  ...(await measured([SCORING], () => measureScoring(ROUNDS))),
  ...(await measured(FILES, () => measureFiles(ROUNDS))),
  ...(await measured(ARRIVAL, () => measureArrival(browser, site, ROUNDS))),
  ...(await measured(ANSWERS, () => measureAnswers(browser, site, ROUNDS))),
  ...(await measured(REPORTS, () => measureReport(browser, site, ROUNDS))),
]
const chromium = browser.version()
await browser.close()
await site.close()

console.log(`\n${tableOf(rows).join('\n')}`)
console.log(
  `\nChromium ${chromium}, Node ${process.version}, ${cpus().length} processors. Links and answers with the ` +
    `processor slowed ${SLOW} times. ${ROUNDS} rounds in ${Math.round((performance.now() - since) / 1000)} s.`,
)
const at = new Date().toISOString()
mkdirSync('.cache', { recursive: true })
writeFileSync(
  '.cache/bench.json',
  `${JSON.stringify({ at, chromium, node: process.version, rounds: ROUNDS, rows: rows.map(figuresOf) }, null, 2)}\n`,
)
process.exitCode = rows.some(({ fault }) => fault !== undefined) ? 1 : 0

/** Rows, or for each of them why it could not be measured: one fault does not cost the rest. */
async function measured(names, work) {
  console.log(`Measuring: ${names.join(' · ')}`)
  try {
    return await work()
  } catch (error) {
    console.error(error)
    return names.map((what) => ({ what, unit: 'ms', values: [], baseline: [], fault: String(error) }))
  }
}
