import { expect, it } from 'vitest'
import { scoreLine } from '../../src/core/exchange/score-line.ts'
import { answer, city, every, INSTRUMENT, proof } from '../fixtures/builders.ts'

/**
 * A city worked out by hand, day of the assessment 11 May 2026. It has what the example file lacks: a support cap of 4 and,
 * a day later, of 3; a question that does not apply; a gate that holds; an overall; a criterion that is partly answered.
 */
const { assessment, answers } = city(
  {
    ...every('qua', 3),
    ...every('use', 3),
    ...every('cap', 3),
    ...every('tra', 3),
    'cap.executive': 2,
    'gov.mandate': answer('gov.mandate', 4, { evidence: [proof(3, '2025-01', 36), proof(2, '2025-05-11')] }),
    'gov.body': answer('gov.body', 3, { evidence: [proof(3, '2026-01')] }),
    'gov.owners': answer('gov.owners', 5, { evidence: [proof(3, '2025-01', 36), proof(2, '2025-05-10')] }),
    'gov.inventory': 'na',
    'gov.protection': answer('gov.protection', 4, { evidence: [proof(4, '2025-06')] }),
    'gov.contracts': answer('gov.contracts', 2, { evidence: [proof(4, null)] }),
    'ai.policy': 4,
  },
  { modules: ['ai'] },
)
const reference = { id: INSTRUMENT.id, version: INSTRUMENT.version }
const line = scoreLine(INSTRUMENT, { assessment, reference, answers })

it('[C1, E3, E5] golden: levels 4 3 5 – 4 2, of which proof supports 4 3 3 – 4 2', () => {
  expect(line.components.gov).toEqual({
    answered: 5,
    applicable: 5,
    unknown: 0,
    notApplicable: 1,
    coverage: 1,
    mean: 18 / 5,
    percent: 65,
    low: 18 / 5,
    high: 18 / 5,
    problem: null,
    stage: 3,
    stageLow: 3,
    stageHigh: 3,
    supportedMean: 16 / 5,
    supportedStage: 3,
    evidenceCoverage: 1,
  })
})

it('[C1, O1, O2, O3] golden: an overall of 3.08, kept at stage 2 by one gate', () => {
  expect(line.overall?.geometricMean).toBeCloseTo((3.6 * 3 * 3 * (17 / 6) * 3) ** (1 / 5), 9)
  expect(line.overall).toMatchObject({ stage: 2, cappedBy: ['cap.executive'], weakest: ['cap'] })
})

it('[C1, G1] golden: two gates hold, one is below', () => {
  expect(line.gates).toEqual({
    'gov.body': { level: 3, holds: true },
    'use.metrics': { level: 3, holds: true },
    'cap.executive': { level: 2, holds: false },
  })
})

it('[C1, L1] golden: a module in part, and lenses over the core alone', () => {
  expect(line.modules.ai).toMatchObject({ answered: 1, applicable: 5, mean: 4, low: 8 / 5, high: 24 / 5 })
  // gov.owners at 5, the other two at 3.
  expect(line.lenses.people).toEqual({
    mean: 11 / 3,
    low: 11 / 3,
    high: 11 / 3,
    answered: 3,
    applicable: 3,
    questions: 3,
  })
})

it('[C1, W2] golden: what 43 criteria come to', () => {
  // Likely DM5 and DM6; partly PA4; not yet LC1; not assessed DM2 and nine of other modules.
  expect(line.crosswalk.wwc).toEqual({ likely: 2, possible: 29, partly: 1, notYet: 1, notAssessed: 10 })
})
