import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answer } from '../../src/core/assessment/answer.ts'
import type { Assessment } from '../../src/core/assessment/assessment.ts'
import { type CriterionDetail, detailWwc, type Move } from '../../src/core/crosswalk/criteria.ts'
import { finds } from '../../src/core/crosswalk/search.ts'
import { estimateWwc } from '../../src/core/scoring/crosswalk.ts'
import { answer, city, type City, type Given, INSTRUMENT, proof } from '../fixtures/builders.ts'
import { anyLevel, holds } from '../fixtures/properties.ts'

const MODULES = INSTRUMENT.modules.map(({ id }) => id)
const ALL = [...INSTRUMENT.components, ...INSTRUMENT.modules].flatMap(({ questions }) =>
  questions.map(({ id }) => id),
)
const backed = (id: string, level: Given) => answer(id, level, { evidence: [proof(4, '2026-05')] })
const detailOf = ({ assessment, answers }: City) => detailWwc(INSTRUMENT, answers, assessment)

function criterion(
  id: string,
  given: Readonly<Record<string, Given | Answer>>,
  more: Partial<Assessment> = {},
): CriterionDetail {
  const found = detailOf(city(given, more)).criteria.find((one) => one.id === id)
  if (found === undefined) throw new Error(`no criterion ${id}`)
  return found
}

it('[W6] says of each primary question what is claimed and what of it is supported', () => {
  const { primary, core } = criterion('DM1', { 'gov.body': backed('gov.body', 5), 'gov.mandate': 4 })
  expect(core).toBe(true)
  expect(primary).toEqual([
    { question: 'gov.body', module: null, on: true, notApplicable: false, level: 5, supported: 5 },
    { question: 'gov.mandate', module: null, on: true, notApplicable: false, level: 4, supported: 2 },
  ])
})

describe('what would move a criterion up', () => {
  const body = backed('gov.body', 5)

  it.each([
    [
      'answers that lack a level',
      {},
      [
        { kind: 'answer', question: 'gov.body' },
        { kind: 'answer', question: 'gov.mandate' },
      ],
    ],
    [
      'the one that is missing',
      { 'gov.body': body, 'gov.mandate': 'unknown' },
      [{ kind: 'answer', question: 'gov.mandate' }],
    ],
    [
      'level 3 where it is lower',
      { 'gov.body': body, 'gov.mandate': 1 },
      [{ kind: 'level', question: 'gov.mandate', level: 3 }],
    ],
    [
      'level 4 and proof where both lack',
      { 'gov.body': body, 'gov.mandate': 3 },
      [
        { kind: 'level', question: 'gov.mandate', level: 4 },
        { kind: 'proof', question: 'gov.mandate' },
      ],
    ],
    ['nothing where it is likely', { 'gov.body': body, 'gov.mandate': 'na' }, []],
    ['nothing where nothing applies', { 'gov.body': 'na', 'gov.mandate': 'na' }, []],
  ] as const)('[W6] is: %s', (_, given: Readonly<Record<string, Given | Answer>>, moves) => {
    expect(criterion('DM1', given).moves).toEqual(moves)
  })

  it('[W6] is the module, once, where it is off; what is kept of it counts nowhere', () => {
    expect(criterion('PA4', { 'ai.policy': 5 }).moves).toEqual([{ kind: 'module', module: 'ai' }])
    expect(criterion('PA4', { 'ai.policy': 5 }).primary[0]).toMatchObject({ on: false, level: null })
  })

  it('[W6] is nothing but the ceiling under a ceiling', () => {
    expect(criterion('RDC3', { 'use.contracts': 3 }).moves).toEqual([{ kind: 'ceiling' }])
  })
})

const anyGiven = fc.oneof(anyLevel as fc.Arbitrary<Given>, fc.constantFrom<Given>(null, 'unknown', 'na'))
const anyCity = fc
  .record({
    given: fc.array(fc.tuple(anyGiven, fc.boolean()), { minLength: ALL.length, maxLength: ALL.length }),
    modules: fc.subarray(MODULES),
  })
  .map(({ given, modules }) =>
    city(
      Object.fromEntries(
        ALL.map((id, index) => {
          const [one, proved] = given[index] ?? [null, false]
          return [id, proved ? backed(id, one) : answer(id, one)]
        }),
      ),
      { modules },
    ),
  )

function after({ assessment, answers }: City, move: Move): City {
  switch (move.kind) {
    case 'module':
      return { answers, assessment: { ...assessment, modules: [...assessment.modules, move.module] } }
    case 'answer':
      return { assessment, answers: { ...answers, [move.question]: answer(move.question, 3) } }
    case 'level': {
      const evidence = answers[move.question]?.evidence ?? []
      return {
        assessment,
        answers: { ...answers, [move.question]: answer(move.question, move.level, { evidence }) },
      }
    }
    case 'proof': {
      const before = answers[move.question] ?? answer(move.question, null)
      const proved = { ...before, evidence: [...before.evidence, proof(2, '2026-05')] }
      return { assessment, answers: { ...answers, [move.question]: proved } }
    }
    case 'ceiling':
      return { assessment, answers }
  }
}

it('[W6] whoever follows it comes to likely, or to the ceiling, or to what does not apply; never further down', () => {
  const rank = { notAssessed: 0, notYet: 1, partly: 2, possible: 3, likely: 4 }
  holds(
    fc.property(anyCity, fc.constantFrom(...Object.keys(INSTRUMENT.crosswalk.wwc.criteria)), (start, id) => {
      const at = (one: City) => detailOf(one).criteria.find((found) => found.id === id)
      let here = start
      let present = at(here)
      for (let step = 0; step < 6 && present !== undefined; step += 1) {
        const before = rank[present.estimate]
        here = present.moves.reduce(after, here)
        present = at(here)
        expect(rank[present?.estimate ?? 'notAssessed']).toBeGreaterThanOrEqual(before)
      }
      const ended = present?.moves.filter(({ kind }) => kind !== 'ceiling')
      expect(ended).toEqual([])
      const allAside = present?.primary.every(({ notApplicable }) => notApplicable) === true
      const ceiling = INSTRUMENT.crosswalk.wwc.ceilingPossible.includes(id)
      expect(present?.estimate).toBe(allAside ? 'notAssessed' : ceiling ? 'possible' : 'likely')
    }),
    150,
  )
})

it('[W4] the detail counts what the estimate counts', () => {
  holds(
    fc.property(anyCity, (one) => {
      const { counts, low, high, criteria } = detailOf(one)
      const wwc = estimateWwc(INSTRUMENT, one.answers, one.assessment)
      expect({ counts, low, high }).toEqual({ counts: wwc.counts, low: wwc.low, high: wwc.high })
      expect(criteria.map(({ id, estimate }) => ({ id, estimate }))).toEqual(wwc.criteria)
    }),
    50,
  )
})

describe('searching', () => {
  const texts = ['DM2', 'Inventário de dados completo', 'Provável']

  it.each(['', '  ', 'dm2', 'INVENTARIO', 'dados invent', 'provavel dm'])('[W7] “%s” finds it', (search) => {
    expect(finds(search, texts)).toBe(true)
  })

  it.each(['dm3', 'inventario abierto', 'x'])('[W7] “%s” does not', (search) => {
    expect(finds(search, texts)).toBe(false)
  })
})
