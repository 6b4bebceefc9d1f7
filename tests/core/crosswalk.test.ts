import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answer } from '../../src/core/assessment/answer.ts'
import type { Assessment } from '../../src/core/assessment/assessment.ts'
import { type Estimate, estimateWwc, ukCoverage } from '../../src/core/scoring/crosswalk.ts'
import { answer, city, type Given, INSTRUMENT, proof } from '../fixtures/builders.ts'
import { anyLevel, holds } from '../fixtures/properties.ts'

const MODULES = INSTRUMENT.modules.map(({ id }) => id)
const CORE = INSTRUMENT.components.flatMap(({ questions }) => questions.map(({ id }) => id))
const ALL = [...CORE, ...INSTRUMENT.modules.flatMap(({ questions }) => questions.map(({ id }) => id))]
const { wwc } = INSTRUMENT.crosswalk

/** A claim with all the proof that it may need. */
const full = (id: string, level: Given) => answer(id, level, { evidence: [proof(4, '2026-05')] })
const allFull = (ids: readonly string[], level: Given) =>
  Object.fromEntries(ids.map((id) => [id, full(id, level)]))

function estimated(given: Readonly<Record<string, Given | Answer>>, more: Partial<Assessment> = {}) {
  const { assessment, answers } = city(given, more)
  return estimateWwc(INSTRUMENT, answers, assessment)
}
const estimateOf = (criterion: string, ...given: Parameters<typeof estimated>): Estimate | undefined =>
  estimated(...given).criteria.find(({ id }) => id === criterion)?.estimate

describe('the crosswalk of the built-in questionnaire', () => {
  it('[W1] has primary questions for each of the 43 criteria, and all of them are known', () => {
    expect(Object.keys(wwc.criteria)).toHaveLength(43)
    expect(Object.keys(wwc.primary)).toEqual(Object.keys(wwc.criteria))
    expect(
      Object.values(wwc.primary)
        .flat()
        .filter((id) => !ALL.includes(id)),
    ).toEqual([])
    expect([...wwc.core, ...wwc.ceilingPossible].filter((id) => !(id in wwc.criteria))).toEqual([])
    expect(wwc.marks).toEqual([22, 30, 37])
  })

  it('[W5] has ten topics that share 97 rows without gap or overlap', () => {
    const rows = Object.values(INSTRUMENT.crosswalk.uk.topics).flatMap(({ rows: [first = 0, last = 0] }) =>
      Array.from({ length: last - first + 1 }, (_, index) => first + index),
    )
    expect(rows).toEqual(Array.from({ length: 97 }, (_, index) => index + 1))
  })
})

it('[W4] golden: all core questions at 5 with full support, modules off: 29 likely, 4 possible, 10 not assessed', () => {
  expect(estimated(allFull(ALL, 5))).toMatchObject({
    counts: { likely: 29, possible: 4, partly: 0, notYet: 0, notAssessed: 10 },
    low: 29,
    high: 33,
  })
  expect(estimated(allFull(CORE, 5), { modules: MODULES }).counts.notAssessed).toBe(10)
})

it('[W4] golden: with the modules 39 likely and 4 possible', () => {
  expect(estimated(allFull(ALL, 5), { modules: MODULES })).toMatchObject({
    counts: { likely: 39, possible: 4, partly: 0, notYet: 0, notAssessed: 0 },
    low: 39,
    high: 43,
  })
})

it('[W3] the criteria with a ceiling are those that stay possible', () => {
  const { criteria } = estimated(allFull(ALL, 5), { modules: MODULES })
  expect(criteria.filter(({ estimate }) => estimate === 'possible').map(({ id }) => id)).toEqual([
    'RDC3',
    'RDC4',
    'RDC6',
    'RDC8',
  ])
  expect(estimateOf('RDC3', { 'use.contracts': 2 })).toBe('notYet')
})

it.each([
  [{}, 'notAssessed'],
  [{ 'gov.body': 'unknown', 'gov.mandate': null }, 'notAssessed'],
  [{ 'gov.mandate': 2 }, 'notYet'],
  [{ 'gov.body': 5, 'gov.mandate': 2 }, 'notYet'],
  [{ 'gov.body': 5 }, 'partly'],
  [{ 'gov.body': 3, 'gov.mandate': 'unknown' }, 'partly'],
  [{ 'gov.body': 5, 'gov.mandate': 3 }, 'possible'],
  [{ 'gov.body': 4, 'gov.mandate': 4 }, 'likely'],
] as const)('[W2] DM1 with full support and %j is %s', (given: Readonly<Record<string, Given>>, estimate) => {
  const backed = Object.fromEntries(Object.entries(given).map(([id, one]) => [id, full(id, one)]))
  expect(estimateOf('DM1', backed)).toBe(estimate)
})

