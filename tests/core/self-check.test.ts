import { createHash } from 'node:crypto'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import FIGURES from '../../src/instruments/known-figures.json' with { type: 'json' }
import { scoreLine } from '../../src/core/exchange/score-line.ts'
import { selfCheckAsText } from '../../src/core/self-check/as-text.ts'
import { CHECKS } from '../../src/core/self-check/check.ts'
import { differences, figuresIn } from '../../src/core/self-check/figures.ts'
import { HASHED, HASH_OF_IT, bytesOf, VECTOR } from '../../src/core/self-check/known.ts'
import { VECTORS } from '../fixtures/age/vectors.ts'
import { INSTRUMENT } from '../fixtures/builders.ts'
import { meridiana } from '../fixtures/example.ts'
import { LANGUAGES, wordsIn } from '../fixtures/words.ts'

const reference = { id: INSTRUMENT.id, version: INSTRUMENT.version }

it.each(LANGUAGES)('[SC2] the example in %s comes to the figures that are written down', (language) => {
  const { assessment, answers } = meridiana(language)
  expect(differences(FIGURES, scoreLine(INSTRUMENT, { assessment, answers, reference }))).toBe(0)
  expect(figuresIn(FIGURES)).toBeGreaterThan(100)
})

it('[SC2] one level that is changed in the example is noticed', () => {
  const { assessment, answers } = meridiana('en')
  const [id = '', one] = Object.entries(answers).find(([, { level }]) => level === 3) ?? []
  const changed = { ...answers, ...(one === undefined ? {} : { [id]: { ...one, level: 5 as const } }) }
  expect(
    differences(FIGURES, scoreLine(INSTRUMENT, { assessment, answers: changed, reference })),
  ).toBeGreaterThan(0)
})

it('[SC2] the same differs in nothing; a number that is off by more than a billionth differs', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(differences(value, structuredClone(value))).toBe(0)
    }),
    { seed: 20261124 },
  )
  expect(differences({ mean: 1 }, { mean: 1 + 1e-12 })).toBe(0)
  expect(differences({ mean: 1 }, { mean: 1 + 1e-6 })).toBe(1)
  expect(differences({ mean: 1 }, {})).toBe(1)
  expect(differences([1], [1, 2])).toBe(1)
  expect(differences({ a: null, b: 'x' }, { a: 0, b: 'y' })).toBe(2)
})

it('[SC1] the known answers are the published ones', () => {
  expect(createHash('sha256').update(HASHED).digest('hex')).toBe(HASH_OF_IT)
  expect(bytesOf(VECTOR)).toEqual(VECTORS.find(({ name }) => name === 'scrypt')?.file)
})

it.each(LANGUAGES)('[SC3] the text to copy says each outcome once, %s', (language) => {
  const words = wordsIn(language)
  const outcomes = ['passed', 'failed', 'unknown'] as const
  for (const outcome of outcomes) {
    const results = CHECKS.map((id) => ({ id, outcome, count: 2, milliseconds: 1 }))
    const lines = selfCheckAsText(results, [['Program', '1.2.3']], words).split('\n')
    expect(lines).toContain('Program: 1.2.3')
    expect(lines.filter((line) => line.startsWith(`[${words.text(`selfCheck.${outcome}`)}]`))).toHaveLength(
      CHECKS.length,
    )
  }
})
