import { programOf } from './program.mjs'
import { tallyPlaywright, tallyVitest } from './tally.mjs'

/** @typedef {import('./run-step.mjs').Step} Step */

// Named by its package: node_modules/.bin/tsc may belong to another TypeScript.
const types = (project) => ({
  name: `types, ${project}`,
  args: [programOf('typescript', 'tsc'), '-p', project],
})

/**
 * @param {{ readonly quick: boolean }} how
 * @returns {readonly Step[]}
 */
export function firstSteps({ quick }) {
  return [
    types('tsconfig.tests.json'),
    types('tsconfig.json'),
    types('tsconfig.core.json'),
    { name: 'format', args: [programOf('@biomejs/biome'), 'format'] },
    {
      name: 'lint',
      args: [
        programOf('oxlint'),
        '--type-aware',
        '--deny-warnings',
        '--format=unix',
        'src',
        'tests',
        'scripts',
      ],
    },
    { name: 'architecture', args: ['scripts/checks/architecture.mjs'] },
    { name: 'dead code', args: [programOf('knip'), '--no-progress', '--treat-config-hints-as-errors'] },
    unitTests(8, quick ? LENGTHY.flatMap((files) => ['--exclude', files]) : []),
  ]
}

/** What tries the same thing hundreds of times: `npm test` runs it, `npm run test:quick` does not. */
const LENGTHY = [
  'tests/state/faults.test.ts',
  'tests/adapters/faults/**',
  'tests/state/model/**',
  'tests/core/public/nothing-leaks.test.ts',
  'tests/core/fuzz/**',
  'tests/adapters/age*.test.ts',
  'tests/twin/**',
]

/**
 * @param {number} minutes
 * @param {readonly string[]} [more]
 */
function unitTests(minutes, more = []) {
  return {
    name: 'unit, word and component tests',
    args: [
      programOf('vitest'),
      'run',
      '--allowOnly=false',
      '--reporter=default',
      '--reporter=json',
      '--outputFile.json=.cache/test/vitest.json',
      ...more,
    ],
    alone: true,
    minutes,
    report: '.cache/test/vitest.json',
    tally: (report, exitCode) => tallyVitest(report, exitCode),
  }
}

const BUILD = { name: 'build', args: [programOf('vite'), 'build'] }
const PORTABLE = {
  name: 'portable build',
  args: [programOf('vite'), 'build', '--config', 'vite.portable.config.ts'],
}

/**
 * Tests that Playwright runs on the built app.
 * @param {string} name
 * @param {string} report the name of its report
 * @param {number} minutes
 * @param {readonly string[]} [more]
 */
function onTheApp(name, report, minutes, more = ['-c', `tests/${report}/playwright.config.ts`]) {
  return {
    name,
    args: [programOf('@playwright/test', 'playwright'), 'test', ...more],
    after: ['build', 'portable build', 'browser'],
    alone: true,
    minutes,
    report: `.cache/test/${report}.json`,
    tally: tallyPlaywright,
  }
}

/** @param {number} patience how many times longer than usual the tests may take */
const inTheBrowser = (patience) => [
  onTheApp('browser tests', 'browser', 20 * patience, []),
  onTheApp('kill test', 'kill', 6 * patience),
  onTheApp('sequences on real pages', 'pages', 4 * patience),
]

/** @returns {readonly Step[]} */
export function browserSteps() {
  return [
    BUILD,
    PORTABLE,
    {
      name: 'the same bytes when built again, and the size of the portable app',
      args: ['scripts/build-twice.mjs'],
      after: ['build', 'portable build'],
    },
    { name: 'size budget', args: ['scripts/size-budget.mjs'], after: ['build'] },
    ...inTheBrowser(1),
  ]
}

/**
 * The tests that have a long count, with it; the others run beside them as usual.
 * @returns {readonly Step[]}
 */
export function longSteps() {
  return [unitTests(600), BUILD, PORTABLE, ...inTheBrowser(60)]
}

/** @returns {readonly Step[]} */
export function engineSteps() {
  return [BUILD, PORTABLE, onTheApp('three engines', 'engines', 15)]
}
