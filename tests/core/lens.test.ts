import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Assessment } from '../../src/core/assessment/assessment.ts'
import { coreQuestions } from '../../src/core/instrument/lookup.ts'
import { lensesShown, scoreLenses } from '../../src/core/scoring/lens.ts'
import { type City, city, every, type Given, INSTRUMENT, scoreOf } from '../fixtures/builders.ts'
import { holds } from '../fixtures/properties.ts'

function lensesOf({ assessment, answers }: City) {
  return Object.fromEntries(scoreLenses(INSTRUMENT, answers, assessment).map(({ id, ...one }) => [id, one]))
}

const ALL_3 = Object.assign({}, ...INSTRUMENT.components.map(({ id }) => every(id, 3))) as Record<
  string,
  Given
>

it('[L1] every lens of the built-in questionnaire is there, in its order, with its questions', () => {
  const counts = scoreLenses(INSTRUMENT, {}, { weights: {} }).map(({ id, questions }) => [id, questions])
  expect(counts).toEqual([
    ['equity', 10],
    ['core-processes', 8],
    ['people', 3],
    ['procurement', 3],
    ['budget', 3],
    ['residents', 4],
  ])
})

it('[L1] a lens of which nothing is answered lies between 1 and 5', () => {
  expect(lensesOf(city({})).people).toEqual({
    questions: 3,
    answered: 0,
    applicable: 3,
    mean: null,
    low: 1,
    high: 5,
  })
})

it('[L1] a lens of which nothing applies has no figure', () => {
  const given = { 'gov.owners': 'na', 'use.workforce': 'na', 'cap.skills': 'na' } as const
  expect(lensesOf(city(given)).people).toEqual({
    questions: 3,
    answered: 0,
    applicable: 0,
    mean: null,
    low: null,
    high: null,
  })
})

it('[L1] mean and bounds are weighted, and count what applies', () => {
  const given = { 'gov.owners': 5, 'use.workforce': 2, 'cap.skills': 'unknown' } as const
  expect(lensesOf(city(given, { weights: { 'gov.owners': 2 } })).people).toEqual({
    questions: 3,
    answered: 2,
    applicable: 3,
    mean: 4,
    low: 13 / 4,
    high: 17 / 4,
  })
})

it('[L1] a lens still reads a component beyond the cap of "not applicable"', () => {
  const city3 = city({ ...ALL_3, 'use.services': 'na', 'use.routines': 'na', 'use.workforce': 5 })
  expect(scoreOf(city3).components.find(({ id }) => id === 'use')?.mean).toBeNull()
  expect(lensesOf(city3).people?.mean).toBe(11 / 3)
  expect(lensesOf(city3).residents).toMatchObject({ applicable: 3, answered: 3, mean: 3 })
})

it('[L1] practice modules never enter a lens', () => {
  const given = { 'eva.practice': 5, 'ai.data': 5, 'daas.equity': 5 } as const
  expect(lensesOf(city(given, { modules: ['eva', 'ai', 'daas'] }))).toEqual(lensesOf(city({})))
})

it('[L2] the group lens is the union of its lenses, and counts a question once', () => {
  const { 'core-processes': group, people, procurement, budget } = lensesOf(city(ALL_3))
  expect(group).toMatchObject({ questions: 8, answered: 8, mean: 3 })
  // tra.money stands in procurement and in budget.
  expect([people, procurement, budget].reduce((sum, lens) => sum + (lens?.questions ?? 0), 0)).toBe(9)
  const twice = lensesOf(city({ ...ALL_3, 'tra.money': 5 }))
  expect(twice['core-processes']?.mean).toBe(26 / 8)
})

const anyGiven = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom<Given>(1, 2, 3, 4, 5) },
  { weight: 2, arbitrary: fc.constantFrom<Given>(null, 'unknown', 'na') },
)
const anyCity = fc
  .record({
    given: fc.array(anyGiven, { minLength: 30, maxLength: 30 }),
    weights: fc.array(fc.double({ min: 0.5, max: 2, noNaN: true }), { minLength: 30, maxLength: 30 }),
  })
  .map(({ given, weights }) => {
    const ids = coreQuestions(INSTRUMENT).map(({ id }) => id)
    return city(Object.fromEntries(ids.map((id, index) => [id, given[index] ?? null])), {
      weights: Object.fromEntries(ids.map((id, index) => [id, weights[index] ?? 1])),
    })
  })

it('[L1] the mean lies within the bounds, and these within 1 and 5', () => {
  holds(
    fc.property(anyCity, (one) => {
      for (const { mean, low, high, answered, applicable, questions } of Object.values(lensesOf(one))) {
        expect(answered).toBeLessThanOrEqual(applicable)
        expect(applicable).toBeLessThanOrEqual(questions)
        if (low === null || high === null) {
          expect([applicable, mean, low, high]).toEqual([0, null, null, null])
          continue
        }
        expect(low).toBeGreaterThanOrEqual(1 - 1e-12)
        expect(high).toBeLessThanOrEqual(5 + 1e-12)
        expect(mean ?? low).toBeGreaterThanOrEqual(low - 1e-12)
        expect(mean ?? high).toBeLessThanOrEqual(high + 1e-12)
        if (answered === applicable) expect(high - low).toBeLessThan(1e-12)
      }
    }),
  )
})

it('[L1] weights that all grow by the same factor change no lens', () => {
  holds(
    fc.property(anyCity, fc.double({ min: 0.01, max: 100, noNaN: true }), (one, factor) => {
      const weights: Assessment['weights'] = Object.fromEntries(
        Object.entries(one.assessment.weights).map(([id, weight]) => [id, weight * factor]),
      )
      const grown = lensesOf({ ...one, assessment: { ...one.assessment, weights } })
      for (const [id, lens] of Object.entries(lensesOf(one))) {
        for (const figure of ['mean', 'low', 'high'] as const) {
          expect(grown[id]?.[figure] ?? 0).toBeCloseTo(lens[figure] ?? 0, 9)
        }
      }
    }),
    200,
  )
})

it('[L3] a full assessment shows every lens, those of a group with the name of the group', () => {
  const shown = lensesShown(INSTRUMENT, 'full')
  expect(shown.map(({ id }) => id)).toEqual(INSTRUMENT.lenses.map(({ id }) => id))
  const group = INSTRUMENT.lenses.find(({ of }) => of !== undefined)
  expect(shown.filter((one) => one.group === group?.id).map(({ id }) => id)).toEqual(group?.of)
})

it('[L3] a snapshot shows no group lens and none that a group is made of', () => {
  const inGroups = INSTRUMENT.lenses.flatMap(({ id, of }) => (of === undefined ? [] : [id, ...of]))
  const shown = lensesShown(INSTRUMENT, 'snapshot').map(({ id }) => id)
  expect(shown).toEqual(INSTRUMENT.lenses.map(({ id }) => id).filter((id) => !inGroups.includes(id)))
  expect(shown).not.toEqual([])
})
