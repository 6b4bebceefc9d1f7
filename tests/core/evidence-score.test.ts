import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Assessment } from '../../src/core/assessment/assessment.ts'
import { byQuestion, type EvidenceItem } from '../../src/core/assessment/answer.ts'
import { proofCount, scoreEvidence } from '../../src/core/scoring/evidence-score.ts'
import { asOfDate } from '../../src/core/scoring/evidence.ts'
import { scoreComponent } from '../../src/core/scoring/component.ts'
import {
  answer,
  AS_OF,
  city,
  component,
  type ComponentOptions,
  every,
  type Given,
  INSTRUMENT,
  proof,
  scoreOf,
} from '../fixtures/builders.ts'
import { anyWeightedComponent, holds } from '../fixtures/properties.ts'

const DATED: Pick<Assessment, 'date' | 'closedAt'> = { date: AS_OF, closedAt: null }
/** Proof that carries a claim up to level 2, 3, 4 and 5. */
const UP_TO: Readonly<Record<2 | 3 | 4 | 5, () => readonly EvidenceItem[]>> = {
  2: () => [],
  3: () => [proof(2, '2026-04')],
  4: () => [proof(3, '2025-01', 36), proof(2, '2026-04')],
  5: () => [proof(4, '2026-04')],
}

/** The figures of a component whose questions have these answers, each with proof up to the level beside it. */
function backed(
  given: readonly (readonly [Given, 2 | 3 | 4 | 5])[],
  options: ComponentOptions = {},
  dated = DATED,
) {
  const { part, weights } = component(
    given.map(([one]) => one),
    options,
  )
  const answers = byQuestion(
    given.map(([one, cap], index) => answer(`q${index + 1}`, one, { evidence: UP_TO[cap]() })),
  )
  const assessment = { ...dated, weights }
  return { ...scoreComponent(part, answers, assessment), ...scoreEvidence(part, answers, assessment) }
}

it('[E5] the supported mean weighs the supported levels as the mean weighs the claims', () => {
  expect(
    backed(
      [
        [5, 5],
        [5, 2],
      ],
      { weights: [2, 1] },
    ).supportedMean,
  ).toBe(4)
  expect(
    backed([
      [1, 5],
      [4, 4],
      [5, 3],
      ['unknown', 5],
    ]).supportedMean,
  ).toBe(8 / 3)
  expect(
    backed([
      [null, 2],
      ['unknown', 2],
    ]).supportedMean,
  ).toBeNull()
})

const six = (level: Given, cap: 2 | 3 | 4 | 5) => Array.from({ length: 6 }, () => [level, cap] as const)

it('[E5] cap 4: a rule and a sign that it happens support level 4 and no more', () => {
  expect(backed(six(5, 4))).toMatchObject({ mean: 5, stage: 5, supportedMean: 4, supportedStage: 4 })
})

it('[E5] the supported stage is the thresholded weakest link on supported levels', () => {
  expect(backed([...six(4, 5).slice(1), [4, 2]]).supportedStage).toBe(3)
  expect(backed([...six(5, 5).slice(1), ['na', 2]]).supportedStage).toBe(5)
})

it('[E5] a gate holds the supported stage back by its supported level', () => {
  const given = [...six(5, 5).slice(1), [5, 4] as const]
  expect(backed(given).supportedStage).toBe(5)
  expect(backed(given, { gateAt: 5 })).toMatchObject({ stage: 5, supportedStage: 4 })
})

it('[E5] a missing answer leaves the supported stage open, unless it decides nothing', () => {
  expect(backed([...six(4, 4).slice(1), [null, 2]])).toMatchObject({ stage: null, supportedStage: null })
  expect(backed([...six(1, 2).slice(1), ['unknown', 2]])).toMatchObject({ stage: 1, supportedStage: 1 })
  // Claims leave it open between 2 and 3; what is supported does not reach 3 either way.
  const given = [...six(4, 2).slice(1), [null, 2] as const]
  expect(backed(given)).toMatchObject({ stage: null, stageLow: 2, stageHigh: 4, supportedStage: 2 })
})

it('[E5] evidence coverage counts claims of level 3 or more, and current proof above a word', () => {
  expect(
    backed([
      [3, 3],
      [5, 2],
      [4, 5],
      [2, 5],
      ['unknown', 5],
    ]).evidenceCoverage,
  ).toBe(2 / 3)
  expect(
    backed([
      [2, 5],
      [1, 5],
      [null, 5],
    ]).evidenceCoverage,
  ).toBeNull()
})

