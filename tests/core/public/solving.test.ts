import { describe, expect, it } from 'vitest'
import { type Answers, SELF, byQuestion, levelOf } from '../../../src/core/assessment/answer.ts'
import type { Instrument, Question } from '../../../src/core/instrument/structure.ts'
import { scoreComponent } from '../../../src/core/scoring/component.ts'
import { lensQuestions, scoreLenses } from '../../../src/core/scoring/lens.ts'
import { INSTRUMENT } from '../../fixtures/builders.ts'
import { editionOf } from '../../fixtures/everything-public.ts'
import { many } from '../../fixtures/long.ts'
import { ORDINARY, randomCities } from '../../fixtures/random-cities.ts'

const SEED = 411

/** What a reader knows of one figure: a mean, and the questions that it may rest on. */
interface Known {
  readonly mean: number | null
  readonly questions: readonly Question[]
}

/**
 * The attack: a mean times the weights behind it, less every level that stands in the open, leaves the level of the one
 * question that does not. Null where it leaves nothing.
 */
function solvedFor(hidden: string, { mean, questions }: Known, open: Answers): number | null {
  if (mean === null) return null
  const shown = questions.flatMap(({ id }) => (id === hidden ? [] : (levelOf(open[id]) ?? [])))
  const rest = mean * (shown.length + 1) - shown.reduce<number>((sum, level) => sum + level, 0)
  return Math.abs(rest - Math.round(rest)) < 1e-9 && rest > 0.5 && rest < 5.5 ? Math.round(rest) : null
}

/** Every mean that an instrument gives of these answers, with the questions that the *whole* questionnaire names for it. */
function means(instrument: Instrument, answers: Answers): readonly Known[] {
  const lenses = scoreLenses(instrument, answers, { weights: {} })
  return [
    ...instrument.components.map((part, index) => ({
      mean: scoreComponent(part, answers, { weights: {} }).mean,
      questions: INSTRUMENT.components[index]?.questions ?? [],
    })),
    ...lensQuestions(INSTRUMENT).map(({ questions }, index) => ({
      mean: lenses[index]?.mean ?? null,
      questions,
    })),
  ]
}

describe('solving for a hidden level', () => {
  it('[PU1] finds it in the figures of the whole, and in the public ones nothing is left to solve for', () => {
    console.info(`seed ${SEED}`)
    let [inside, tries] = [0, 0]
    for (const { assessment, answers } of randomCities(INSTRUMENT, many(150, 3000), SEED, ORDINARY)) {
      const own = byQuestion(answers.filter(({ respondent }) => respondent === SELF))
      const city = {
        instrument: INSTRUMENT,
        assessment: { ...assessment, scope: 'full' as const },
        answers: own,
      }
      const edition = editionOf(city)
      for (const id of edition.hidden) {
        const level = levelOf(own[id])
        if (level === null) continue
        const open = edition.answers
        const touching = (known: Known) => known.questions.some((question) => question.id === id)
        const others = (known: Known) =>
          known.questions.every((one) => one.id === id || !edition.hidden.includes(one.id))
        // A reader of the whole report sees all levels but the one that they solve for.
        const found = means(INSTRUMENT, own)
          .filter(touching)
          .map((one) => solvedFor(id, one, own))
        if (found.includes(level)) inside += 1
        tries += 1
        for (const one of means(edition.questionnaire.instrument, open).filter(touching).filter(others)) {
          const shared = one.questions.flatMap((question) => levelOf(open[question.id]) ?? [])
          const sum = shared.reduce<number>((all, value) => all + value, 0)
          // What the attack would take for the hidden level is nothing: the open levels explain all of the mean.
          if (one.mean !== null) expect(one.mean * shared.length - sum).toBeCloseTo(0, 9)
        }
      }
    }
    expect(tries).toBeGreaterThan(50)
    expect(inside).toBeGreaterThan(0.9 * tries)
  }, 120_000)
})
