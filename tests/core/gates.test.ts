import { expect, it } from 'vitest'
import { scoreAssessment } from '../../src/core/scoring/score.ts'
import { coreQuestions, findQuestion, gateQuestions, partOf } from '../../src/core/instrument/lookup.ts'
import { neighbours } from '../../src/core/assessment/asked.ts'
import { answer, city, every, type Given, INSTRUMENT, proof, scoreOf } from '../fixtures/builders.ts'

it('[G1] the gates of the built-in questionnaire are three', () => {
  expect(gateQuestions(INSTRUMENT).map(({ id }) => id)).toEqual(['gov.body', 'use.metrics', 'cap.executive'])
})

it.each([
  [5, 'holds', 5],
  [3, 'holds', 3],
  [2, 'below', 2],
  [1, 'below', 1],
  ['unknown', 'unknown', null],
  [null, 'unknown', null],
] as const)('[G1] a gate that was given %s: %s', (given: Given, state, level) => {
  expect(scoreOf(city({ 'gov.body': given })).gates[0]).toEqual({ id: 'gov.body', state, level })
})

it('[G1] a gate holds by its claim, with or without proof', () => {
  const given = {
    'cap.executive': answer('cap.executive', 3),
    'gov.body': answer('gov.body', 2, { evidence: [proof(4, '2026-05')] }),
  }
  expect(scoreOf(city(given)).gates.map(({ state }) => state)).toEqual(['below', 'unknown', 'holds'])
})

it('[G1] another questionnaire may have other gates and other components', () => {
  const [first] = INSTRUMENT.components
  if (first === undefined) throw new Error('no component')
  const questions = first.questions.map((question) => ({ ...question, gate: question.id === 'gov.mandate' }))
  const other = { ...INSTRUMENT, components: [{ ...first, questions }] }
  const { assessment, answers } = city(every('gov', 4))
  const score = scoreAssessment(other, assessment, answers)
  expect(score.gates).toEqual([{ id: 'gov.mandate', state: 'holds', level: 4 }])
  expect(score.components).toHaveLength(1)
  expect(score.progress.questions).toBe(6)
})

it('[P6] nothing answered: all thirty questions are missing, the gates first', () => {
  const { missing } = scoreOf(city({}))
  expect(missing).toHaveLength(30)
  expect(missing.slice(0, 4)).toEqual(['gov.body', 'use.metrics', 'cap.executive', 'gov.mandate'])
})

it('[P6] "don\'t know" is missing; "not applicable" with a reason is not', () => {
  const given = {
    ...every('gov', 3),
    ...every('qua', 2),
    ...every('use', 4),
    ...every('cap', 3),
    ...every('tra', 5),
    'tra.open': 'unknown',
    'qua.bias': 'na',
    'use.metrics': 'unknown',
    'gov.owners': null,
    'tra.money': answer('tra.money', 'na', { reason: '  ' }),
  } as const
  expect(scoreOf(city(given)).missing).toEqual(['use.metrics', 'gov.owners', 'tra.open', 'tra.money'])
})

it('[P6] questions of a practice module are missing where it is on, and nowhere else', () => {
  const core = coreQuestions(INSTRUMENT).map(({ id }) => id)
  const missing = (modules: readonly string[]) => scoreOf(city({}, { modules })).missing.toSorted()
  expect(missing([])).toEqual(core.toSorted())
  const ai = INSTRUMENT.modules.find(({ id }) => id === 'ai')?.questions.map(({ id }) => id) ?? []
  expect(missing(['ai'])).toEqual([...core, ...ai].toSorted())
})

it('a question is found in its component or module, and an unknown one nowhere', () => {
  expect(partOf(INSTRUMENT, 'qua.bias')?.id).toBe('qua')
  expect(partOf(INSTRUMENT, 'ai.policy')?.id).toBe('ai')
  expect(findQuestion(INSTRUMENT, 'gov.body')?.gate).toBe(true)
  expect(findQuestion(INSTRUMENT, 'gov.gone')).toBeUndefined()
})

it('the way through the questions runs over the borders of components and ends at both ends', () => {
  expect(neighbours(coreQuestions(INSTRUMENT), 'gov.contracts').next?.id).toBe('qua.complete')
  expect(neighbours(coreQuestions(INSTRUMENT), 'qua.complete').previous?.id).toBe('gov.contracts')
  expect(neighbours(coreQuestions(INSTRUMENT), 'gov.mandate').previous).toBeUndefined()
  expect(neighbours(coreQuestions(INSTRUMENT), 'tra.money').next).toBeUndefined()
  expect(neighbours(coreQuestions(INSTRUMENT), 'ai.policy')).toEqual({ previous: undefined, next: undefined })
})
