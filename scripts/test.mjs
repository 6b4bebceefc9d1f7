import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { runStep } from './checks/run-step.mjs'
import { runSteps } from './checks/run-steps.mjs'
import { browserSteps, engineSteps, firstSteps, longSteps } from './checks/steps.mjs'
import { lastLine } from './checks/tally.mjs'
import { ensureBrowser, NO_BROWSER } from './find-browser.mjs'
import { ensureEngines } from './find-engines.mjs'

/**
 * `npm test` runs every check; `npm run test:quick` all but the build and the browser; `npm run test:long` the tests that
 * have a long count, with it; `npm run test:engines` the main journey in three engines. Each check counts as one test,
 * and the last line adds up all of them.
 */
const kind = process.argv[2] ?? 'all'
process.chdir(fileURLToPath(new URL('..', import.meta.url)))
mkdirSync('.cache/test', { recursive: true })
if (kind === 'long') process.env['ALIDADE_LONG'] = '1'

const BROWSER = { name: 'browser', args: [] }
const KINDS = {
  all: () => [...firstSteps({ quick: false }), BROWSER, ...browserSteps()],
  quick: () => firstSteps({ quick: true }),
  long: () => [BROWSER, ...longSteps()],
  engines: () => [BROWSER, ...engineSteps()],
}
if (!Object.hasOwn(KINDS, kind))
  throw new Error(`unknown: ${kind}; known are ${Object.keys(KINDS).join(', ')}`)
const steps = KINDS[kind]()
if (kind === 'engines') ensureEngines(console.log)
const start = performance.now()
const outcomes = await runSteps(steps, show, (step) => (step === BROWSER ? lookForBrowser() : runStep(step)))

const failed = outcomes.filter((outcome) => outcome.failed > 0)
if (failed.length > 0) console.log(`\nFailed: ${failed.map(({ name }) => name).join(' · ')}`)
console.log(`\n${outcomes.length} checks in ${Math.round((performance.now() - start) / 1000)} s`)
console.log(lastLine(outcomes))
process.exitCode = failed.length > 0 ? 1 : 0

function show({ name, seconds, passed, failed: wrong, notes, output }) {
  const mark = wrong > 0 ? 'FAILED' : 'ok'
  const counts = passed + wrong > 1 ? `${passed} passed, ${wrong} failed` : ''
  const line = [`${mark.padEnd(6)} ${seconds.toFixed(1).padStart(6)} s  ${name}`, counts, ...notes]
  console.log(line.filter((part) => part !== '').join(' · '))
  // Whoever wants to repeat a run of chance needs its seed, also where all went well.
  for (const said of output.split('\n').filter((one) => /\bseed \d/.test(one)))
    console.log(`       ${said.trim()}`)
  if (wrong > 0 && output.trim() !== '') console.log(`${output.trimEnd()}\n`)
}

async function lookForBrowser() {
  const since = performance.now()
  const path = await ensureBrowser(console.log)
  if (path !== undefined) process.env['CHROMIUM_PATH'] = path
  const tally = path === undefined ? { passed: 0, failed: 1 } : { passed: 1, failed: 0 }
  const seconds = (performance.now() - since) / 1000
  return { ...tally, name: BROWSER.name, seconds, notes: [path ?? NO_BROWSER], output: '' }
}
