/** @typedef {{ passed: number, failed: number, notes: string[] }} Tally */

/** Folders of tests that must not be empty: a suite that runs nothing proves nothing. */
const SUITES = ['core', 'words', 'state', 'adapters', 'architecture', 'ui']

/**
 * Adds up the JSON report of vitest.
 * @param {any} report
 * @param {number | null} exitCode
 * @param {readonly string[]} suites
 * @returns {Tally}
 */
export function tallyVitest(report, exitCode, suites = SUITES) {
  const { testResults = [], numPassedTests = 0, numFailedTests = 0, ...others } = report ?? {}
  const broken = testResults.filter(isBroken)
  const counts = suites.map((suite) => [suite, testsUnder(testResults, `/tests/${suite}/`)])
  const empty = counts.filter(([, count]) => count === 0).map(([suite]) => suite)
  return {
    passed: numPassedTests,
    failed: atLeastOne(numFailedTests + broken.length + empty.length, exitCode !== 0),
    notes: [
      counts.map(([suite, count]) => `${suite} ${count}`).join(', '),
      ...skipped(others),
      ...broken.map(({ name }) => `could not run ${name}`),
      ...empty.map((suite) => `tests/${suite} ran no test`),
    ],
  }
}

/** A file that does not even load. */
function isBroken({ status, assertionResults = [] }) {
  return status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed')
}

function testsUnder(files, folder) {
  return files
    .filter(({ name }) => name.replaceAll('\\', '/').includes(folder))
    .flatMap(({ assertionResults }) => assertionResults ?? [])
    .filter(({ status }) => status === 'passed' || status === 'failed').length
}

/** A run that goes wrong outside all tests still went wrong. */
function atLeastOne(failed, wentWrong) {
  return failed === 0 && wentWrong ? 1 : failed
}

/**
 * Adds up the JSON report of Playwright.
 * @param {any} report
 * @param {number | null} exitCode
 * @returns {Tally}
 */
export function tallyPlaywright(report, exitCode) {
  const { expected, unexpected, flaky, skipped: left } = { ...NOTHING, ...report?.stats }
  const none = expected + unexpected + flaky === 0
  return {
    passed: expected,
    failed: atLeastOne(unexpected + flaky, none || exitCode !== 0),
    notes: [...(none ? ['no browser test ran'] : []), ...skipped({ numPendingTests: left })],
  }
}

const NOTHING = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 }

function skipped({ numPendingTests = 0, numTodoTests = 0 }) {
  const count = numPendingTests + numTodoTests
  return count > 0 ? [`${count} skipped`] : []
}

/**
 * A check that has no tests of its own counts as one.
 * @param {number | null} exitCode
 * @returns {Tally}
 */
export function tallyCheck(exitCode) {
  return exitCode === 0 ? { passed: 1, failed: 0, notes: [] } : { passed: 0, failed: 1, notes: [] }
}

/** @param {readonly Tally[]} tallies */
export function lastLine(tallies) {
  const sum = (part) => tallies.reduce((total, tally) => total + tally[part], 0)
  return `${sum('passed')} passed, ${sum('failed')} failed`
}
