import { expect, it } from 'vitest'
import { type Pending, withPending } from '../../src/core/assessment/pending.ts'
import { newAssessment } from '../../src/core/assessment/assessment.ts'
import type { StoredAssessment } from '../../src/core/assessment/record.ts'
import { INSTRUMENT, NOW, answer } from '../fixtures/builders.ts'

const STORED: StoredAssessment = {
  record: {
    version: 1,
    assessment: newAssessment('a', 'Meridiana', '2026-05-11'),
    instrument: { id: INSTRUMENT.id, version: INSTRUMENT.version },
    createdAt: NOW,
    changedAt: NOW,
    filedAt: null,
    place: null,
  },
  answers: [answer('gov.mandate', 2), answer('gov.mandate', 5, { respondent: 'other' })],
}

const edit = (question: string, level: 1 | 4): Pending => ({
  kind: 'answer',
  assessment: 'a',
  at: NOW,
  question,
  edit: { kind: 'level', level },
})

it('[A8] what waits is replayed in order on what is stored', () => {
  const shown = withPending(INSTRUMENT, STORED, [
    edit('gov.mandate', 1),
    edit('gov.body', 4),
    edit('gov.mandate', 4),
    { kind: 'record', assessment: 'a', at: NOW, change: { summary: 'Ours' } },
  ])
  expect(shown?.record.assessment.summary).toBe('Ours')
  expect(shown?.answers.map(({ question, respondent, level }) => [question, respondent, level])).toEqual([
    ['gov.mandate', 'self', 4],
    ['gov.mandate', 'other', 5],
    ['gov.body', 'self', 4],
  ])
})

it('[A8] a refused edit changes nothing', () => {
  const gate: Pending = {
    kind: 'answer',
    assessment: 'a',
    at: NOW,
    question: 'gov.body',
    edit: { kind: 'not-applicable', reason: 'none' },
  }
  expect(withPending(INSTRUMENT, STORED, [gate])).toEqual(STORED)
})

it('[A8] an assessment that waits to be created is there; one that is nowhere is not', () => {
  expect(withPending(INSTRUMENT, null, [{ kind: 'create', assessment: 'a', stored: STORED }])).toEqual(STORED)
  expect(withPending(INSTRUMENT, null, [edit('gov.body', 1)])).toBeNull()
})
