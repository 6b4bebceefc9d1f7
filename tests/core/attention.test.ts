import { expect, it } from 'vitest'
import { attentionOf, lacksProof, rolesFor } from '../../src/core/assessment/attention.ts'
import { questionToContinue } from '../../src/core/assessment/place.ts'
import { coreQuestions, gateQuestions } from '../../src/core/instrument/lookup.ts'
import { answer, city, every, INSTRUMENT, proof } from '../fixtures/builders.ts'

const [firstGate = '', ...gates] = gateQuestions(INSTRUMENT).map(({ id }) => id)
const shown = (given: Parameters<typeof city>[0]) =>
  attentionOf(coreQuestions(INSTRUMENT), city(given).answers).map(({ question, reason }) => [
    question.id,
    reason,
  ])

it('with no answers every core question needs attention, gates first', () => {
  const ids = attentionOf(coreQuestions(INSTRUMENT), {}).map(({ question }) => question.id)
  expect(ids).toHaveLength(coreQuestions(INSTRUMENT).length)
  expect(ids.slice(0, gates.length + 1)).toEqual([firstGate, ...gates])
})

it('then come not answered, reason missing, don’t know and not applicable', () => {
  const all = Object.assign({}, ...INSTRUMENT.components.map(({ id }) => every(id, 3)))
  const noReason = answer('use.workforce', 'na', { reason: ' ' })
  const given = {
    ...all,
    'gov.owners': 'na',
    'qua.bias': 'unknown',
    'use.workforce': noReason,
    'tra.money': null,
    [firstGate]: 'unknown',
  }
  expect(shown(given)).toEqual([
    [firstGate, 'unknown'],
    ['tra.money', 'not-answered'],
    ['use.workforce', 'reason-missing'],
    ['qua.bias', 'unknown'],
    ['gov.owners', 'not-applicable'],
  ])
  expect(shown(all)).toEqual([])
})

it('an answer lacks proof from level 3 on, where nothing is there to show', () => {
  const withProof = answer('gov.owners', 4, { evidence: [proof(1, null)] })
  expect(
    [undefined, answer('gov.owners', 2), answer('gov.owners', 'unknown'), withProof].map(lacksProof),
  ).toEqual([false, false, false, false])
  expect(lacksProof(answer('gov.owners', 3))).toBe(true)
})

it('those who may know are the roles that were given the question itself', () => {
  expect(rolesFor(INSTRUMENT, 'gov.owners')).toEqual(['people'])
  expect(rolesFor(INSTRUMENT, 'gov.mandate')).toEqual([])
})

it('one goes on where one left, or with the first question', () => {
  const { assessment } = city({})
  expect(questionToContinue(INSTRUMENT, assessment, 'qua.bias')).toBe('qua.bias')
  expect(questionToContinue(INSTRUMENT, assessment, null)).toBe('gov.mandate')
  expect(questionToContinue(INSTRUMENT, assessment, 'gone.question')).toBe('gov.mandate')
})
