import { programOf } from './program.mjs'
import { tallyPlaywright, tallyVitest } from './tally.mjs'

/** @typedef {import('./run-step.mjs').Step} Step */

// Named by its package: node_modules/.bin/tsc may belong to another TypeScript.
const types = (project) => ({
  name: `types, ${project}`,
  args: [programOf('typescript', 'tsc'), '-p', project],
})

/** @returns {readonly Step[]} */
export function quickSteps() {
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
    {
      name: 'unit, word and component tests',
      args: [
        programOf('vitest'),
        'run',
        '--allowOnly=false',
        '--reporter=default',
        '--reporter=json',
        '--outputFile.json=.cache/test/vitest.json',
      ],
      alone: true,
      minutes: 3,
      report: '.cache/test/vitest.json',
      tally: (report, exitCode) => tallyVitest(report, exitCode),
    },
  ]
}

/** @returns {readonly Step[]} */
export function browserSteps() {
  return [
    { name: 'build', args: [programOf('vite'), 'build'] },
    {
      name: 'portable build',
      args: [programOf('vite'), 'build', '--config', 'vite.portable.config.ts'],
    },
    {
      name: 'the same bytes when built again, and the size of the portable app',
      args: ['scripts/build-twice.mjs'],
      after: ['build', 'portable build'],
    },
    { name: 'size budget', args: ['scripts/size-budget.mjs'], after: ['build'] },
    {
      name: 'browser tests',
      args: [programOf('@playwright/test', 'playwright'), 'test'],
      after: ['build', 'portable build', 'browser'],
      alone: true,
      minutes: 8,
      report: '.cache/test/browser.json',
      tally: tallyPlaywright,
    },
  ]
}
