import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Assessment } from '../../src/core/assessment/assessment.ts'
import { readFitAnswers, withFitAnswer } from '../../src/core/fit/answers.ts'
import { fitOf, hasLeft } from '../../src/core/fit/fit.ts'
import { checkInWords, inputInWords, verdictInWords } from '../../src/core/fit/words.ts'
import { programmeFit } from '../../src/core/instrument/programme-fit.ts'
import { sayingOf } from '../../src/core/report/figures.ts'
import { city } from '../fixtures/builders.ts'
import { FIT } from '../fixtures/fit.ts'
import { holds } from '../fixtures/properties.ts'
import { LANGUAGES, wordsIn } from '../fixtures/words.ts'

const BASE = { meeting: true, portal: true, outside: true }
const MAYOR = { sponsor: 'Ana Souza, chief of staff', outcomes: 'No child waits for a vaccine' }
/** A city that fits. */
const FITTING: Partial<Assessment> = {
  country: 'BR',
  population: 412_000,
  date: '2026-05-11',
  termEnds: '2028-12',
  eligibility: { ...BASE, ...MAYOR },
}
const result = (more: Partial<Assessment> = {}) => fitOf(FIT, city({}, { ...FITTING, ...more }).assessment)
const check = (id: string, more: Partial<Assessment> = {}) =>
  result(more).checks.find((one) => one.check.id === id)
const lacking = (more: Partial<Assessment> = {}) => result(more).lacking.map((one) => one.check.id)

describe('the whole', () => {
  it('[T2] fits where region, population, mayor, term and base hold', () => {
    expect(result()).toMatchObject({ verdict: 'fits', lacking: [] })
  })

  it.each([
    ['mayor', { eligibility: BASE }],
    ['term', { termEnds: '2027-12' }],
    ['base', { eligibility: MAYOR }],
    ['term', { termEnds: null }],
  ] as const)('[T2] almost fits where only %s misses: %j', (id, more) => {
    expect(result(more).verdict).toBe('almost')
    expect(lacking(more)).toEqual([id])
  })

  it.each([
    { country: 'PT' },
    { country: null },
    { population: 100_000 },
    { population: null },
    { termEnds: '2027-12', eligibility: BASE },
    { eligibility: {} },
  ])('[T2] prepares first with %j', (more: Partial<Assessment>) => {
    expect(result(more).verdict).toBe('prepare')
  })

  it('[T2] presence never counts', () => {
    for (const presence of [true, false, undefined]) {
      const eligibility = { ...FITTING.eligibility, presence }
      expect(result({ eligibility }).verdict).toBe('fits')
    }
    expect(check('presence', { eligibility: { ...FITTING.eligibility, presence: false } })?.state).toBe(
      'misses',
    )
  })

  it('[T2] one more check that holds never makes the result worse', () => {
    const order = ['prepare', 'almost', 'fits']
    const countries = fc.constantFrom('BR', 'PT', null)
    const anyEligibility = fc.record({
      sponsor: fc.constantFrom('', 'Ana'),
      outcomes: fc.constantFrom('', 'Clean streets'),
      meeting: fc.boolean(),
      inventory: fc.boolean(),
      outside: fc.boolean(),
    })
    holds(
      fc.property(countries, fc.nat(200_000), anyEligibility, (country, population, eligibility) => {
        const before = result({ country, population, eligibility })
        const better = result({
          country: 'BR',
          population: population + 100_001,
          eligibility: { ...eligibility, ...MAYOR, ...BASE },
        })
        expect(order.indexOf(better.verdict)).toBeGreaterThanOrEqual(order.indexOf(before.verdict))
        expect(better.verdict).toBe('fits')
      }),
    )
  })
})

it.each([
  ['2028-05', '2026-05-11', true],
  ['2028-05', '2026-05-31', true],
  ['2028-04', '2026-05-01', false],
  ['2028-04', '2026-04-30', true],
  ['2028-12', '2026-12-31', true],
  ['2028-12', '2027-01-01', false],
  ['2026-02', '2024-02-29', true],
  ['2028-02', '2026-02-28', true],
  ['2026-01', '2024-02-29', false],
])('[T3] a term that ends in %s has two years left on %s: %s', (termEnds, date, enough) => {
  expect(hasLeft(termEnds, date, 24)).toBe(enough)
  expect(check('term', { termEnds, date })?.state).toBe(enough ? 'holds' : 'misses')
})

it('[T3] counts from the assessment’s own date, even once its round is closed', () => {
  expect(check('term', { termEnds: '2028-05', date: '2026-05-11', closedAt: '2026-09-01' })?.state).toBe(
    'holds',
  )
})

