import { expect, it } from 'vitest'
import { CONFIDENCES } from '../../src/core/assessment/answer.ts'
import { applyEdit } from '../../src/core/assessment/edit.ts'
import { withPending } from '../../src/core/assessment/pending.ts'
import { newAssessment } from '../../src/core/assessment/assessment.ts'
import type { StoredAssessment } from '../../src/core/assessment/record.ts'
import { answer, INSTRUMENT, NOW } from '../fixtures/builders.ts'

const context = { instrument: INSTRUMENT, answers: {}, now: NOW }

it.each([...CONFIDENCES, null])(
  '[A2] saying how sure one is (%s) makes the next revision and changes nothing else',
  (confidence) => {
    const present = answer('gov.mandate', 3, { note: 'Signed', confidence: 'medium' })
    expect(applyEdit(present, 'gov.mandate', { kind: 'confidence', confidence }, context)).toEqual({
      ok: true,
      value: { ...present, confidence, revision: 2, updatedAt: NOW },
    })
  },
)

const STORED: StoredAssessment = {
  record: {
    version: 1,
    assessment: newAssessment('a1', 'Meridiana', '2026-05-11'),
    instrument: { id: INSTRUMENT.id, version: INSTRUMENT.version },
    createdAt: NOW,
    changedAt: NOW,
    filedAt: null,
    place: null,
  },
  answers: [answer('gov.mandate', 3)],
}

it('[A8] what waits for storage brings the confidence along, in order', () => {
  const waiting = (['low', 'high'] as const).map((confidence) => ({
    kind: 'answer' as const,
    assessment: 'a1',
    at: NOW,
    question: 'gov.mandate',
    edit: { kind: 'confidence' as const, confidence },
  }))
  const after = withPending(INSTRUMENT, STORED, waiting)
  expect(after?.answers[0]).toMatchObject({ level: 3, confidence: 'high', revision: 3 })
})
