import { expect, it } from 'vitest'
import type { Level } from '../../src/core/instrument/level.ts'
import { findQuestion } from '../../src/core/instrument/lookup.ts'
import { priorityOf } from '../../src/core/scoring/priority.ts'
import { answer, city, every, type Given, INSTRUMENT, proof, scoreOf } from '../fixtures/builders.ts'

type Ids = readonly { readonly id: string }[]
const ids = (list: Ids) => list.map(({ id }) => id)

function priority(id: string, level: Level, more: Parameters<typeof city>[1] = {}): number {
  const question = findQuestion(INSTRUMENT, id)
  if (question === undefined) throw new Error(`no question ${id}`)
  return priorityOf(INSTRUMENT, question, level, city({}, more).assessment)
}

const steps = (given: Parameters<typeof city>[0], more: Parameters<typeof city>[1] = {}) =>
  scoreOf(city(given, more)).steps

it.each([
  ['gov.mandate', 1, 2],
  ['gov.mandate', 2, 1],
  ['gov.mandate', 3, 2 / 3],
  ['gov.mandate', 4, 2 / 3],
  ['gov.mandate', 5, 0],
  ['gov.body', 1, 3],
  ['gov.body', 2, 1.5],
  ['gov.body', 3, 1],
  ['gov.body', 4, 1],
  ['gov.body', 5, 0],
] as const)('[P4] %s at level %i has the priority %d', (id, level, wanted) => {
  expect(priority(id, level)).toBeCloseTo(wanted, 12)
})

it('[P4] weight, value and effort of the assessment go before those of the questionnaire', () => {
  expect(priority('gov.mandate', 2, { weights: { 'gov.mandate': 2 } })).toBe(2)
  expect(priority('gov.mandate', 2, { values: { 'gov.mandate': 3 } })).toBe(1.5)
  expect(priority('gov.mandate', 2, { efforts: { 'gov.mandate': 1 } })).toBe(2)
  const all = { weights: { 'gov.mandate': 0.5 }, values: { 'gov.mandate': 1 }, efforts: { 'gov.mandate': 3 } }
  expect(priority('gov.mandate', 1, all)).toBeCloseTo(0.5 / 3, 12)
  expect(priority('gov.owners', 2, all)).toBe(1)
})

it('[P4] a step climbs one level and no more, and there is none from the top', () => {
  const made = steps({ 'gov.mandate': 1, 'gov.owners': 4, 'gov.inventory': 5, 'gov.contracts': 'unknown' })
  expect(made.map(({ id, level, target }) => [id, level, target])).toEqual([
    ['gov.mandate', 1, 2],
    ['gov.owners', 4, 5],
  ])
})

it('[P4] of equal priority, a gate comes first, then what the first lens holds, then the order', () => {
  expect(INSTRUMENT.lenses[0]?.id).toBe('equity')
  const values = { 'gov.body': 2, 'cap.executive': 2 }
  const given = {
    'gov.mandate': 2,
    'gov.body': 2,
    'gov.owners': 2,
    'qua.bias': 2,
    'tra.access': 2,
    'cap.executive': 2,
    'tra.open': 2,
  } as const
  expect(ids(steps(given, { values }))).toEqual([
    'gov.body',
    'cap.executive',
    'qua.bias',
    'tra.access',
    'gov.mandate',
    'gov.owners',
    'tra.open',
  ])
})

it('[P4] a higher priority goes before a gate of a lower one', () => {
  expect(ids(steps({ 'gov.body': 3, 'tra.open': 1 }))).toEqual(['tra.open', 'gov.body'])
})

it('[P3] strengths are levels from 3 on, by what is supported, then by the claim, then in order', () => {
  const audited = [proof(4, '2026-03')]
  const given = {
    'gov.mandate': 5 as Given,
    'gov.owners': answer('gov.owners', 3, { evidence: audited }),
    'qua.bias': 2 as Given,
    'use.budget': 4 as Given,
    'cap.team': 4 as Given,
    'tra.open': answer('tra.open', 5, { evidence: audited }),
  }
  const { strengths } = scoreOf(city(given))
  expect(strengths.map(({ id, level, supported }) => [id, level, supported])).toEqual([
    ['tra.open', 5, 5],
    ['gov.owners', 3, 3],
    ['gov.mandate', 5, 2],
    ['use.budget', 4, 2],
    ['cap.team', 4, 2],
  ])
})

