import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { byQuestion } from '../../src/core/assessment/answer.ts'
import { readAssessmentFile } from '../../src/core/exchange/read-file.ts'
import { scoreComponent } from '../../src/core/scoring/component.ts'
import { setsOf } from '../../src/core/scoring/sets.ts'
import { answer, component, INSTRUMENT, scored } from '../fixtures/builders.ts'

const ids = (questions: readonly { readonly id: string }[]) => questions.map(({ id }) => id)

it('[S1] every question stands in the sets that its answer puts it in', () => {
  const { part, answers } = component([3, 'unknown', 'na', null, 5, 1])
  const sets = setsOf(part, answers)
  expect(ids(sets.all)).toEqual(['q1', 'q2', 'q3', 'q4', 'q5', 'q6'])
  expect(ids(sets.notApplicable)).toEqual(['q3'])
  expect(ids(sets.applicable)).toEqual(['q1', 'q2', 'q4', 'q5', 'q6'])
  expect(ids(sets.answered)).toEqual(['q1', 'q5', 'q6'])
  expect(ids(sets.missing)).toEqual(['q2', 'q4'])
  expect(ids(sets.unknown)).toEqual(['q2'])
})

it.each([null, '', '   ', '\n\t'])('[S1] "not applicable" with the reason %j counts as missing', (reason) => {
  const { part, answers } = component([3, 3, 3, 3, 3, 'na'])
  const q6 = answer('q6', 'na', { reason })
  const score = scoreComponent(part, { ...answers, q6 }, { weights: {} })
  expect(score).toMatchObject({ applicable: 6, answered: 5, notApplicable: 0, stage: null, stageLow: 2 })
})

it('[S1] an answer that was cleared is the same as none', () => {
  const { part, answers } = component([3, 4, 5, 3, 2, null])
  const cleared = { ...answers, q6: answer('q6', null, { note: 'I must ask', revision: 3 }) }
  expect(scoreComponent(part, cleared, { weights: {} })).toEqual(
    scoreComponent(part, answers, { weights: {} }),
  )
})

it('[S1] answers to other questions change nothing', () => {
  const { part, answers } = component([3, 4, 5, 3, 2, 1])
  const more = { ...answers, elsewhere: answer('elsewhere', 5) }
  expect(scoreComponent(part, more, { weights: {} })).toEqual(scoreComponent(part, answers, { weights: {} }))
})

it('[S2] coverage is a count, and weights do not enter it', () => {
  expect(scored([3, 3, null, 'unknown', 3, 3], { weights: [2, 2, 0.5, 0.5, 2, 2] }).coverage).toBe(4 / 6)
  expect(scored([3, 3, null, 3, 3, 'na']).coverage).toBe(4 / 5)
  expect(scored([null, 'unknown', null, null, null, null]).coverage).toBe(0)
})

it('[S2] coverage is null where no question applies', () => {
  expect(scored(['na', 'na', 'na', 'na', 'na'])).toMatchObject({ applicable: 0, coverage: null })
})

it.each([
  [['na', 4, 4, 4, 4], null],
  [['na', 4, 4, 4], 'too-many-not-applicable'],
  [['na', 4, 4, 4, 4, 4], null],
  [['na', 'na', 4, 4, 4, 4], 'too-many-not-applicable'],
  [['na', 'na', 4, 4, 4, 4, 4, 4, 4], 'too-many-not-applicable'],
  [['na', 'na', 4, 4, 4, 4, 4, 4, 4, 4], null],
] as const)('[S3] %j has the problem %s', (given, problem) => {
  expect(scored(given).problem).toBe(problem)
})

it('[S3] beyond the cap the counts and the coverage stay and every other figure is null', () => {
  expect(scored(['na', 'na', 4, 'unknown', 4, null])).toEqual({
    id: 'part',
    questions: 6,
    answered: 2,
    applicable: 4,
    unknown: 1,
    notApplicable: 2,
    coverage: 0.5,
    partial: true,
    mean: null,
    percent: null,
    low: null,
    high: null,
    stage: null,
    stageLow: null,
    stageHigh: null,
    problem: 'too-many-not-applicable',
  })
})

it('[S4] the mean is that of the levels that are there; nothing is put in for the others', () => {
  expect(scored([4, 4, 4, 4, 4, 1]).mean).toBe(3.5)
  expect(scored([4, 4, 'unknown', null, 4, 'na']).mean).toBe(4)
  expect(scored([2, 3, 2, 3, 3, 1]).mean).toBe(14 / 6)
})

it('[S4] a weight of two counts like two questions', () => {
  expect(scored([5, 1, 1], { weights: [2] }).mean).toBe(3)
  expect(scored([5, 1], { weights: [0.5, 0.5] }).mean).toBe(3)
  expect(scored([5, 1, 3], { weights: [0.5, 2, 1] }).mean).toBeCloseTo(7.5 / 3.5, 12)
})

it('[S4] there is no mean without an answer', () => {
  expect(scored([null, 'unknown', null, null, null, 'na'])).toMatchObject({ mean: null, percent: null })
})

it.each([
  [1, 0],
  [2, 25],
  [3, 50],
  [4, 75],
  [5, 100],
] as const)('[S5] a mean of %i is %i percent', (level, percent) => {
  expect(scored([level, level, level, level, level, level]).percent).toBe(percent)
})

it.each([
  [[3, 3, 3, 3, null], false],
  [[3, 3, 3, null, null], true],
  [[3, 3, 3, 3, 3, 'unknown'], false],
  [[3, 3, 3, 3, null, 'unknown'], true],
  [[3, 3, 3, 3, null, 'na'], false],
  [[3, 3, 3, 3, 3, 3], false],
] as const)('[S8] %j is partial: %s', (given, partial) => {
  expect(scored(given).partial).toBe(partial)
})

const document = (name: string) => readFileSync(`tests/fixtures/documents/${name}`, 'utf8')

describe('the example file, against figures that were worked out apart from this code', () => {
  const expected = JSON.parse(document('version-1.score-line.json')) as Record<
    'components' | 'modules',
    Record<string, Record<string, number | string | null>>
  >
  const opened = readAssessmentFile(document('version-1.alidade.json'), INSTRUMENT)
  if (!opened.ok) throw new Error(opened.error.code)
  const { assessment, answers } = opened.value
  const parts = [
    ...INSTRUMENT.components,
    ...INSTRUMENT.modules.filter(({ id }) => assessment.modules.includes(id)),
  ]
  const COMPARED = [
    'answered',
    'applicable',
    'unknown',
    'notApplicable',
    'coverage',
    'mean',
    'percent',
    'low',
    'high',
    'stage',
    'stageLow',
    'stageHigh',
    'problem',
  ] as const

  it('has five components and one module', () => {
    expect(ids(parts)).toEqual(Object.keys({ ...expected.components, ...expected.modules }))
  })

  it.each(parts)('[S1, S2, S3, S4, S5, S6, S7] $id has the very figures', (part) => {
    const line = { ...expected.components, ...expected.modules }[part.id] ?? {}
    const score = scoreComponent(part, byQuestion(answers), assessment)
    for (const field of COMPARED) {
      const [actual, wanted] = [score[field], line[field]]
      if (typeof wanted === 'number') expect(Math.abs(Number(actual) - wanted), field).toBeLessThan(1e-9)
      else expect(actual, field).toBe(wanted)
      expect(actual === null, field).toBe(wanted === null)
    }
  })
})
