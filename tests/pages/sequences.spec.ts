import { expect, test } from '@playwright/test'
import * as fc from 'fast-check'
import { startCity } from '../e2e/support.ts'
import { many } from '../fixtures/long.ts'
import { COMMANDS, type Model, type Real } from './commands.ts'

const SEED = 20_261_124
const SEQUENCES = many(20, 500)

test(`${SEQUENCES} random sequences on real pages (seed ${SEED}) lose nothing`, async ({ browser }) => {
  test.setTimeout(SEQUENCES * 60_000)
  let steps = 0
  await fc.assert(
    fc.asyncProperty(fc.commands([...COMMANDS], { maxCommands: 16, size: 'max' }), async (made) => {
      const context = await browser.newContext()
      try {
        const first = await context.newPage()
        const id = await startCity(first, 'Meridiana', 'en')
        const model: Model = { assessments: new Map([[id, new Map()]]), files: [] }
        const real: Real = { pages: [first], files: [] }
        await fc.asyncModelRun(() => ({ model, real }), made)
        steps += [...made].length
      } finally {
        await context.close()
      }
    }),
    // A page is slow to try again: the first sequence that fails is shown as it is.
    { seed: SEED, numRuns: SEQUENCES, endOnFailure: true },
  )
  console.log(`  ${steps} steps in ${SEQUENCES} sequences`)
  expect(steps).toBeGreaterThan(SEQUENCES * 3)
})
