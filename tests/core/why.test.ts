import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scoreComponent } from '../../src/core/scoring/component.ts'
import { proofCount, scoreEvidence } from '../../src/core/scoring/evidence-score.ts'
import { lensQuestions, scoreLenses } from '../../src/core/scoring/lens.ts'
import { overallOf } from '../../src/core/scoring/overall.ts'
import { coreQuestions } from '../../src/core/instrument/lookup.ts'
import { cityTurns } from '../../src/core/scoring/sensitivity.ts'
import { noiseFloor } from '../../src/core/scoring/profile.ts'
import { whyOverall, whyProfile } from '../../src/core/scoring/why/city-why.ts'
import type { StageCheck } from '../../src/core/scoring/why/explanation.ts'
import { whyGate, whyPriority, whyStrengths } from '../../src/core/scoring/why/list-why.ts'
import { whyCoverage } from '../../src/core/scoring/why/count-why.ts'
import { whyBounds, whyEqualMean, whyMean } from '../../src/core/scoring/why/mean-why.ts'
import { partOfRule, SCORING_PARTS } from '../../src/core/scoring/why/rule.ts'
import { whyProof, whySupportedMean, whySupportedStage } from '../../src/core/scoring/why/proof-why.ts'
import { whyStage, whyTurn } from '../../src/core/scoring/why/stage-why.ts'
import {
  OVERALL_EXAMPLE,
  STAGE_EXAMPLES,
  WEIGHT_EXAMPLES,
} from '../../src/core/scoring/why/worked-example.ts'
import { readFileSync } from 'node:fs'
import { rulesIn } from '../../scripts/checks/spec-coverage.mjs'
import { answer, component, INSTRUMENT, scoreOf } from '../fixtures/builders.ts'
import { anyFullCity, anyOpenCity } from '../fixtures/cities.ts'
import { anyWeightedComponent, holds } from '../fixtures/properties.ts'

/** The same to a billionth, or both nothing. */
function expectFigure(worked: number | null, figure: number | null): void {
  if (worked === null || figure === null) expect(worked).toBe(figure)
  else expect(Math.abs(worked - figure)).toBeLessThan(1e-9)
}

const added = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)
const divided = (sum: number, by: number) => (by === 0 ? null : sum / by)