it('[E5] an expired proof, an undated one and a word cover nothing', () => {
  const part = component([3, 3, 3, 3]).part
  const evidence = [
    [proof(3, '2025-05-10', 12)],
    [proof(4, null)],
    [proof(1, '2026-05')],
    [proof(2, '2026-05')],
  ]
  const answers = byQuestion(evidence.map((items, index) => answer(`q${index + 1}`, 3, { evidence: items })))
  expect(scoreEvidence(part, answers, { ...DATED, weights: {} }).evidenceCoverage).toBe(1 / 4)
})

it('[E5] beyond the cap of "not applicable" there is no figure', () => {
  expect(
    backed([
      ['na', 2],
      ['na', 2],
      [5, 5],
      [5, 5],
      [5, 5],
      [5, 5],
    ]),
  ).toMatchObject({
    problem: 'too-many-not-applicable',
    supportedMean: null,
    supportedStage: null,
    evidenceCoverage: null,
  })
})

it('[E2] in a closed round ages are counted to the day of its closing', () => {
  expect(asOfDate({ date: AS_OF, closedAt: '2027-06-01' })).toBe('2027-06-01')
  expect(backed(six(5, 5)).supportedMean).toBe(5)
  expect(backed(six(5, 5), {}, { ...DATED, closedAt: '2027-06-01' }).supportedMean).toBe(2)
  const given = { 'gov.body': answer('gov.body', 5, { evidence: UP_TO[5]() }) }
  const supported = (closedAt: string | null) => scoreOf(city(given, { closedAt })).strengths[0]?.supported
  expect([supported(null), supported('2027-06-01')]).toEqual([5, 2])
})

const anyCap = fc.constantFrom<2 | 3 | 4 | 5>(2, 3, 4, 5)

it('[E5] nothing that is supported lies above what is claimed', () => {
  holds(
    fc.property(
      anyWeightedComponent,
      fc.array(anyCap, { minLength: 10, maxLength: 10 }),
      ({ given, options }, caps) => {
        const score = backed(
          given.map((one, index) => [one, caps[index] ?? 2] as const),
          options,
        )
        expect(score.supportedMean === null).toBe(score.mean === null)
        expect(score.supportedMean ?? 0).toBeLessThanOrEqual((score.mean ?? 0) + 1e-12)
        if (score.supportedStage !== null) {
          expect(score.supportedStage).toBeLessThanOrEqual(score.stageHigh ?? 0)
          if (score.stage !== null) expect(score.supportedStage).toBeLessThanOrEqual(score.stage)
        }
        expect(score.evidenceCoverage ?? 0).toBeLessThanOrEqual(1)
      },
    ),
  )
})

it('[E5] full support changes nothing, and weights are scale-free', () => {
  holds(
    fc.property(
      anyWeightedComponent,
      fc.double({ min: 0.01, max: 100, noNaN: true }),
      ({ given, options }, factor) => {
        const full = given.map((one) => [one, 5] as const)
        const { mean, stage, supportedMean, supportedStage } = backed(full, options)
        expect([supportedMean, supportedStage]).toEqual([mean, stage])
        const grown = { ...options, weights: options.weights.map((weight) => weight * factor) }
        expect(backed(full, grown).supportedMean ?? 0).toBeCloseTo(supportedMean ?? 0, 9)
      },
    ),
  )
})

/** A city with so many core claims of level 3, the first ones with proof. */
function proved(claims: number, withProof: number) {
  const ids = INSTRUMENT.components.flatMap(({ questions }) => questions.map(({ id }) => id)).slice(0, claims)
  return city(
    Object.fromEntries(
      ids.map((id, index) => [id, answer(id, 3, { evidence: index < withProof ? UP_TO[3]() : [] })]),
    ),
  )
}

it.each([
  [17, 3, false],
  [17, 8, false],
  [17, 9, true],
  [16, 8, true],
  [0, 0, false],
])('[E6] of %d claims %d with proof: the supported mark is drawn: %s', (claimed, withProof, drawn) => {
  const { assessment, answers } = proved(claimed, withProof)
  expect(proofCount(INSTRUMENT, answers, assessment)).toEqual({ claimed, proved: withProof, drawn })
})

it('[E6] lower claims and answers to practice modules are not counted', () => {
  const more = {
    'eva.agenda': answer('eva.agenda', 5, { evidence: UP_TO[5]() }),
    ...every('qua', 2),
  }
  const { assessment, answers } = city(more, { modules: ['eva'] })
  expect(proofCount(INSTRUMENT, answers, assessment)).toEqual({ claimed: 0, proved: 0, drawn: false })
})
