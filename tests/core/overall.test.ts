import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { LEVELS, type Level } from '../../src/core/instrument/level.ts'
import { geometricMeanOf, overallBothWays, overallOf } from '../../src/core/scoring/overall.ts'
import type { GateScore } from '../../src/core/scoring/score.ts'
import { cityTurns, turningAnswers } from '../../src/core/scoring/sensitivity.ts'
import { city, component, every, type Given, INSTRUMENT, row, scored, scoreOf } from '../fixtures/builders.ts'
import { anyLevel, anyWeightedComponent, holds } from '../fixtures/properties.ts'

/** Components with these means, each at the stage below unless another is given. */
function rated(means: readonly number[], stages: readonly (Level | null)[] = []) {
  return means.map((mean, index) => {
    const stage = stages[index]
    return { id: `c${index + 1}`, mean, stage: stage === undefined ? (Math.floor(mean) as Level) : stage }
  })
}

function gate(id: string, level: Level | null): GateScore {
  return { id, level, state: level === null ? 'unknown' : level >= 3 ? 'holds' : 'below' }
}
const HOLDS = [gate('g1', 3), gate('g2', 5)]

it('[O1] golden: four components at 4 and one at 1', () => {
  const overall = overallOf(rated([4, 4, 4, 4, 1]), HOLDS)
  expect(overall?.geometricMean).toBeCloseTo(3.03, 2)
  expect((4 + 4 + 4 + 4 + 1) / 5).toBe(3.4)
  expect(overall).toMatchObject({ stage: 2, cappedBy: [], weakest: ['c5'] })
})

it('[O2] five components at 3 are at stage 3, whatever floating point makes of them', () => {
  expect(geometricMeanOf([3, 3, 3, 3, 3])).toBeLessThan(3)
  expect(overallOf(rated([3, 3, 3, 3, 3]), HOLDS)?.stage).toBe(3)
})

it.each([1, 2, 3, 4, 5] as const)('[O2] all components at %d are at that stage', (level) => {
  expect(overallOf(rated([level, level, level, level, level]), [])?.stage).toBe(level)
})

it('[O1] without the stage of every component there is no overall result', () => {
  expect(overallOf(rated([4, 4, 4, 4, 4], [4, 4, null, 4, 4]), HOLDS)).toBeNull()
  expect(overallOf([...rated([4]), { id: 'c2', mean: null, stage: null }], HOLDS)).toBeNull()
  expect(overallOf([], HOLDS)).toBeNull()
})

it('[O2] no city is more than one stage above its lowest component', () => {
  expect(overallOf(rated([5, 5, 5, 5, 4], [5, 5, 5, 5, 2]), HOLDS)?.stage).toBe(3)
})

it('[O2] a gate below 3 keeps the stage at 2 and is named; one that holds or is unknown does not', () => {
  const high = rated([4, 4, 4, 4, 4])
  expect(overallOf(high, [gate('g1', 2), gate('g2', 3), gate('g3', 1)])).toMatchObject({
    stage: 2,
    cappedBy: ['g1', 'g3'],
  })
  expect(overallOf(high, [gate('g1', 3), gate('g2', null)])).toMatchObject({ stage: 4, cappedBy: [] })
  expect(overallOf(rated([1, 1, 1, 1, 1]), [gate('g1', 2)])).toMatchObject({ stage: 1, cappedBy: ['g1'] })
})

it('[O3] several components may be the weakest, in the order of the instrument', () => {
  expect(overallOf(rated([3, 2.5, 4, 2.5 + 5e-10, 2.6]), HOLDS)?.weakest).toEqual(['c2', 'c4'])
})

const ALL_4 = Object.assign({}, ...INSTRUMENT.components.map(({ id }) => every(id, 4))) as Record<
  string,
  Given
>

function bothWays(given: Readonly<Record<string, Given>>, weights: Readonly<Record<string, number>> = {}) {
  const { assessment, answers } = city(given, { weights })
  return overallBothWays(INSTRUMENT, answers, assessment)
}

it('[O4] the result with equal weights stands beside the weighted one', () => {
  const given = { ...ALL_4, 'gov.mandate': 5 } as const
  const { weighted, equal } = bothWays(given, { 'gov.mandate': 2 })
  expect(weighted?.geometricMean).toBeCloseTo(geometricMeanOf([30 / 7, 4, 4, 4, 4]), 12)
  expect(equal?.geometricMean).toBeCloseTo(geometricMeanOf([25 / 6, 4, 4, 4, 4]), 12)
  expect(bothWays(given)).toEqual({ weighted: equal, equal })
})

it('[O2] in a whole city the gates of the instrument cap', () => {
  expect(bothWays(ALL_4).weighted).toMatchObject({
    stage: 4,
    cappedBy: [],
    weakest: INSTRUMENT.components.map(({ id }) => id),
  })
  expect(bothWays({ ...ALL_4, 'use.metrics': 2 }).weighted).toMatchObject({
    stage: 2,
    cappedBy: ['use.metrics'],
    weakest: ['use'],
  })
  expect(bothWays({ ...ALL_4, 'use.budget': null }).weighted).toBeNull()
})