describe('the arithmetic of an explanation, done again from its rows', () => {
  it('[Y1] gives the mean of a component, by the chosen and by equal weights', () => {
    holds(
      fc.property(anyWeightedComponent, ({ given, options }) => {
        const { part, answers, weights } = component(given, options)
        const chosen = whyMean(part.questions, answers, { weights }, 'S4')
        const equal = whyEqualMean(part.questions, answers, 'S4')
        for (const [why, by] of [
          [chosen, weights],
          [equal, {}],
        ] as const) {
          const counted = why.rows.filter(({ level }) => level !== null)
          const sum = added(counted.map(({ level, weight }) => Number(level) * weight))
          const weighs = added(counted.map(({ weight }) => weight))
          const { mean } = scoreComponent(part, answers, { weights: by })
          expectFigure(sum, why.sum)
          expectFigure(weighs, why.weights)
          expectFigure(divided(sum, weighs), mean)
          expectFigure(why.result, mean)
        }
      }),
    )
  })

  it('[Y1] gives the bounds of a component', () => {
    holds(
      fc.property(anyWeightedComponent, ({ given, options }) => {
        const { part, answers, weights } = component(given, options)
        const why = whyBounds(part.questions, answers, { weights })
        const score = scoreComponent(part, answers, { weights })
        const weighs = added(why.rows.map(({ weight }) => weight))
        expectFigure(divided(added(why.rows.map(({ low }) => low)), weighs), score.low)
        expectFigure(divided(added(why.rows.map(({ high }) => high)), weighs), score.high)
        expectFigure(why.low, score.low)
        expectFigure(why.high, score.high)
      }),
    )
  })

  it('[Y1] gives the stage of a component, and names what stands in the way of the next one', () => {
    const highest = (checks: readonly StageCheck[]) =>
      checks.findLast(
        ({ reached, needed, tooLow, gates }) =>
          reached >= needed && tooLow.length === 0 && gates.length === 0,
      )?.stage
    holds(
      fc.property(anyWeightedComponent, ({ given, options }) => {
        const { part, answers, weights } = component(given, options)
        const why = whyStage(part.questions, answers)
        const { stageLow, stageHigh } = scoreComponent(part, answers, { weights })
        expect([why.stageLow, why.stageHigh]).toEqual([stageLow, stageHigh])
        if (stageLow !== null) expect([highest(why.low), highest(why.high)]).toEqual([stageLow, stageHigh])
        for (const { stage, reached, holds: reaches } of why.low) {
          const there = why.rows.filter(({ level }) => (level ?? 1) >= stage).length
          expect(reached).toBe(there)
          expect(reaches).toBe(stage <= Number(stageLow))
        }
      }),
    )
  })

  it('[Y1] gives the share that is answered, and says whether it is enough', () => {
    holds(
      fc.property(anyWeightedComponent, ({ given, options }) => {
        const { part, answers, weights } = component(given, options)
        const why = whyCoverage(part.questions, answers, true)
        const score = scoreComponent(part, answers, { weights })
        expect(why.answered).toBe(why.rows.filter(({ status }) => status === 'answered').length)
        expect([why.answered, why.applicable, why.partial]).toEqual([
          score.answered,
          score.applicable,
          score.partial,
        ])
        expectFigure(divided(why.answered, why.applicable), score.coverage)
        expectFigure(why.share, score.coverage)
      }),
    )
  })

  it('[E4, E5, Y1] gives the supported mean and stage, from levels that no claim exceeds', () => {
    holds(
      fc.property(anyOpenCity, ({ assessment, answers }) => {
        for (const part of INSTRUMENT.components) {
          const score = scoreEvidence(part, answers, assessment)
          const [supported, mean] = whySupportedMean(part.questions, answers, assessment)
          const [, stage] = whySupportedStage(part.questions, answers, assessment)
          if (supported?.kind !== 'supported' || mean?.kind !== 'mean' || stage?.kind !== 'stage') {
            throw new Error('levels first, then what they make')
          }
          expect(supported.rows.every((row) => row.supported <= row.level)).toBe(true)
          const counted = supported.rows.map((row) => [row.question, row.supported])
          const given = (rows: readonly { question: string; level: number | null }[]) =>
            rows.flatMap(({ question, level }) => (level === null ? [] : [[question, level]]))
          expect(given(mean.rows)).toEqual(counted)
          expect(given(stage.rows)).toEqual(counted)
          if (scoreComponent(part, answers, assessment).problem !== null) continue
          expectFigure(mean.result, score.supportedMean)
          expect(stage.stageLow === stage.stageHigh ? stage.stageLow : null).toBe(score.supportedStage)
        }
      }),
      100,
    )
  })

  it('[E5, E6, Y1] gives the share of higher levels that has current proof', () => {
    holds(
      fc.property(anyOpenCity, ({ assessment, answers }) => {
        const all = whyProof(coreQuestions(INSTRUMENT), answers, assessment, 'E6')
        const { proved, claimed } = proofCount(INSTRUMENT, answers, assessment)
        expect([all.proved, all.claimed]).toEqual([proved, claimed])
        for (const part of INSTRUMENT.components) {
          const why = whyProof(part.questions, answers, assessment, 'E5')
          expect(why.proved).toBe(why.rows.filter((row) => row.proved).length)
          const score = scoreEvidence(part, answers, assessment)
          if (scoreComponent(part, answers, assessment).problem === null) {
            expectFigure(divided(why.proved, why.claimed), score.evidenceCoverage)
            expectFigure(why.share, score.evidenceCoverage)
          }
        }
      }),
      100,
    )
  })

  it('[O5, Y1] gives both stages between which an answer turns', () => {
    holds(
      fc.property(anyOpenCity, ({ answers }) => {
        for (const turn of cityTurns(INSTRUMENT, answers)) {
          const part = INSTRUMENT.components.find(({ id }) => id === turn.component)
          const stages = whyTurn(part?.questions ?? [], answers, turn).map(({ stageLow, stageHigh }) =>
            stageLow === stageHigh ? stageLow : null,
          )
          expect(stages).toEqual([turn.before, turn.after])
        }
      }),
      100,
    )
  })

  it('[Y1] gives the mean and the bounds of every lens', () => {
    holds(
      fc.property(anyOpenCity, ({ assessment, answers }) => {
        for (const score of scoreLenses(INSTRUMENT, answers, assessment)) {
          const questions = lensQuestions(INSTRUMENT).find(({ id }) => id === score.id)?.questions ?? []
          expectFigure(whyMean(questions, answers, assessment, 'L1').result, score.mean)
          const { low, high } = whyBounds(questions, answers, assessment)
          expectFigure(low, score.low)
          expectFigure(high, score.high)
        }
      }),
      100,
    )
  })

  it('[Y1] gives the overall result, and its stage as the lowest of three limits', () => {
    holds(
      fc.property(anyFullCity, (one) => {
        const { components, gates } = scoreOf(one)
        const overall = overallOf(components, gates)
        if (overall === null) throw new Error('every component of a full city has a stage')
        const why = whyOverall(components, overall)
        const logs = why.rows.map(({ mean }) => Math.log(mean))
        expectFigure(Math.exp(added(logs) / logs.length), overall.geometricMean)
        expectFigure(why.geometricMean, overall.geometricMean)
        expect(Math.min(why.byMean, why.byLowest, why.byGates ?? 5)).toBe(overall.stage)
        expect(why.stage).toBe(overall.stage)
        expect(why.byGates === null).toBe(overall.cappedBy.length === 0)
        expect(why.arithmeticMean).toBeGreaterThanOrEqual(why.geometricMean - 1e-9)
      }),
      300,
    )
  })

  it('[Y1] gives every priority, in the order of gaps and of next steps', () => {
    holds(
      fc.property(anyOpenCity, (one) => {
        const { steps, gaps } = scoreOf(one)
        for (const list of [steps, gaps]) {
          const { rows } = whyPriority(INSTRUMENT, list, one.assessment, 'P4')
          expect(rows.map(({ question }) => question)).toEqual(list.map(({ id }) => id))
          for (const [index, row] of rows.entries()) {
            expectFigure((row.weight * row.climb * row.value) / row.effort, list[index]?.priority ?? null)
            expectFigure(row.priority, list[index]?.priority ?? null)
          }
        }
      }),
      100,
    )
  })

  it('[Y1] gives the order of strengths, the state of gates, and whether the profile is even', () => {
    holds(
      fc.property(anyOpenCity, (one) => {
        const { strengths, gates, components, profile } = scoreOf(one)
        const { rows } = whyStrengths(strengths)
        const ordered = rows.toSorted((a, b) => b.supported - a.supported || b.level - a.level)
        expect(rows).toEqual(ordered)
        for (const { id, state } of gates) {
          const why = whyGate(INSTRUMENT, one.answers, id)
          const found = why.level === null ? 'unknown' : why.level >= why.atLeast ? 'holds' : 'below'
          expect([why.state, found]).toEqual([state, state])
        }
        const why = whyProfile(components)
        expect(why.profile).toBe(profile.kind)
        if (why.difference === null || why.floor === null) return expect(profile.kind).toBe('not-enough')
        const means = why.rows.map(({ mean }) => mean)
        expectFigure(why.difference, Math.max(...means) - Math.min(...means))
        expectFigure(why.floor, noiseFloor(Math.min(...why.rows.map(({ answered }) => answered))))
        expect(profile.kind).toBe(why.difference < why.floor - 1e-9 ? 'even' : 'uneven')
      }),
      200,
    )
  })
})

