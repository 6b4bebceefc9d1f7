import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  askedAnswers,
  askedParts,
  askedQuestions,
  growthOf,
  hasSnapshot,
  isSnapshot,
  withModule,
} from '../../src/core/assessment/asked.ts'
import { attentionOf } from '../../src/core/assessment/attention.ts'
import { firstOpen, questionToContinue } from '../../src/core/assessment/place.ts'
import { scoreLine } from '../../src/core/exchange/score-line.ts'
import { coreQuestions, gateQuestions } from '../../src/core/instrument/lookup.ts'
import type { Instrument } from '../../src/core/instrument/structure.ts'
import { scoreProof } from '../../src/core/scoring/proof-score.ts'
import { answer, city, every, type Given, INSTRUMENT, proof, row, scoreOf } from '../fixtures/builders.ts'
import { holds } from '../fixtures/properties.ts'

const MODULES = INSTRUMENT.modules.map(({ id }) => id)
const ALL = [...INSTRUMENT.components, ...INSTRUMENT.modules].flatMap(({ questions }) => questions)
const ids = (scope: 'snapshot' | 'full', modules: readonly string[] = []) =>
  askedQuestions(INSTRUMENT, { scope, modules }).map(({ id }) => id)

const anyGiven = fc.constantFrom<Given>(1, 2, 3, 4, 5, 'unknown', 'na', null)
const anyCity = fc
  .record({
    scope: fc.constantFrom<'snapshot' | 'full'>('snapshot', 'full'),
    modules: fc.subarray(MODULES),
    given: fc.array(anyGiven, { minLength: ALL.length, maxLength: ALL.length }),
  })
  .map(({ scope, modules, given: all }) => {
    const answers = ALL.map(({ id, gate }, index) => {
      const one = all[index] ?? null
      return [id, gate === true && one === 'na' ? null : one] as const
    })
    return city(Object.fromEntries(answers), { scope, modules })
  })

describe('what is asked', () => {
  it('[Q1] the full assessment asks every question of the core, in order', () => {
    expect(ids('full')).toEqual(coreQuestions(INSTRUMENT).map(({ id }) => id))
  })

  it('[Q1] the snapshot asks ten questions, two a component, the gates among them', () => {
    const parts = askedParts(INSTRUMENT, { scope: 'snapshot', modules: [] })
    expect(parts.map(({ questions }) => questions.length)).toEqual([2, 2, 2, 2, 2])
    expect(ids('snapshot')).toEqual(expect.arrayContaining(gateQuestions(INSTRUMENT).map(({ id }) => id)))
    expect(growthOf(INSTRUMENT, { scope: 'snapshot', modules: [] }).added).toBe(20)
  })

  it('[Q1] modules that are on come whole, after the components, in the instrument’s order, whatever the scope', () => {
    for (const scope of ['snapshot', 'full'] as const) {
      const parts = askedParts(INSTRUMENT, { scope, modules: ['daas', 'eva', 'unheard-of'] })
      const practices = parts.filter(({ practice }) => practice)
      expect(practices.map(({ id, mark, questions }) => [id, mark, questions.length])).toEqual([
        ['eva', 5, 5],
        ['daas', 7, 5],
      ])
      expect(parts.slice(-2)).toEqual(practices)
    }
  })

  it('[Q1] a questionnaire that marks no question has no snapshot and asks all', () => {
    const unmarked: Instrument = {
      ...INSTRUMENT,
      components: INSTRUMENT.components.map((part) => ({
        ...part,
        questions: part.questions.map((question) => ({ ...question, snapshot: false })),
      })),
    }
    expect(hasSnapshot(unmarked)).toBe(false)
    expect(isSnapshot(unmarked, { scope: 'snapshot' })).toBe(false)
    expect(askedQuestions(unmarked, { scope: 'snapshot', modules: [] })).toHaveLength(30)
  })

  it('[Q1] a place that is not asked is no place to go on from', () => {
    const { assessment } = city({}, { scope: 'snapshot' })
    expect(questionToContinue(INSTRUMENT, assessment, 'gov.mandate')).toBe('gov.body')
    expect(questionToContinue(INSTRUMENT, assessment, 'qua.bias')).toBe('qua.bias')
    expect(questionToContinue(INSTRUMENT, assessment, 'eva.use')).toBe('gov.body')
    expect(questionToContinue(INSTRUMENT, { ...assessment, modules: ['eva'] }, 'eva.use')).toBe('eva.use')
  })

  it('[Q1, P6] progress, what is missing and what needs attention are those of the asked questions', () => {
    holds(
      fc.property(anyCity, (some) => {
        const asked = askedQuestions(INSTRUMENT, some.assessment)
        const known = new Set(asked.map(({ id }) => id))
        const { progress, missing, steps, modules } = scoreOf(some)
        expect(progress.questions).toBe(asked.length)
        expect(progress.answered + missing.length + progress.notApplicable).toBe(asked.length)
        expect(missing.every((id) => known.has(id))).toBe(true)
        expect(attentionOf(asked, some.answers)).toHaveLength(missing.length + progress.notApplicable)
        const all = [...steps, ...modules.flatMap((module) => module.steps)]
        expect(all.every(({ id }) => known.has(id))).toBe(true)
      }),
    )
  })
})

