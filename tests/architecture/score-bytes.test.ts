import { createHash } from 'node:crypto'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { scoreBytes } from '../../scripts/score/score-bytes.ts'
import { checksumOf, fileText } from '../../src/core/exchange/checksum.ts'
import { scoreFile, type ScoringBase } from '../../src/core/exchange/score-file.ts'
import { INSTRUMENT } from '../fixtures/builders.ts'
import { changed, type Json, parsedFile } from '../fixtures/files.ts'
import { fuzzedFile } from '../fixtures/fuzzed.ts'
import { many } from '../fixtures/long.ts'
import { anyText, holds } from '../fixtures/properties.ts'
import { Chance } from '../fixtures/random-cities.ts'
import { shuffled, spelled, TEXT_PLACES } from '../fixtures/spelled-files.ts'

const hash = (text: string) => `sha256-${createHash('sha256').update(text, 'utf8').digest('hex')}`
const BASE: ScoringBase = { instrument: INSTRUMENT, hashes: { structure: hash('s'), words: {} }, hash }

/** Whether the quick way took the bytes; where it did, it has to give the very same as the text. */
function taken(bytes: Buffer): boolean {
  const quick = scoreBytes(bytes, BASE)
  if (quick === null) return false
  const careful = scoreFile(bytes.toString('utf8'), BASE)
  if (!careful.ok) throw new Error(`taken, but refused by its text: ${JSON.stringify(careful.error)}`)
  expect(JSON.stringify(quick)).toBe(JSON.stringify(careful.value))
  return true
}
const takenText = (text: string) => taken(Buffer.from(text, 'utf8'))

/** A text with the checksum of what it holds, or with another one. */
function sealedText(text: string, right: boolean): string {
  const checksum = right ? checksumOf(JSON.parse(text) as object, hash) : hash('another')
  return text.replace('{', `{"checksum":"${checksum}",`)
}

it('[K1, C4] a file as the program writes it is scored by its bytes, accents, quotes and line ends included', () => {
  const words = '“São João” \u{1f600} "dit" l’été\n\t—\\o/ ÿ'
  const accented = TEXT_PLACES.reduce<Json>((file, path) => changed(file, path, words), parsedFile())
  for (const file of [parsedFile(), accented]) {
    expect(takenText(fileText(file, hash))).toBe(true)
    expect(takenText(fileText(file))).toBe(true)
    expect(takenText(fileText(file, () => hash('another')))).toBe(false)
  }
})

it('[K1, C4] what bytes alone do not say is left to the reader of the text', () => {
  const place = ['assessment', 'eligibility']
  const whole = fileText(parsedFile(), hash)
  const texts = [
    `\ufeff${whole}`,
    fileText(changed(parsedFile(), ['assessment', 'city'], '\u00a0\u2003'), hash),
    fileText(changed(parsedFile(), place, { é: 1 }), hash),
    fileText(changed(parsedFile(), ['answers', 0, 'note'], '\ud800'), hash),
    sealedText(fileText(parsedFile()).replace('"eligibility": {}', '"eligibility": {"__proto__": 1}'), true),
    sealedText(
      fileText(parsedFile()).replace('"eligibility": {}', '"eligibility": {"__pr\\u006fto__": 1}'),
      true,
    ),
    fileText(changed(parsedFile(), ['answers', 0, 'note'], 'é'.repeat(50_001)), hash),
    whole.replace('"Meridiana"', '"Meridiano"'),
  ]
  expect(texts.filter(takenText)).toEqual([])
  // Without a checksum too: nothing but the encoding tells that this byte is no part of a text.
  const torn = Buffer.from(fileText(parsedFile()))
  torn.fill(0xff, torn.indexOf('Meridiana'), torn.indexOf('Meridiana') + 1)
  expect(taken(torn)).toBe(false)
})

it('[S1, C4] a reason that holds nothing but wide spaces is none, read by its bytes or by its text', () => {
  const said = changed(
    changed(parsedFile(), ['answers', 0, 'status'], 'not-applicable'),
    ['answers', 0, 'level'],
    null,
  )
  for (const reason of ['\u2003', '\u00a0\ufeff', 'é']) {
    expect(takenText(fileText(changed(said, ['answers', 0, 'reason'], reason), hash))).toBe(true)
  }
})

it('[K1, C4] bytes and text agree on any words, in any order of fields and any spelling', () => {
  let quick = 0
  const anyKeys = fc.dictionary(fc.oneof(anyText, fc.constantFrom('10', '9', '\ue000', '😀')), fc.boolean(), {
    maxKeys: 3,
  })
  holds(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...TEXT_PLACES), fc.oneof(anyText, fc.string({ unit: 'binary' }))), {
        maxLength: 4,
      }),
      fc.option(anyKeys, { freq: 4, nil: {} }),
      fc.constantFrom('right', 'wrong', 'none'),
      fc.nat(),
      (words, eligibility, seal, seed) => {
        const chance = new Chance(seed)
        const said = words.reduce<Json>((file, [path, text]) => changed(file, path, text), parsedFile())
        const file = changed(said, ['assessment', 'eligibility'], eligibility)
        const text = spelled(
          shuffled({ ...file, answers: (file.answers as object[]).slice(0, 3) }, seed),
          chance,
        )
        const took = takenText(seal === 'none' ? text : sealedText(text, seal === 'right'))
        if (seal === 'wrong') expect(took).toBe(false)
        quick += Number(took)
      },
    ),
    many(400, 20_000),
  )
  expect(quick).toBeGreaterThan(50)
})

it('[K1, C4] bytes and text agree on files that went wrong', () => {
  const chance = new Chance(4)
  for (let count = 0; count < many(1500, 100_000); count += 1) taken(Buffer.from(fuzzedFile(chance)))
})
