import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { type ComponentOptions, type Given, scored } from '../fixtures/builders.ts'
import { anyLevel, anyWeightedComponent, holds } from '../fixtures/properties.ts'

const TINY = 1e-9

it.each([
  [[4, 4, 4, 4, 4, null], 21 / 6, 25 / 6],
  [[2, 3, 2, 'unknown', 2, 2], 12 / 6, 16 / 6],
  [[3, 3, 3, 3, null, 'na'], 13 / 5, 17 / 5],
  [[3, 3, 3, 3, 3, 3], 3, 3],
  [[null, null, null, null, null, null], 1, 5],
] as const)('[S6] the mean of %j will end between %d and %d', (given, low, high) => {
  const score = scored(given)
  expect(score.low).toBeCloseTo(low, 12)
  expect(score.high).toBeCloseTo(high, 12)
})

it('[S6] a missing question of weight two moves the bounds twice as far', () => {
  expect(scored([3, null], { weights: [1, 2] })).toMatchObject({ low: 5 / 3, high: 13 / 3 })
})

it('[S6] bounds are null where no question applies', () => {
  expect(scored(['na', 'na', 'na', 'na', 'na'])).toMatchObject({ low: null, high: null })
})

const isMissing = (given: Given) => given === null || given === 'unknown'

/** A component with something missing, what is put in its place, and a level for every gap. */
const withGap = fc
  .record({
    component: anyWeightedComponent,
    pick: fc.nat(9),
    step: fc.oneof(anyLevel as fc.Arbitrary<Given>, fc.constantFrom<Given>('na', 'unknown')),
    levels: fc.array(anyLevel, { minLength: 10, maxLength: 10 }),
  })
  .filter(({ component }) => component.given.some(isMissing))

function filled(given: readonly Given[], levels: readonly Given[]): readonly Given[] {
  return given.map((one, index) => (isMissing(one) ? (levels[index] ?? one) : one))
}

/** What comes after one more step: one missing question gets a level, or becomes "not applicable" where allowed. */
function afterStep(
  given: readonly Given[],
  pick: number,
  step: Given,
  options: ComponentOptions,
): readonly Given[] {
  const gaps = given.flatMap((one, index) => (isMissing(one) ? [index] : []))
  const at = gaps[pick % gaps.length]
  const after = given.map((one, index) => (index === at ? step : one))
  const notApplicable = after.filter((one) => one === 'na').length
  const refused = step === 'na' && (at === options.gateAt || 5 * notApplicable > given.length)
  return refused ? given : after
}

it('[S6] the mean of any completion lies within the bounds', () => {
  holds(
    fc.property(withGap, ({ component: { given, options }, levels }) => {
      const { low, high } = scored(given, options)
      const { mean } = scored(filled(given, levels), options)
      expect(mean).toBeGreaterThanOrEqual(Number(low) - TINY)
      expect(mean).toBeLessThanOrEqual(Number(high) + TINY)
    }),
    1000,
  )
})

it('[S6] bounds only narrow when something missing gets a level or turns out not to apply', () => {
  holds(
    fc.property(withGap, ({ component: { given, options }, pick, step }) => {
      const before = scored(given, options)
      const after = scored(afterStep(given, pick, step, options), options)
      expect(after.low).toBeGreaterThanOrEqual(Number(before.low) - TINY)
      expect(after.high).toBeLessThanOrEqual(Number(before.high) + TINY)
    }),
    1000,
  )
})

it('[S6] both bounds are reached: by all ones, and by all fives', () => {
  holds(
    fc.property(withGap, ({ component: { given, options } }) => {
      const { low, high } = scored(given, options)
      const all = (level: Given) =>
        scored(
          filled(
            given,
            given.map(() => level),
          ),
          options,
        ).mean
      expect(all(1)).toBeCloseTo(Number(low), 12)
      expect(all(5)).toBeCloseTo(Number(high), 12)
    }),
  )
})

it('[S7] the range of stages only narrows, and holds the stage of any completion', () => {
  holds(
    fc.property(withGap, ({ component: { given, options }, pick, step, levels }) => {
      const before = scored(given, options)
      const after = scored(afterStep(given, pick, step, options), options)
      const end = scored(filled(given, levels), options)
      expect(after.stageLow).toBeGreaterThanOrEqual(Number(before.stageLow))
      expect(after.stageHigh).toBeLessThanOrEqual(Number(before.stageHigh))
      expect(end.stage).toBeGreaterThanOrEqual(Number(before.stageLow))
      expect(end.stage).toBeLessThanOrEqual(Number(before.stageHigh))
    }),
    1000,
  )
})