describe('growing and switching', () => {
  it('[Q2] what is not asked counts in no figure', () => {
    holds(
      fc.property(anyCity, (some) => {
        const bare = { ...some, answers: askedAnswers(INSTRUMENT, some.assessment, some.answers) }
        const { steps: _, modules: __, ...figures } = scoreOf(some)
        expect(scoreOf(bare)).toMatchObject(figures)
      }),
    )
  })

  it('[Q2] switching a module keeps the others, also those that this version does not know', () => {
    expect(withModule(['newer', 'eva'], 'ai', true)).toEqual(['newer', 'eva', 'ai'])
    expect(withModule(['newer', 'eva'], 'eva', true)).toEqual(['newer', 'eva'])
    expect(withModule(['newer', 'eva'], 'eva', false)).toEqual(['newer'])
  })

  it('[Q4] one goes on with the first question that nobody answered, else with the first', () => {
    const asked = askedQuestions(INSTRUMENT, { scope: 'full', modules: [] })
    const { answers } = city({ 'gov.mandate': 3, 'gov.body': 'unknown' })
    expect(firstOpen(asked, answers)).toBe('gov.owners')
    expect(firstOpen(asked, {})).toBe('gov.mandate')
    expect(firstOpen(asked.slice(0, 2), answers)).toBe('gov.mandate')
  })
})

describe('a snapshot on screen', () => {
  const levels = { 'gov.body': 3, 'gov.inventory': 2, 'qua.accuracy': 4, 'qua.bias': 'unknown' } as const
  const kept = { 'gov.mandate': 5, 'gov.owners': 5 } as const

  it('[Q3] shows its levels and their mean, no bounds and no stage', () => {
    const { components } = scoreOf(city({ ...levels, ...kept }, { scope: 'snapshot' }))
    expect(components[0]).toMatchObject({
      id: 'gov',
      questions: 6,
      answered: 2,
      mean: 2.5,
      snapshot: [3, 2],
      low: null,
      high: null,
      stage: null,
      stageLow: null,
      stageHigh: null,
      partial: true,
    })
    expect(components[1]).toMatchObject({ id: 'qua', answered: 1, unknown: 1, mean: 4, snapshot: [4] })
    expect(components[2]).toMatchObject({ id: 'use', answered: 0, mean: null, snapshot: [] })
  })

  it('[Q3] has no headline, however the levels differ', () => {
    const given = { ...levels, 'use.metrics': 5, 'use.routines': 5, 'cap.leader': 1, 'cap.executive': 1 }
    expect(scoreOf(city(given as Record<string, Given>, { scope: 'snapshot' })).profile.kind).toBe(
      'not-enough',
    )
  })

  it('[Q3] the whole assessment has bounds and stages, and no list of levels', () => {
    const { components } = scoreOf(city({ ...levels, ...kept }))
    expect(components[0]).toMatchObject({ answered: 4, mean: 3.75, stageLow: 1 })
    expect(components[0]).not.toHaveProperty('snapshot')
  })

  it('[Q3, C1] the score line is the same for both scopes', () => {
    holds(
      fc.property(anyCity, ({ assessment, answers }) => {
        const reference = { id: INSTRUMENT.id, version: INSTRUMENT.version }
        const line = (scope: 'snapshot' | 'full') =>
          scoreLine(INSTRUMENT, { assessment: { ...assessment, scope }, reference, answers })
        expect(line('snapshot')).toEqual(line('full'))
      }),
    )
  })
})

describe('a practice that is on', () => {
  const eva = Object.fromEntries(
    (INSTRUMENT.modules[0]?.questions ?? []).map(({ id }, index) => [
      id,
      ([4, 4, 4, 4, 1] as const)[index] ?? 1,
    ]),
  )
  const core = { ...every('gov', 3), ...row('qua', [3, 3, 3, 3, 3, 1]) }

  it('[Q5] has mean, stage, coverage and steps of its own', () => {
    const { modules } = scoreOf(city({ ...core, ...eva }, { modules: ['eva'] }))
    expect(modules).toHaveLength(1)
    expect(modules[0]).toMatchObject({ id: 'eva', mean: 3.4, stage: 2, coverage: 1 })
    expect(modules[0]?.steps[0]).toMatchObject({ id: 'eva.share', level: 1, target: 2 })
    expect(modules[0]?.steps).toHaveLength(5)
  })

  it('[Q5] changes nothing of the core', () => {
    holds(
      fc.property(anyCity, fc.subarray(MODULES), ({ assessment, answers }, modules) => {
        const figuresOf = (on: readonly string[]) => {
          const { components, profile, gates, strengths, gaps, steps } = scoreOf({
            assessment: { ...assessment, modules: on },
            answers,
          })
          return { components, profile, gates, strengths, gaps, steps }
        }
        expect(figuresOf(modules)).toEqual(figuresOf([]))
      }),
    )
  })

  it('[Q5, P5] names what must stand before a step', () => {
    const given = { 'ai.policy': 2, 'ai.register': 2 } as const
    const { modules } = scoreOf(city(given, { modules: ['ai'] }))
    const step = modules[0]?.steps.find(({ id }) => id === 'ai.register')
    expect(step?.first).toEqual([{ needs: 'gov.protection', atLeast: 3 }])
  })
})

it('[Q2] an answer that the snapshot does not ask for counts in no figure of proof', () => {
  const all = coreQuestions(INSTRUMENT)
  const given = Object.fromEntries(
    all.map(({ id }) => [id, answer(id, 4, { evidence: [proof(4, '2026-04')] })]),
  )
  const grown = city(given, { scope: 'snapshot' })
  const asked = askedAnswers(INSTRUMENT, grown.assessment, grown.answers)
  expect(Object.keys(asked)).toHaveLength(10)
  const full = { ...grown.assessment, scope: 'full' as const }
  expect(scoreProof(INSTRUMENT, grown.assessment, grown.answers)).toEqual(scoreProof(INSTRUMENT, full, asked))
  expect(scoreProof(INSTRUMENT, full, grown.answers)).not.toEqual(scoreProof(INSTRUMENT, full, asked))
})