it('[O2] an overall stage is never above the geometric mean nor above the lowest stage and one', () => {
  holds(
    fc.property(fc.array(anyLevel, { minLength: 30, maxLength: 30 }), (levels) => {
      const ids = INSTRUMENT.components.flatMap(({ questions }) => questions.map(({ id }) => id))
      const given = Object.fromEntries(ids.map((id, index) => [id, levels[index] ?? 1]))
      const score = scoreOf(city(given))
      const overall = overallOf(score.components, score.gates)
      if (overall === null) throw new Error('every stage is known')
      const lowest = Math.min(...score.components.map(({ stage }) => stage ?? 0))
      expect(overall.stage).toBeLessThanOrEqual(Math.min(overall.geometricMean + 1e-9, lowest + 1))
      const means = score.components.map(({ mean }) => mean ?? 0)
      const arithmetic = means.reduce((sum, mean) => sum + mean, 0) / means.length
      expect(overall.geometricMean).toBeLessThanOrEqual(arithmetic + 1e-9)
      expect(overall.cappedBy).toEqual(
        score.gates.filter(({ level }) => (level ?? 0) < 3).map(({ id }) => id),
      )
      if (overall.cappedBy.length > 0) expect(overall.stage).toBeLessThanOrEqual(2)
    }),
  )
})

it('[O5] the answers on which a stage hangs are named with both stages', () => {
  const { part, answers } = component([4, 4, 4, 4, 4, 2])
  expect(turningAnswers(part, answers)).toEqual([
    { question: 'q6', from: 2, to: 1, before: 3, after: 2 },
    { question: 'q6', from: 2, to: 3, before: 3, after: 4 },
  ])
})

it('[O5] a level is moved within 1 and 5, and a missing one is not moved', () => {
  const { part, answers } = component([5, 5, 5, 5, 5, 5])
  expect(turningAnswers(part, answers)).toEqual([])
  const gated = component([5, 5, 5, 5, 5, 5], { gateAt: 0 })
  expect(turningAnswers(gated.part, gated.answers)).toEqual([
    { question: 'q1', from: 5, to: 4, before: 5, after: 4 },
  ])
  const open = component([2, 4, 4, 4, 4, null], { gateAt: 0 })
  expect(turningAnswers(open.part, open.answers)).toEqual([
    { question: 'q1', from: 2, to: 1, before: 2, after: 1 },
    { question: 'q1', from: 2, to: 3, before: 2, after: null },
  ])
})

it('[O5] beyond the cap of "not applicable" nothing turns', () => {
  const { part, answers } = component(['na', 'na', 3, 3, 3, 3])
  expect(turningAnswers(part, answers)).toEqual([])
})

it('[O5] an answer is named when and only when another score says so', () => {
  holds(
    fc.property(anyWeightedComponent, ({ given, options }) => {
      const { part, answers } = component(given, options)
      const before = scored(given, options).stage
      const expected = given.flatMap((from, index) =>
        LEVELS.filter((to) => typeof from === 'number' && Math.abs(to - from) === 1).flatMap((to) => {
          const after = scored(given.with(index, to), options).stage
          return before === after ? [] : [{ question: `q${index + 1}`, from, to, before, after }]
        }),
      )
      expect(turningAnswers(part, answers)).toEqual(expected)
    }),
    200,
  )
})

it('[O5] in a whole city the answers that raise a stage stand first, each with what it does', () => {
  const given = {
    ...row('gov', [3, 3, 3, 3, 3, 2]),
    ...row('qua', [3, 3, 3, 3, 2, 2]),
    ...row('use', [3, 3, 3, 3, 3, null]),
  }
  const turns = cityTurns(INSTRUMENT, city(given).answers)
  const ways = turns.map(({ way, to, from }) => [way, to > from])
  expect(ways.filter(([, up]) => up)).toEqual(ways.slice(0, ways.filter(([, up]) => up).length))
  const [first] = turns
  expect(first).toMatchObject({ component: 'qua', from: 2, to: 3, before: 2, after: 3, way: 'raises' })
  expect(turns.some(({ component: id, way }) => id === 'gov' && way === 'lowers')).toBe(true)
  expect(
    turns.every(({ before, after, way }) => (after === null) === (way === 'opens') || before === null),
  ).toBe(true)
})

it('[O5] an answer may settle a stage that was open, or open one that was settled', () => {
  const settles = cityTurns(INSTRUMENT, city(row('tra', [3, 3, 3, 3, 2, null])).answers)
  const opens = cityTurns(INSTRUMENT, city(row('tra', [2, 2, 2, 2, 2, null])).answers)
  expect([...settles, ...opens].map(({ way }) => way)).toEqual(expect.arrayContaining(['settles', 'opens']))
})