it('[W2] without support up to level 3 a criterion is no more than possible', () => {
  expect(estimateOf('DM2', { 'gov.inventory': 5 })).toBe('possible')
  const word = answer('gov.inventory', 5, { evidence: [proof(1, '2026-05')] })
  expect(estimateOf('DM2', { 'gov.inventory': word })).toBe('possible')
  const document = answer('gov.inventory', 4, { evidence: [proof(2, '2026-05')] })
  expect(estimateOf('DM2', { 'gov.inventory': document })).toBe('likely')
  expect(estimateOf('DM2', { 'gov.inventory': document }, { closedAt: '2028-01-01' })).toBe('possible')
})

it('[W1] "not applicable" is dropped first; without a reason it is missing', () => {
  const body = { 'gov.body': full('gov.body', 5) }
  expect(estimateOf('DM1', { ...body, 'gov.mandate': 'na' })).toBe('likely')
  expect(estimateOf('DM1', { ...body, 'gov.mandate': answer('gov.mandate', 'na', { reason: ' ' }) })).toBe(
    'partly',
  )
  expect(estimateOf('DM2', { 'gov.inventory': 'na' })).toBe('notAssessed')
})

it('[W1] a component beyond the cap of "not applicable" is still read', () => {
  const given = { ...allFull(CORE, 5), 'gov.owners': 'na', 'gov.contracts': 'na' } as const
  expect(estimated(given).counts).toEqual(estimated(allFull(CORE, 5)).counts)
})

it('[W1] only primary questions count: other mapped ones are context', () => {
  expect(estimateOf('LC1', { 'gov.body': 5 })).toBe('notAssessed')
  expect(estimateOf('LC1', { 'gov.body': 1, 'cap.executive': full('cap.executive', 4) })).toBe('likely')
})

it('[W1] a module that is off counts nowhere, though its answers are kept', () => {
  const given = allFull(['eva.agenda'], 5)
  expect(estimateOf('EVAL1', given)).toBe('notAssessed')
  expect(estimateOf('EVAL1', given, { modules: ['eva'] })).toBe('likely')
})

const anyGiven = fc.oneof(anyLevel as fc.Arbitrary<Given>, fc.constantFrom<Given>(null, 'unknown', 'na'))
const anyCity = fc
  .record({
    given: fc.array(fc.tuple(anyGiven, fc.boolean()), { minLength: ALL.length, maxLength: ALL.length }),
    modules: fc.subarray(MODULES),
  })
  .map(({ given, modules }) =>
    city(
      Object.fromEntries(
        ALL.map((id, index) => {
          const [one, backed] = given[index] ?? [null, false]
          return [id, backed ? full(id, one) : answer(id, one)]
        }),
      ),
      { modules },
    ),
  )

it('[W4] the five counts add up to 43 for any city', () => {
  holds(
    fc.property(anyCity, ({ assessment, answers }) => {
      const { counts, criteria, low, high } = estimateWwc(INSTRUMENT, answers, assessment)
      expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(43)
      expect(criteria).toHaveLength(43)
      expect(low).toBeLessThanOrEqual(high)
    }),
    200,
  )
})

function topics(given: Readonly<Record<string, Given>>, more: Partial<Assessment> = {}) {
  const { assessment, answers } = city(given, more)
  return Object.fromEntries(ukCoverage(INSTRUMENT, answers, assessment).map(({ id, ...one }) => [id, one]))
}

it('[W5] a topic is covered by the rows that answered questions touch, each once', () => {
  // Row 2 stands at both; 48 and 51 belong to ethics.
  expect(topics({ 'tra.open': 1, 'tra.money': 5 })).toMatchObject({
    ENG: { touched: 2, rows: 8, share: 2 / 8 },
    ETH: { touched: 2, rows: 11, share: 2 / 11 },
    RES: { touched: 0, rows: 8, share: 0 },
  })
})

it('[W5] what has no level touches nothing', () => {
  const nothing = topics({})
  expect(Object.values(nothing).every(({ touched, share }) => touched === 0 && share === 0)).toBe(true)
  expect(topics({ 'tra.open': 'unknown', 'tra.money': 'na' })).toEqual(nothing)
})

it('[W5] a module that is off covers nothing', () => {
  const given = { 'eva.share': 3 } as const
  expect(topics(given)).toEqual(topics({}))
  expect(topics(given, { modules: ['eva'] })).toMatchObject({ ENG: { touched: 1 }, ETH: { touched: 1 } })
})

it('[W5] more answers never cover less, and no topic is covered more than whole', () => {
  holds(
    fc.property(anyCity, fc.nat(ALL.length - 1), ({ assessment, answers }, pick) => {
      const id = ALL[pick] ?? ''
      const before = ukCoverage(INSTRUMENT, answers, assessment)
      const after = ukCoverage(INSTRUMENT, { ...answers, [id]: answer(id, 3) }, assessment)
      for (const [index, topic] of after.entries()) {
        expect(topic.touched).toBeGreaterThanOrEqual(before[index]?.touched ?? Infinity)
        expect(topic.touched).toBeLessThanOrEqual(topic.rows)
      }
    }),
    200,
  )
})
