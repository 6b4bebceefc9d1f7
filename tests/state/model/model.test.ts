import * as fc from 'fast-check'
import { afterEach, expect, it, vi } from 'vitest'
import { many } from '../../fixtures/long.ts'
import { COMMANDS } from './commands.ts'
import { emptyModel, open } from './model.ts'
import { openWorld } from './world.ts'

const SEED = 20_261_124
const RUNS = many(300, 10_000)

afterEach(() => vi.unstubAllGlobals())

it(
  'after whatever a person does in whatever window, nothing acknowledged is lost',
  async () => {
    console.log(`model of the app: ${RUNS} sequences, seed ${SEED}`)
    let steps = 0
    await fc.assert(
      fc.asyncProperty(fc.commands([...COMMANDS], { maxCommands: 40, size: 'max' }), async (commands) => {
        const world = await openWorld()
        const model = emptyModel()
        const [window] = model.windows
        const city = (await world.windows[0]?.actions.createAssessment({ city: 'Meridiana' })) ?? ''
        await world.windows[0]?.actions.openAssessment(city)
        model.stored.set(city, { city: 'Meridiana', answers: new Map() })
        if (window !== undefined) open(model, window, city)
        await fc.asyncModelRun(() => ({ model, real: world }), commands)
        steps += [...commands].length
      }),
      { seed: SEED, numRuns: RUNS },
    )
    expect(steps).toBeGreaterThan(RUNS * 5)
  },
  many(120_000, 7_200_000),
)
