import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { LEVELS, type Level } from '../../src/core/instrument/level.ts'
import { type Staged, stageRangeOf } from '../../src/core/scoring/stage.ts'
import { type Given, scored } from '../fixtures/builders.ts'
import { anyLevel, anyWeightedComponent, holds } from '../fixtures/properties.ts'

type Golden = readonly [given: readonly Given[], stage: number | null, low: number, high: number]

const WITHOUT_GATE: readonly Golden[] = [
  [[4, 4, 4, 4, 4, 1], 2, 2, 2],
  [[4, 4, 4, 4, 4, null], null, 2, 4],
  [[4, 4, 4, 4, 4, 'unknown'], null, 2, 4],
  [[3, 3, 3, 3, 3, 3], 3, 3, 3],
  [[5, 5, 5, 5, 5, 'na'], 5, 5, 5],
  [[1, 1, 1, 1, 1, 1], 1, 1, 1],
  [[5, 5, 5, 5, 5, 4], 5, 5, 5],
  [[5, 5, 5, 5, 5, 3], 4, 4, 4],
  [[5, 5, 5, 5, 4, 4], 4, 4, 4],
  [[5, 5, 5, 5, 4], 5, 5, 5],
  [[5, 5, 5, 4, 4], 4, 4, 4],
  [[4, 4, 4, 4, 1], 2, 2, 2],
  [[5, 5, 1], 1, 1, 1],
  [[null, null, null, null, null, null], null, 1, 5],
  [[1, null, null, null, null, null], null, 1, 2],
  [[1, 1, 'unknown', null, 4, 4], 1, 1, 1],
]

it.each(WITHOUT_GATE)('[S7] %j is at stage %s, between %i and %i', (given, stage, stageLow, stageHigh) => {
  expect(scored(given)).toMatchObject({ stage, stageLow, stageHigh })
})

const WITH_GATE: readonly Golden[] = [
  [[4, 4, 4, 4, 4, null], null, 1, 4],
  [[4, 4, 4, 4, 4, 'unknown'], null, 1, 4],
  [[4, 4, 4, 4, 4, 3], 3, 3, 3],
  [[4, 4, 4, 4, 4, 4], 4, 4, 4],
  [[5, 5, 5, 5, 5, 1], 1, 1, 1],
  [[3, 3, 3, 3, 3, 5], 3, 3, 3],
  [[2, 5, 5, 5, 5, 5], 3, 3, 3],
]

it.each(WITH_GATE)(
  '[S7] %j, the last a gate, is at stage %s, between %i and %i',
  (given, stage, stageLow, stageHigh) => {
    expect(scored(given, { gateAt: 5 })).toMatchObject({ stage, stageLow, stageHigh })
  },
)

it('[S7] a gate below the others holds the stage back where another question would not', () => {
  expect(scored([4, 4, 4, 4, 4, 3]).stage).toBe(4)
  expect(scored([4, 4, 4, 4, 4, 3], { gateAt: 5 }).stage).toBe(3)
})

it('[S7] where no question applies there is no stage', () => {
  expect(stageRangeOf([])).toBeNull()
})

it('[S7] four in five is counted in whole numbers for any size', () => {
  for (let size = 1; size <= 60; size += 1) {
    for (let below = 0; below <= size; below += 1) {
      const items = Array.from(
        { length: size },
        (_, index): Staged => ({ level: index < below ? 4 : 5, gate: false }),
      )
      expect(stageRangeOf(items)?.stage).toBe(5 * below <= size ? 5 : 4)
    }
  }
})

it('[S7] weights never enter a stage', () => {
  holds(
    fc.property(anyWeightedComponent, ({ given, options }) => {
      const { stage, stageLow, stageHigh } = scored(given, { ...options, weights: [] })
      expect(scored(given, options)).toMatchObject({ stage, stageLow, stageHigh })
    }),
  )
})

/** The stage of a full set by the words of the rule: four in five reach it, and nobody trails too far. */
function stageByHand(levels: readonly Level[], gateAt: number | null): number {
  const sorted = levels.toSorted((a, b) => a - b)
  const mayStayBelow = Math.floor(levels.length / 5)
  const reached = sorted[mayStayBelow] ?? 1
  const trailing = (sorted[0] ?? 1) + 1
  const gate = gateAt === null ? 5 : (levels[gateAt] ?? 5)
  return Math.max(1, Math.min(reached, trailing, gate))
}

const someStaged = fc.record({
  levels: fc.array(anyLevel, { minLength: 1, maxLength: 12 }),
  gate: fc.option(fc.nat(11)),
})

it('[S7] the stage of a full set is what the ordered levels say', () => {
  holds(
    fc.property(someStaged, ({ levels, gate }) => {
      const gateAt = gate === null || gate >= levels.length ? null : gate
      const range = stageRangeOf(levels.map((level, index) => ({ level, gate: index === gateAt })))
      expect(range?.stage).toBe(stageByHand(levels, gateAt))
    }),
    2000,
  )
})

it('[S7] the range runs from the lowest to the highest stage that any completion has', () => {
  const open = fc.record({
    known: fc.array(anyLevel, { minLength: 1, maxLength: 6 }),
    missing: fc.integer({ min: 1, max: 3 }),
    gateMissing: fc.boolean(),
  })
  holds(
    fc.property(open, ({ known, missing, gateMissing }) => {
      const gateAt = gateMissing ? known.length : 0
      const gaps = Array.from({ length: missing }, () => null)
      const items = [...known, ...gaps].map((level, index) => ({ level, gate: index === gateAt }))
      const ends = completions(missing).map((levels) => stageByHand([...known, ...levels], gateAt))
      expect(stageRangeOf(items)).toMatchObject({ stageLow: Math.min(...ends), stageHigh: Math.max(...ends) })
    }),
  )
})

function completions(count: number): readonly (readonly Level[])[] {
  if (count === 0) return [[]]
  return completions(count - 1).flatMap((rest) => LEVELS.map((level) => rest.concat(level)))
}

it('[S7] a stage is given when and only when both ends agree', () => {
  holds(
    fc.property(anyWeightedComponent, ({ given, options }) => {
      const { stage, stageLow, stageHigh } = scored(given, options)
      expect(stage).toBe(stageLow === stageHigh ? stageLow : null)
    }),
  )
})