it.each([
  [100_001, 'BR', 'holds', null],
  [100_000, 'BR', 'misses', 'certification'],
  [30_000, 'MX', 'misses', 'certification'],
  [29_999, 'BR', 'misses', null],
  [50_000, 'PT', 'misses', null],
  [50_000, null, 'misses', null],
  [0, 'BR', 'misses', null],
  [null, 'BR', 'open', null],
] as const)('[T4] with %s residents in %s: %s, band %s', (population, country, state, band) => {
  expect(check('pop', { population, country })).toMatchObject({ state, band })
})

it.each([
  ['BR', 'holds'],
  ['CU', 'holds'],
  ['US', 'holds'],
  ['ES', 'misses'],
  [null, 'open'],
] as const)('[T1] the region with country %s: %s', (country, state) => {
  expect(check('region', { country })?.state).toBe(state)
})

it.each([
  [{}, 'open'],
  [{ sponsor: ' ', outcomes: '' }, 'open'],
  [{ sponsor: 'Ana' }, 'misses'],
  [{ sponsor: 'Ana', outcomes: '\n' }, 'misses'],
  [{ sponsor: 'Ana', outcomes: 'Clean streets' }, 'holds'],
] as const)('[T1] the mayor’s ambition with %j: %s', (eligibility, state) => {
  expect(check('mayor', { eligibility })?.state).toBe(state)
})

it.each([
  [{}, 'open'],
  [{ meeting: false }, 'misses'],
  [{ meeting: true, inventory: true }, 'misses'],
  [{ meeting: true, outside: true }, 'misses'],
  [{ meeting: true, decision: true, outside: true }, 'holds'],
  [{ meeting: true, inventory: true, portal: true, decision: true, outside: false }, 'misses'],
] as const)('[T5] the base with %j: %s', (eligibility, state) => {
  expect(check('base', { eligibility })?.state).toBe(state)
})

describe('what is kept', () => {
  it('[T6] counts only where key and type are known', () => {
    const kept = {
      meeting: 'yes',
      sponsor: true,
      outcomes: 'Clean streets',
      portal: true,
      later: [1],
      toString: 1,
    }
    expect(readFitAnswers(FIT.checks, kept)).toEqual({
      texts: { outcomes: 'Clean streets' },
      flags: { portal: true },
    })
  })

  it('[T6] keeps entries that nobody here knows', () => {
    const kept = { later: { deep: [1] }, meeting: true }
    expect(withFitAnswer(kept, 'portal', true)).toEqual({ ...kept, portal: true })
    expect(withFitAnswer(kept, 'meeting', null)).toEqual({ later: kept.later })
  })
})

describe.each(LANGUAGES)('said in %s', (language) => {
  const words = wordsIn(language)
  const saying = { ...sayingOf(words, 'BR'), has: words.has }

  it('[T1] every check has a name, a rule and what to do, whatever its state', () => {
    const small = city({}, { ...FITTING, population: 40_000, termEnds: '2026-12', country: 'MX' })
    const empty = city({}, { date: '2026-05-11' })
    for (const { assessment } of [city({}, FITTING), small, empty]) {
      for (const one of fitOf(FIT, assessment).checks) {
        const said = checkInWords(one, FIT, assessment, saying)
        expect(Object.values(said).every((text) => text !== '' && text !== one.check.id)).toBe(true)
        expect(JSON.stringify(said)).not.toMatch(/\{\{|undefined|null/)
      }
    }
  })

  it('[T4] a city of 30,000 to 100,000 hears that certification is open to it', () => {
    const { assessment } = city({}, { ...FITTING, population: 40_000 })
    const one = fitOf(FIT, assessment).checks.find(({ band }) => band !== null)
    if (one === undefined) throw new Error('no band')
    const { advice } = checkInWords(one, FIT, assessment, saying)
    expect(advice).toContain('What Works Cities')
    expect(advice).toContain(words.formats('BR').whole(30_000))
  })

  it('[T2] the result names what is lacking', () => {
    const { assessment } = city({}, { ...FITTING, termEnds: null })
    const said = verdictInWords(fitOf(FIT, assessment), FIT, assessment, saying)
    expect(said).toContain(words.text('fit.check.term.name'))
  })

  it('[T6] every input has a label', () => {
    const keys = ['sponsor', 'outcomes', 'meeting', 'inventory', 'portal', 'decision', 'outside', 'presence']
    expect(keys.filter((key) => inputInWords(key, words) === key)).toEqual([])
  })
})

it('[T6] the structure refuses a check of a kind that nobody knows', () => {
  const [first] = FIT.checks
  expect(programmeFit.safeParse({ ...FIT, checks: [{ ...first, kind: 'tea' }] }).success).toBe(false)
  expect(programmeFit.safeParse({ ...FIT, checks: [] }).success).toBe(false)
})
