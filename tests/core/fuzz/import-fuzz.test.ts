import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { crasher, fuzzedFile } from '../../fixtures/fuzzed.ts'
import { many } from '../../fixtures/long.ts'
import { Chance } from '../../fixtures/random-cities.ts'
import { readAny } from '../../fixtures/read-any.ts'
import { LANGUAGES, wordsIn } from '../../fixtures/words.ts'

const SEED = 20261124
const FILES = many(10_000, 1_000_000)
/** Milliseconds of work that one file may take at most; what else the computer does meanwhile does not count. */
const PATIENCE = 1000

function milliseconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** What every object inherits, by name: a file must never add to it. */
const inherited = () => Object.getOwnPropertyNames(Object.prototype).toSorted().join()

describe(`${FILES} files that went wrong, seed ${SEED}`, () => {
  it(
    '[F14] are read or refused with a known code, each within a second, and change no object',
    () => {
      const chance = new Chance(SEED)
      const before = inherited()
      const codes = new Map<string, number>()
      let accepted = 0
      for (let at = 0; at < FILES; at += 1) {
        const bytes = fuzzedFile(chance)
        const begun = milliseconds()
        const refusals = told(at, bytes, () => readAny(bytes))
        const took = milliseconds() - begun
        if (took > PATIENCE) throw new Error(`file ${at} of seed ${SEED} took ${took} ms`)
        if (refusals.every((code) => code.startsWith('pack-'))) accepted += 1
        for (const code of refusals) codes.set(code, (codes.get(code) ?? 0) + 1)
      }
      expect(inherited()).toBe(before)
      expect('polluted' in {}).toBe(false)
      for (const language of LANGUAGES) {
        const has = (key: string): boolean => wordsIn(language).has(key)
        const said = (code: string) => has(code) || has(`${code}_one`) || has(`${code}_other`)
        expect([...codes.keys()].filter((code) => !said(code))).toEqual([])
      }
      // The run is worth something only where much was read to its end, and refused for many reasons.
      expect(accepted).toBeGreaterThan(FILES / 20)
      expect(codes.size).toBeGreaterThan(8)
      console.log(`seed ${SEED}: ${FILES} files, ${accepted} read,`, Object.fromEntries(codes))
    },
    many(120_000, 7_200_000),
  )
})

describe('files that once broke something', () => {
  it.each(readdirSync('tests/fixtures/crashers'))('[F14] are read or refused: %s', (name) => {
    const begun = milliseconds()
    expect(readAny(crasher(name))).toBeInstanceOf(Array)
    expect(milliseconds() - begun).toBeLessThan(PATIENCE)
  })
})

/** What broke is named by its number and shown, so that it can be kept among the crashers. */
function told<Value>(at: number, bytes: Uint8Array, work: () => Value): Value {
  try {
    return work()
  } catch (error) {
    const text = Buffer.from(bytes).toString('base64').slice(0, 4000)
    throw new Error(`file ${at} of seed ${SEED}: ${String(error)}\n${text}`, { cause: error })
  }
}