it('[S1, Y1] "not applicable" without a reason is explained as not answered', () => {
  const { part, answers } = component([3, 'na', 3, 3, 3])
  const bare = { ...answers, q2: answer('q2', 'na', { reason: '  ' }) }
  expect(whyCoverage(part.questions, bare, true).rows[1]?.status).toBe('not-answered')
  expect(whyCoverage(part.questions, answers, true).rows[1]?.status).toBe('not-applicable')
})

it('[S7, Y1] names the questions more than one level below, and the gates below', () => {
  const { part, answers } = component([4, 4, 4, 4, 3, 1], { gateAt: 4 })
  const four = whyStage(part.questions, answers).low[3]
  expect(four).toMatchObject({ stage: 4, reached: 4, needed: 5, tooLow: ['q6'], gates: ['q5'] })
})

it('every rule that is explained stands in the SPEC and in one part of the page', () => {
  const rules = SCORING_PARTS.flatMap((part) => part.rules as readonly string[])
  expect(new Set(rules).size).toBe(rules.length)
  expect(rulesIn(readFileSync('src/core/SPEC.md', 'utf8'))).toEqual(expect.arrayContaining(rules))
  expect(partOfRule('S7')).toBe('stage')
  expect(partOfRule('L1')).toBe('lenses')
})

it('[Y3] the worked examples are the golden sets, worked out by the rules', () => {
  const figures = Object.values(STAGE_EXAMPLES).map(({ score }) => [
    score.mean,
    score.stageLow,
    score.stageHigh,
  ])
  expect(figures).toEqual([
    [3, 3, 3],
    [3.5, 2, 2],
    [4, 2, 4],
    [4, 1, 4],
    [5, 5, 5],
  ])
  expectFigure(WEIGHT_EXAMPLES.equal.score.mean, 22 / 6)
  expectFigure(WEIGHT_EXAMPLES.double.score.mean, 24 / 7)
  expect(WEIGHT_EXAMPLES.double.score.stage).toBe(WEIGHT_EXAMPLES.equal.score.stage)
  expect(OVERALL_EXAMPLE.arithmetic).toBe(3.4)
  expect(OVERALL_EXAMPLE.geometric).toBeCloseTo(3.03, 2)
})
