import { describe, expect, it } from 'vitest'
import type { Answer } from '../../../src/core/assessment/answer.ts'
import { SELF, byQuestion } from '../../../src/core/assessment/answer.ts'
import { askedQuestions } from '../../../src/core/assessment/asked.ts'
import { answer, type Given, INSTRUMENT, proof } from '../../fixtures/builders.ts'
import { everythingPublic, type PublicCity } from '../../fixtures/everything-public.ts'
import { many } from '../../fixtures/long.ts'
import { citiesWithSecrets } from '../../fixtures/public-cities.ts'
import { ORDINARY, randomCities } from '../../fixtures/random-cities.ts'

const SEED = 20261124
const GIVEN: readonly Given[] = [1, 2, 3, 4, 5, 'unknown', 'na', null]

/** Cities in all states, each with a set of hidden questions of its own. */
function cities(count: number) {
  console.info(`seed ${SEED}`)
  return citiesWithSecrets(count, SEED)
}

function withAnswer(city: PublicCity, one: Answer): PublicCity {
  return { ...city, answers: { ...city.answers, [one.question]: one } }
}

describe('nobody can work out what is hidden', () => {
  it(
    '[PU1] whatever a hidden question was given, every public export is the same to the last character',
    () => {
      for (const city of cities(many(30, 1000))) {
        const before = everythingPublic(city)
        for (const question of city.hidden.slice(0, many(3, 100))) {
          for (const given of GIVEN) {
            const changed = withAnswer(city, answer(question, given))
            expect(everythingPublic(changed), `${question}: ${given}`).toEqual(before)
          }
        }
      }
    },
    many(300_000, 7_200_000),
  )

  it(
    '[PU1] nor does any note, reason, proof, certainty, respondent or time of a shared question change one',
    () => {
      for (const city of cities(many(60, 1000))) {
        const other = Object.values(city.answers).map(
          (one): Answer =>
            Object.assign({}, one, {
              note: `${one.note} and a secret`,
              reason:
                one.status === 'not-applicable' && one.reason?.trim() ? 'A wholly other reason' : one.reason,
              confidence: one.confidence === 'low' ? 'high' : 'low',
              evidence: [proof(4, '2026-04'), proof(3, '2025-12'), ...one.evidence],
              revision: one.revision + 7,
              updatedAt: '2026-01-01T03:04:05.000Z',
            }),
        )
        const assessment = {
          ...city.assessment,
          id: 'another',
          previous: 'before',
          respondentRole: 'planning',
          eligibility: { secret: 1 },
        }
        const changed = { ...city, assessment, answers: byQuestion(other) }
        expect(everythingPublic(changed)).toEqual(everythingPublic(city))
      }
    },
    many(300_000, 7_200_000),
  )

  it(
    '[PU1] weights, values and efforts of hidden questions, and the order of all, change nothing either',
    () => {
      for (const city of cities(many(20, 300))) {
        const { weights, values, efforts } = city.assessment
        const more = (from: Readonly<Record<string, number>>, value: number) => ({
          ...Object.fromEntries(Object.entries(from).toReversed()),
          ...Object.fromEntries(city.hidden.map((id) => [id, value])),
        })
        const assessment = {
          ...city.assessment,
          weights: more(weights, 2),
          values: more(values, 3),
          efforts: more(efforts, 1),
        }
        const answers = Object.fromEntries(Object.entries(city.answers).toReversed())
        expect(everythingPublic({ ...city, assessment, answers })).toEqual(everythingPublic(city))
      }
    },
    many(300_000, 7_200_000),
  )

  it('[PU2] the same holds in every language, and for what the questionnaire itself marks as sensitive', () => {
    const [city] = randomCities(INSTRUMENT, 1, SEED, ORDINARY)
    const own = byQuestion((city?.answers ?? []).filter(({ respondent }) => respondent === SELF))
    const assessment = { ...(city?.assessment ?? fault()), scope: 'full' as const }
    const sensitive = askedQuestions(INSTRUMENT, assessment).filter((one) => one.sensitive === true)
    expect(sensitive.map(({ id }) => id)).toEqual(['gov.protection', 'gov.contracts'])
    for (const language of ['pt', 'es', 'en'] as const) {
      const base = { instrument: INSTRUMENT, assessment, answers: own }
      const before = everythingPublic(base, [], language)
      for (const { id } of sensitive) {
        for (const given of GIVEN) {
          expect(everythingPublic(withAnswer(base, answer(id, given)), [], language)).toEqual(before)
        }
      }
    }
  })

  it('the test would see a leak: of a shared question, every level shows', () => {
    const [city] = cities(1)
    if (city === undefined) throw new Error('no city')
    const id = INSTRUMENT.components
      .flatMap(({ questions }) => questions)
      .find((question) => !city.hidden.includes(question.id) && question.snapshot === true)?.id
    const seen = ([1, 2, 3, 4, 5] as const).map((level) =>
      JSON.stringify(everythingPublic(withAnswer(city, answer(id ?? '', level)))),
    )
    expect(new Set(seen).size).toBe(5)
  })
})

function fault(): never {
  throw new Error('no city')
}
