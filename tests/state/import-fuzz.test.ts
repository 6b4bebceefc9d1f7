import { openDB } from 'idb'
import { expect, it } from 'vitest'
import { canonicalJson } from '../../src/core/exchange/canonical-json.ts'
import { type TestApp, startApp } from '../fixtures/app.ts'
import { VERSION_1 } from '../fixtures/files.ts'
import { fuzzedFile } from '../fixtures/fuzzed.ts'
import { many } from '../fixtures/long.ts'
import { Chance } from '../fixtures/random-cities.ts'

const SEED = 20261125
const FILES = many(200, 20_000)

/** All that lies in this browser's storage, row by row, the log and the packs among it. */
async function allStored(): Promise<string> {
  const database = await openDB('alidade')
  const stores = await Promise.all([...database.objectStoreNames].map((name) => database.getAll(name)))
  database.close()
  return canonicalJson(stores)
}

/** The file as a browser hands it over. */
function chosen(bytes: Uint8Array) {
  return { size: bytes.length, text: async () => new TextDecoder().decode(bytes) }
}

/** Opens a file, and says how that ended; where it is looked at, it is looked at no longer. */
async function outcomeOf(app: TestApp, bytes: Uint8Array): Promise<'refused' | 'looked-at' | 'opened'> {
  const address = await app.actions.openAnyFile(chosen(bytes))
  const { importing, reply } = app.store.getState()
  if (importing !== null || reply !== null) {
    app.actions.closeImport()
    app.actions.closeReply()
    return 'looked-at'
  }
  return address === null ? 'refused' : 'opened'
}

it(
  `[F14] of ${FILES} files that went wrong (seed ${SEED}), those that are refused or looked at leave storage as it was`,
  async () => {
    const chance = new Chance(SEED)
    const app = await startApp()
    await app.actions.openFile(chosen(new TextEncoder().encode(VERSION_1)))
    const ended = { refused: 0, 'looked-at': 0, opened: 0 }
    let before = await allStored()
    for (let at = 0; at < FILES; at += 1) {
      const outcome = await outcomeOf(app, fuzzedFile(chance))
      const after = await allStored()
      ended[outcome] += 1
      if (outcome !== 'opened' && after !== before)
        throw new Error(`file ${at} was ${outcome} and changed storage`)
      if (outcome === 'refused')
        expect(app.store.getState().notice?.code).toMatch(/^(file|reply|questionnaire)-/)
      before = after
    }
    console.log(`seed ${SEED}: ${FILES} files`, ended)
    expect(ended.refused).toBeGreaterThan(FILES / 4)
    expect(ended['looked-at']).toBeGreaterThan(FILES / 20)
  },
  many(60_000, 3_600_000),
)
