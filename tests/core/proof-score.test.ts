import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Confidence } from '../../src/core/assessment/answer.ts'
import { toAsk, whomToAsk } from '../../src/core/assessment/to-ask.ts'
import { coreQuestions } from '../../src/core/instrument/lookup.ts'
import { proofCount } from '../../src/core/scoring/evidence-score.ts'
import { scoreProof } from '../../src/core/scoring/proof-score.ts'
import { answer, type City, city, every, INSTRUMENT, proof, scoreOf } from '../fixtures/builders.ts'
import { meridiana } from '../fixtures/example.ts'
import { anyLevel, holds } from '../fixtures/properties.ts'

const proofOf = ({ assessment, answers }: City) => scoreProof(INSTRUMENT, assessment, answers)
const ids = (tasks: readonly { readonly id: string }[]) => tasks.map(({ id }) => id)

describe('the example city, worked out by hand', () => {
  const example = meridiana('pt')
  const proved = proofOf(example)

  it('[E5, E6] has proof for 13 of 15, so that the supported level is drawn', () => {
    expect(proved.count).toEqual({ proved: 13, claimed: 15, drawn: true })
    expect(proved.components.map(({ id, proved: with_, claimed }) => [id, with_, claimed])).toEqual([
      ['gov', 3, 3],
      ['qua', 1, 1],
      ['use', 4, 4],
      ['cap', 1, 2],
      ['tra', 4, 5],
    ])
    expect(proved.components.map(({ supportedMean }) => supportedMean)).toEqual([
      14 / 6,
      11 / 5,
      14 / 5,
      2,
      17 / 6,
    ])
    expect(proved.components.map(({ supportedStage }) => supportedStage)).toEqual([2, 2, 2, 2, 2])
  })

  it('[E7] is to renew its tools standard, prove the second sign for its report, and show its money data', () => {
    expect(proved.toProve).toMatchObject([
      { id: 'cap.tools', level: 3, supported: 2, needs: ['document'], renewable: [{ date: '2024-03' }] },
      { id: 'tra.report', level: 4, supported: 3, needs: ['sign'], renewable: [] },
      { id: 'tra.money', level: 3, supported: 2, needs: ['document'], renewable: [] },
    ])
  })

  it('[E1] names the three proofs that have run out', () => {
    expect(ids(proved.expired)).toEqual(['gov.owners', 'cap.skills', 'cap.tools'])
  })

  it('[E8] is to check first what was said with low confidence, the unproved claim before the others', () => {
    expect(ids(proved.toCheck).slice(0, 5)).toEqual([
      'tra.money',
      'gov.owners',
      'qua.complete',
      'qua.accuracy',
      'use.budget',
    ])
    expect(proved.toCheck).toHaveLength(28)
    expect(proved.toCheck.slice(-4).map(({ confidence }) => confidence)).toEqual([
      'high',
      'high',
      'high',
      'high',
    ])
  })

  it('[E9] is to ask the two roles that were given the question it does not know', () => {
    const asked = toAsk(INSTRUMENT, example.answers, example.assessment.respondentRole)
    expect(asked.map(({ role, questions }) => [role, ids(questions)])).toEqual([
      ['it-security', ['qua.timely']],
      ['services', ['qua.timely']],
    ])
  })
})

it('[E7] weight, levels without proof and value put a claim first; then gates, then order', () => {
  const given = { 'gov.mandate': 3, 'gov.body': 3, 'gov.owners': 5, 'gov.inventory': 3 } as const
  expect(ids(proofOf(city(given)).toProve)).toEqual([
    'gov.owners',
    'gov.body',
    'gov.mandate',
    'gov.inventory',
  ])
  const weighed = city(given, { weights: { 'gov.inventory': 4 }, values: { 'gov.body': 1 } })
  expect(ids(proofOf(weighed).toProve)).toEqual(['gov.inventory', 'gov.owners', 'gov.mandate', 'gov.body'])
  const tied = city(given, { values: { 'gov.mandate': 3 } })
  expect(ids(proofOf(tied).toProve).slice(1, 3)).toEqual(['gov.body', 'gov.mandate'])
})

it('[E7] what has its proof, asks for none, or has no level, is not to be proved', () => {
  const one = city({
    'gov.mandate': answer('gov.mandate', 3, { evidence: [proof(2, '2026-03')] }),
    'gov.body': 2,
    'gov.owners': 'unknown',
    'use.workforce': 'na',
  })
  expect(proofOf(one).toProve).toEqual([])
})

