import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { coreQuestions } from '../../src/core/instrument/lookup.ts'
import { asLevel } from '../../src/core/instrument/level.ts'
import type { Instrument } from '../../src/core/instrument/structure.ts'
import { buildReport } from '../../src/core/report/build/build-report.ts'
import { scoreEvidence } from '../../src/core/scoring/evidence-score.ts'
import { scoreLenses } from '../../src/core/scoring/lens.ts'
import { overallBothWays } from '../../src/core/scoring/overall.ts'
import { scoreAssessment } from '../../src/core/scoring/score.ts'
import { answer, type City, city, INSTRUMENT } from '../fixtures/builders.ts'
import { tables } from '../fixtures/blocks.ts'
import { anyFullCity, anyOpenCity } from '../fixtures/cities.ts'
import { reportInput } from '../fixtures/example.ts'
import { holds } from '../fixtures/properties.ts'
import { LANGUAGES } from '../fixtures/words.ts'

/** Every figure of a city by name: of components, lenses, proof and the whole. */
function figuresOf({ assessment, answers }: City, instrument: Instrument = INSTRUMENT) {
  const { components, steps } = scoreAssessment(instrument, assessment, answers)
  const { weighted, equal } = overallBothWays(instrument, answers, assessment)
  const named = new Map<string, number | null>()
  for (const { id, mean, low, high, stageLow, stageHigh, coverage } of components) {
    for (const [figure, value] of Object.entries({ mean, low, high, stageLow, stageHigh, coverage }))
      named.set(`${id} ${figure}`, value)
  }
  for (const part of instrument.components) {
    const { supportedMean, evidenceCoverage } = scoreEvidence(part, answers, assessment)
    named.set(`${part.id} supported`, supportedMean)
    named.set(`${part.id} evidence`, evidenceCoverage)
  }
  for (const { id, mean, low, high } of scoreLenses(instrument, answers, assessment)) {
    for (const [figure, value] of Object.entries({ mean, low, high })) named.set(`${id} ${figure}`, value)
  }
  named.set('overall', weighted?.geometricMean ?? null)
  named.set('overall stage', weighted?.stage ?? null)
  named.set('overall, equal weights', equal?.geometricMean ?? null)
  return { named, steps: steps.map(({ id }) => id) }
}

function expectSame(a: ReadonlyMap<string, number | null>, b: ReadonlyMap<string, number | null>): void {
  expect([...a.keys()]).toHaveLength(b.size)
  for (const [name, one] of a) {
    const other = b.get(name) ?? null
    if (one === null || other === null) expect(one, name).toBe(other)
    else expect(Math.abs(one - other), name).toBeLessThan(1e-9)
  }
}

it('[S9, L1, O1] no higher answer lowers any score: of a component, a lens, what is supported, or the whole', () => {
  const ids = coreQuestions(INSTRUMENT).map(({ id }) => id)
  // How much of the claims has proof is a share of them, no score: a new claim without proof may lower it.
  const isScore = (name: string) => !name.endsWith('evidence')
  holds(
    fc.property(anyFullCity, fc.nat(29), (one, pick) => {
      const id = ids[pick] ?? ''
      const { level, evidence } = one.answers[id] ?? answer(id, 1)
      const raised = answer(id, asLevel(Math.min(5, Number(level) + 1)), { evidence })
      const higher = { ...one, answers: { ...one.answers, [id]: raised } }
      const [low, high] = [figuresOf(one).named, figuresOf(higher).named]
      for (const [name, figure] of low) {
        if (!isScore(name)) continue
        expect(Number(high.get(name)), name).toBeGreaterThanOrEqual(Number(figure) - 1e-12)
      }
    }),
    300,
  )
})

it('[S9, L1, O1] the order of answers and of questions is irrelevant to every figure', () => {
  const turned: Instrument = {
    ...INSTRUMENT,
    components: INSTRUMENT.components.map(({ id, questions }) => ({ id, questions: questions.toReversed() })),
  }
  holds(
    fc.property(anyOpenCity, (one) => {
      const answers = Object.fromEntries(Object.entries(one.answers).toReversed())
      const { named } = figuresOf(one)
      expectSame(figuresOf({ ...one, answers }).named, named)
      expectSame(figuresOf(one, turned).named, named)
    }),
    150,
  )
})

it('[S9, L1, O1] weights are scale-free: twice all weights change no figure and no order of steps', () => {
  // A power of two, so that no tie between priorities is broken by the last bit.
  holds(
    fc.property(anyOpenCity, fc.constantFrom(0.25, 0.5, 2, 8), (one, factor) => {
      const weights = Object.fromEntries(
        Object.entries(one.assessment.weights).map(([id, weight]) => [id, weight * factor]),
      )
      const before = figuresOf(one)
      const after = figuresOf({ ...one, assessment: { ...one.assessment, weights } })
      expectSame(after.named, before.named)
      expect(after.steps).toEqual(before.steps)
    }),
    150,
  )
})

it('[N2, R1] switching the language changes no number: every table of the report has the same figures', () => {
  const figuresIn = (text: string) => text.replaceAll(',', '.').match(/\d+(\.\d+)?/g) ?? []
  holds(
    fc.property(anyOpenCity, (one) => {
      const [first, ...others] = LANGUAGES.map((language) => {
        const report = buildReport(reportInput(one, language, { options: { overall: true } }))
        // The questionnaire's own words, with figures of theirs, stand in tables of facts.
        const numbers = tables(report.blocks).filter(({ look }) => look === 'figures')
        const last = (row: readonly { readonly text: string }[]) => row.slice(0, 4)
        return numbers.map(({ rows }) => rows.map((row) => last(row).map(({ text }) => figuresIn(text))))
      })
      expect(first?.flat(3).length).toBeGreaterThan(30)
      for (const other of others) expect(other).toEqual(first)
    }),
    15,
  )
})

it('[S4, S6, O1] a city without any answer has no mean and no overall result, and lies between 1 and 5', () => {
  const none = figuresOf(city({ 'gov.body': answer('gov.body', null) })).named
  expect([none.get('gov mean'), none.get('overall'), none.get('gov low'), none.get('gov high')]).toEqual([
    null,
    null,
    1,
    5,
  ])
})
