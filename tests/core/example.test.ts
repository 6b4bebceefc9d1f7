import { expect, it } from 'vitest'
import { answerSchema, assessmentSchema } from '../../src/core/exchange/schema.ts'
import { coreQuestions } from '../../src/core/instrument/lookup.ts'
import { INSTRUMENT, scoreOf } from '../fixtures/builders.ts'
import { meridiana } from '../fixtures/example.ts'
import { LANGUAGES } from '../fixtures/words.ts'

it.each(LANGUAGES)(
  'the example city in %s answers every core question, in each state but one',
  (language) => {
    const { answers } = meridiana(language)
    expect(Object.keys(answers)).toEqual(coreQuestions(INSTRUMENT).map(({ id }) => id))
    expect(scoreOf(meridiana(language)).progress).toEqual({
      questions: 30,
      answered: 28,
      unknown: 1,
      notApplicable: 1,
      notAnswered: 0,
    })
  },
)

it('the example city has the same figures and lists in every language', () => {
  const [first, ...others] = LANGUAGES.map((language) => scoreOf(meridiana(language)))
  for (const other of others) expect(other).toEqual(first)
})

it('[P1, G1] the example city is strongest in transparency and weakest in capacity and quality, and one gate is below', () => {
  const { profile, gates } = scoreOf(meridiana('en'))
  expect(profile).toEqual({ kind: 'uneven', strongest: ['tra'], weakest: ['qua', 'cap'], partial: [] })
  expect(gates.map(({ state }) => state)).toEqual(['holds', 'holds', 'below'])
})

it.each(LANGUAGES)('the example city in %s is an assessment like any other', (language) => {
  const { assessment, answers } = meridiana(language)
  expect(assessmentSchema.parse(assessment)).toEqual(assessment)
  for (const answer of Object.values(answers)) expect(answerSchema.parse(answer)).toEqual(answer)
})