it('[E8] low, medium, none, high; then the unproved, then gates, then order', () => {
  const sure = (id: string, confidence: Confidence | null, level: 2 | 3 = 2) =>
    answer(id, level, { confidence })
  const one = city({
    'gov.mandate': sure('gov.mandate', 'high'),
    'gov.owners': sure('gov.owners', null),
    'gov.body': sure('gov.body', null),
    'gov.inventory': sure('gov.inventory', null, 3),
    'qua.bias': sure('qua.bias', 'medium'),
    'qua.timely': sure('qua.timely', 'low'),
    'qua.fitness': 'unknown',
  })
  expect(ids(proofOf(one).toCheck)).toEqual([
    'qua.timely',
    'qua.bias',
    'gov.inventory',
    'gov.body',
    'gov.owners',
    'gov.mandate',
  ])
})

const QUESTIONS = coreQuestions(INSTRUMENT).map(({ id }) => id)
const anyCity = fc
  .array(
    fc.record({
      level: anyLevel,
      confidence: fc.constantFrom<Confidence | null>(null, 'low', 'medium', 'high'),
      evidence: fc.array(fc.constantFrom(proof(2, '2026-01'), proof(3, '2025-01', 36), proof(4, null)), {
        maxLength: 3,
      }),
    }),
    { minLength: QUESTIONS.length, maxLength: QUESTIONS.length },
  )
  .map((given) => given.map(({ level, ...more }, index) => answer(QUESTIONS[index] ?? '', level, more)))

it('[E8] confidence changes no figure and no list but the order of what to check', () => {
  holds(
    fc.property(anyCity, (answers) => {
      const said = city(Object.fromEntries(answers.map((one) => [one.question, one])))
      const unsaid = city(
        Object.fromEntries(answers.map((one) => [one.question, { ...one, confidence: null }])),
      )
      const { toCheck, ...figures } = proofOf(said)
      const { toCheck: other, ...same } = proofOf(unsaid)
      expect(figures).toEqual(same)
      expect(scoreOf(said)).toEqual(scoreOf(unsaid))
      expect(ids(toCheck).toSorted()).toEqual(ids(other).toSorted())
    }),
    60,
  )
})

it('[E4, E5] no supported figure is above the claimed one', () => {
  holds(
    fc.property(anyCity, (answers) => {
      const one = city(Object.fromEntries(answers.map((each) => [each.question, each])))
      const proved = proofOf(one)
      for (const [index, { mean, stage }] of scoreOf(one).components.entries()) {
        expect(proved.components[index]?.supportedMean ?? 0).toBeLessThanOrEqual((mean ?? 0) + 1e-12)
        expect(proved.components[index]?.supportedStage ?? 0).toBeLessThanOrEqual(stage ?? 0)
      }
      for (const { level, supported } of proved.toProve) expect(supported).toBeLessThan(level)
    }),
    60,
  )
})

it('[E6] the supported level is drawn from half of the higher claims on, and never without any', () => {
  const backed = (id: string) => answer(id, 3, { evidence: [proof(2, '2026-03')] })
  const three = {
    ...every('gov', 2),
    'gov.mandate': backed('gov.mandate'),
    'gov.body': 3,
    'gov.owners': 3,
  } as const
  const count = (one: City) => proofCount(INSTRUMENT, one.answers, one.assessment)
  expect(count(city(three))).toEqual({ proved: 1, claimed: 3, drawn: false })
  expect(count(city({ ...three, 'gov.owners': 2 }))).toEqual({ proved: 1, claimed: 2, drawn: true })
  expect(count(city(every('gov', 2)))).toEqual({ proved: 0, claimed: 0, drawn: false })
})

it('[E9] a question that no role was given goes to those that are given all, but not to who does not know', () => {
  expect(whomToAsk(INSTRUMENT, 'gov.mandate', null)).toEqual(['data-lead', 'chief-of-staff'])
  expect(whomToAsk(INSTRUMENT, 'gov.mandate', 'data-lead')).toEqual(['chief-of-staff'])
  expect(whomToAsk(INSTRUMENT, 'use.budget', null)).toEqual(['budget'])
  expect(whomToAsk(INSTRUMENT, 'use.budget', 'budget')).toEqual(['data-lead', 'chief-of-staff'])
})

it('[E9] where only the person who answers was given anything, they are named all the same', () => {
  const small = { ...INSTRUMENT, roles: { clerk: 'all' as const } }
  expect(whomToAsk(small, 'gov.mandate', 'clerk')).toEqual(['clerk'])
})

it('[E9] only "don’t know" is to be asked, and every one of them', () => {
  const { answers } = city({
    'gov.body': 'unknown',
    'use.budget': 'unknown',
    'qua.bias': null,
    'gov.owners': 2,
  })
  const asked = toAsk(INSTRUMENT, answers, null).flatMap(({ questions }) => ids(questions))
  expect([...new Set(asked)].toSorted()).toEqual(['gov.body', 'use.budget'])
})
