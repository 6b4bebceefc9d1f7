import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { coreQuestions } from '../../src/core/instrument/lookup.ts'
import { besideEqual, isWeighted, withWeight } from '../../src/core/scoring/weights.ts'
import { city, every, INSTRUMENT, scoreOf } from '../fixtures/builders.ts'
import { holds } from '../fixtures/properties.ts'

const GOV = INSTRUMENT.components.find(({ id }) => id === 'gov')!

it('[O6] a chosen weight is kept, within 0.5 and 2', () => {
  expect(withWeight({}, 'gov.body', 1.5)).toEqual({ 'gov.body': 1.5 })
  expect(withWeight({ 'gov.body': 1.5 }, 'gov.owners', 0.5)).toEqual({ 'gov.body': 1.5, 'gov.owners': 0.5 })
  expect(withWeight({}, 'gov.body', 9)).toEqual({ 'gov.body': 2 })
  expect(withWeight({}, 'gov.body', 0)).toEqual({ 'gov.body': 0.5 })
})

it('[O6] a weight of 1 is no weight: it is not named, and once all are 1 nothing is weighted', () => {
  expect(withWeight({ 'gov.body': 1.5, 'gov.owners': 2 }, 'gov.body', 1)).toEqual({ 'gov.owners': 2 })
  expect(isWeighted(INSTRUMENT, { weights: {}, modules: [] })).toBe(false)
  expect(isWeighted(INSTRUMENT, { weights: { 'gov.body': 1 }, modules: [] })).toBe(false)
  expect(isWeighted(INSTRUMENT, { weights: { 'gov.body': 1.25 }, modules: [] })).toBe(true)
})

it('[O6] a weight of a module counts only while the module is on; one of an unknown question never', () => {
  const [module] = INSTRUMENT.modules
  const weights = { [module?.questions[0]?.id ?? '']: 2, 'old.question': 2 }
  expect(isWeighted(INSTRUMENT, { weights, modules: [] })).toBe(false)
  expect(isWeighted(INSTRUMENT, { weights, modules: [module?.id ?? ''] })).toBe(true)
})

it('[O4] beside the weighted mean of a component stands the equal one, with the same stage', () => {
  const given = { ...every('gov', 4), 'gov.mandate': 2 } as const
  const one = city(given, { weights: { 'gov.mandate': 2 } })
  const equal = besideEqual(INSTRUMENT, GOV, one.answers, one.assessment)
  const [weighted] = scoreOf(one).components
  expect(weighted?.mean).toBeCloseTo(24 / 7, 12)
  expect(equal?.mean).toBeCloseTo(22 / 6, 12)
  expect(equal?.stage).toBe(weighted?.stage)
  expect(besideEqual(INSTRUMENT, GOV, one.answers, city(given).assessment)).toBeNull()
})

it('[O6] whatever is chosen in whatever order, the last choice for each question stands', () => {
  const ids = coreQuestions(INSTRUMENT).map(({ id }) => id)
  const anyChoice = fc.tuple(fc.constantFrom(...ids), fc.constantFrom(0.5, 0.75, 1, 1.25, 1.5, 1.75, 2))
  holds(
    fc.property(fc.array(anyChoice, { maxLength: 40 }), (choices) => {
      const chosen = choices.reduce<Readonly<Record<string, number>>>(
        (weights, [id, weight]) => withWeight(weights, id, weight),
        {},
      )
      const last = Object.fromEntries(choices)
      for (const id of ids) expect(chosen[id] ?? 1).toBe(last[id] ?? 1)
      expect(Object.values(chosen)).not.toContain(1)
    }),
  )
})