it('[P3] at most five strengths and five gaps are named', () => {
  const { strengths, gaps } = scoreOf(city({ ...every('gov', 3), ...every('qua', 4) }))
  expect(ids(strengths)).toEqual([
    'qua.complete',
    'qua.accuracy',
    'qua.consistency',
    'qua.timely',
    'qua.bias',
  ])
  expect(ids(gaps)).toEqual(['gov.body', 'qua.complete', 'qua.bias', 'gov.mandate', 'gov.owners'])
})

it('[P3] a city at the top of everything has no gap', () => {
  expect(scoreOf(city(every('gov', 5))).gaps).toEqual([])
})

it('[P3] gates below 3 come first among the gaps, whatever their priority', () => {
  const given = {
    'gov.body': 2,
    'use.metrics': 3,
    'tra.open': 1,
    'tra.money': 2,
    'cap.executive': 1,
  } as const
  expect(ids(scoreOf(city(given)).gaps)).toEqual([
    'cap.executive',
    'gov.body',
    'tra.open',
    'use.metrics',
    'tra.money',
  ])
})

it('[P3] what has no level is neither a strength nor a gap', () => {
  const { strengths, gaps } = scoreOf(city({ 'gov.body': 'unknown', 'tra.open': 'na', 'gov.owners': null }))
  expect([strengths, gaps]).toEqual([[], []])
})

it('[P3] a question of a practice module is neither a strength nor a gap', () => {
  const { strengths, gaps } = scoreOf(city({ 'ai.policy': 5, 'ai.data': 1 }, { modules: ['ai'] }))
  expect([strengths, gaps]).toEqual([[], []])
})

const first = (id: string, given: Parameters<typeof city>[0]) =>
  steps(given).find((one) => one.id === id)?.first

it('[P5] a step to level 3 names what must stand before it', () => {
  expect(first('qua.accuracy', { 'qua.accuracy': 2, 'gov.inventory': 1 })).toEqual([
    { needs: 'gov.inventory', atLeast: 2 },
  ])
})

it.each([null, 'unknown'] as const)('[P5] what must stand first and was given %s does not stand', (given) => {
  expect(first('use.routines', { 'use.routines': 2, 'use.metrics': given })).toEqual([
    { needs: 'use.metrics', atLeast: 2 },
  ])
})

it('[P5] what does not apply to a city is not asked for first', () => {
  const given = { 'gov.protection': 3, 'tra.internal': 3, 'gov.inventory': 'na', 'qua.accuracy': 2 } as const
  expect(first('qua.accuracy', given)).toEqual([])
  expect(first('tra.internal', { ...given, 'gov.protection': 2 })).toEqual([
    { needs: 'gov.protection', atLeast: 3 },
  ])
})

it('[P5] what stands already is not named, even where its proof has expired', () => {
  const inventory = answer('gov.inventory', 2, { evidence: [proof(2, '2019-01')] })
  expect(first('qua.accuracy', { 'qua.accuracy': 2, 'gov.inventory': inventory })).toEqual([])
})

it('[P5] a step to a lower level asks for nothing, one to a higher level still does', () => {
  expect(first('qua.bias', { 'qua.bias': 1, 'gov.inventory': 1 })).toEqual([])
  expect(first('qua.bias', { 'qua.bias': 4, 'gov.inventory': 1 })).toEqual([
    { needs: 'gov.inventory', atLeast: 2 },
  ])
  expect(first('tra.open', { 'tra.open': 2, 'gov.protection': 1 })).toEqual([])
  expect(first('tra.open', { 'tra.open': 3, 'gov.protection': 2 })).toEqual([
    { needs: 'gov.protection', atLeast: 3 },
  ])
})

it('[P5] every prerequisite that the questionnaire names is known to it', () => {
  const named = INSTRUMENT.prerequisites.flatMap(({ needs, before }) => [needs, ...before])
  expect(named.filter((id) => findQuestion(INSTRUMENT, id) === undefined)).toEqual([])
})
