import { expect, test } from '@playwright/test'
import { chanceFrom } from '../fixtures/chance.ts'
import { many } from '../fixtures/long.ts'
import { City } from './city.ts'

const SEED = 20_261_124
const KILLS = many(30, 1000)
/** So many kills share a profile, then a new one begins: no browser lives for a thousand crashes. */
const A_PROFILE = 30
const KINDS = ['answering', 'importing', 'migrating'] as const

for (let first = 0; first < KILLS; first += A_PROFILE) {
  const kills = Math.min(A_PROFILE, KILLS - first)
  const seed = SEED + first

  test(`the browser is killed ${kills} times (seed ${seed}) and nothing acknowledged is lost`, async () => {
    test.setTimeout(kills * 20_000)
    const chance = chanceFrom(seed)
    const city = await City.found()
    try {
      for (let kill = 0; kill < kills; kill += 1) {
        const kind = KINDS[kill % KINDS.length] ?? 'answering'
        await test.step(`kill ${first + kill}, while ${kind}`, () => city[kind](chance))
        await test.step('everything is there', () => city.check(kind === 'migrating'))
      }
    } finally {
      await city.leave()
    }
    for (const what of [...new Set(city.found)].toSorted()) {
      console.log(`  ${what}: ${city.found.filter((one) => one === what).length}`)
    }
    console.log(`  ${city.acknowledged} answers acknowledged, 0 lost`)
    // A test in which hardly anything was acknowledged would prove nothing; a busy computer acknowledges less before a kill.
    expect(city.acknowledged).toBeGreaterThan(kills / KINDS.length)
  })
}
