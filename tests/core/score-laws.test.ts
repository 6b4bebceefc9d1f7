import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Answers } from '../../src/core/assessment/answer.ts'
import { coreQuestions } from '../../src/core/instrument/lookup.ts'
import { type ComponentScore, scoreComponent } from '../../src/core/scoring/component.ts'
import {
  answer,
  city,
  component,
  type Given,
  INSTRUMENT,
  proof,
  scored,
  scoreOf,
} from '../fixtures/builders.ts'
import { anyLevel, anyWeightedComponent, holds } from '../fixtures/properties.ts'

const FIGURES = ['coverage', 'mean', 'percent', 'low', 'high', 'stage', 'stageLow', 'stageHigh'] as const

function expectSame(a: ComponentScore, b: ComponentScore): void {
  for (const figure of FIGURES) {
    const [one, other] = [a[figure], b[figure]]
    if (one === null || other === null) expect(one, figure).toBe(other)
    else expect(Math.abs(one - other), figure).toBeLessThan(1e-9)
  }
}

/** A core question is given something, with a proof or none. */
const anyGiven = fc.oneof(anyLevel as fc.Arbitrary<Given>, fc.constantFrom<Given>(null, 'unknown'))
const anyCity = fc
  .array(fc.record({ given: anyGiven, strength: fc.constantFrom(null, 1, 2, 3, 4) }), {
    minLength: 30,
    maxLength: 30,
  })
  .map((all) =>
    city(
      Object.fromEntries(
        coreQuestions(INSTRUMENT).map(({ id }, index) => {
          const { given, strength } = all[index] ?? { given: null, strength: null }
          const evidence = strength === null ? [] : [proof(strength, '2026-02')]
          return [id, answer(id, given, { evidence })]
        }),
      ),
    ),
  )

it('[S9] the order in which answers came changes no figure and no list', () => {
  holds(
    fc.property(anyCity, fc.infiniteStream(fc.double({ noNaN: true })), (one, chance) => {
      const shuffled = Object.entries(one.answers)
        .map((entry) => ({ entry, at: chance.next().value as number }))
        .toSorted((a, b) => a.at - b.at)
      const answers: Answers = Object.fromEntries(shuffled.map(({ entry }) => entry))
      expect(scoreOf({ ...one, answers })).toEqual(scoreOf(one))
    }),
    200,
  )
})

it('[S9] the order of questions changes no figure', () => {
  holds(
    fc.property(anyWeightedComponent, ({ given, options }) => {
      const { part, answers, weights } = component(given, options)
      const turned = { ...part, questions: part.questions.toReversed() }
      expectSame(scoreComponent(turned, answers, { weights }), scoreComponent(part, answers, { weights }))
    }),
  )
})

it('[S9] weights that all grow by the same factor change no figure', () => {
  holds(
    fc.property(
      anyWeightedComponent,
      fc.double({ min: 0.01, max: 100, noNaN: true }),
      ({ given, options }, factor) => {
        const grown = options.weights.map((weight) => weight * factor)
        expectSame(scored(given, { ...options, weights: grown }), scored(given, options))
      },
    ),
  )
})

it('[S9] equal weights are the same as none', () => {
  holds(
    fc.property(anyWeightedComponent, ({ given, options }) => {
      const equal = options.weights.map(() => 1.7)
      expectSame(scored(given, { ...options, weights: equal }), scored(given, { ...options, weights: [] }))
    }),
  )
})

it('[S9] no higher answer lowers a figure', () => {
  holds(
    fc.property(anyWeightedComponent, fc.nat(9), ({ given, options }, pick) => {
      const higher = given.map((one, index) =>
        index === pick % given.length && typeof one === 'number' && one < 5 ? ((one + 1) as Given) : one,
      )
      const [before, after] = [scored(given, options), scored(higher, options)]
      for (const figure of ['mean', 'percent', 'low', 'high', 'stageLow', 'stageHigh'] as const) {
        expect(Number(after[figure]), figure).toBeGreaterThanOrEqual(Number(before[figure]) - 1e-12)
      }
      if (before.stage !== null && after.stage !== null)
        expect(after.stage).toBeGreaterThanOrEqual(before.stage)
    }),
    1000,
  )
})

it('[S9] a city in which all is answered loses no stage by a higher answer', () => {
  holds(
    fc.property(
      fc.array(anyLevel, { minLength: 5, maxLength: 8 }),
      fc.nat(7),
      fc.nat(7),
      (levels, pick, gateAt) => {
        const higher = levels.map((one, index) => (index === pick % levels.length ? 5 : one))
        expect(Number(scored(higher, { gateAt }).stage)).toBeGreaterThanOrEqual(
          Number(scored(levels, { gateAt }).stage),
        )
      },
    ),
    1000,
  )
})

it('[N1] nothing is rounded on the way: a third stays a third', () => {
  const { mean, percent, low } = scored([1, 1, 2])
  expect([mean, low]).toEqual([4 / 3, 4 / 3])
  expect(percent).toBe((100 * (4 / 3 - 1)) / 4)
})

it('the progress of a city counts every core question in exactly one of the four states', () => {
  const { progress } = scoreOf(
    city({ 'gov.mandate': 3, 'gov.body': 'unknown', 'tra.open': 'na', 'qua.bias': null }),
  )
  expect(progress).toEqual({ questions: 30, answered: 1, unknown: 1, notApplicable: 1, notAnswered: 27 })
})

it('components are sorted by mean, the highest first, and those without a mean come last', () => {
  const given = { 'qua.bias': 2, 'use.budget': 5, 'tra.open': 2, 'cap.team': 1 } as const
  expect(scoreOf(city(given)).sorted.map(({ id }) => id)).toEqual(['use', 'qua', 'tra', 'cap', 'gov'])
  expect(scoreOf(city(given)).components.map(({ id }) => id)).toEqual(['gov', 'qua', 'use', 'cap', 'tra'])
})
