import { expect, it } from 'vitest'
import { emptyAnswer } from '../../src/core/assessment/answer.ts'
import { newAssessment } from '../../src/core/assessment/assessment.ts'
import { KEPT_ANSWER, KEPT_ASSESSMENT, KEPT_EVIDENCE } from '../../src/core/assessment/kept.ts'
import { proof } from '../fixtures/builders.ts'

it('each field of an assessment, an answer and a proof says where it goes', () => {
  expect(Object.keys(KEPT_ASSESSMENT).toSorted()).toEqual(
    Object.keys(newAssessment('a', 'b', '2026-05-11')).toSorted(),
  )
  expect(Object.keys(KEPT_ANSWER).toSorted()).toEqual(Object.keys(emptyAnswer('q')).toSorted())
  expect(Object.keys(KEPT_EVIDENCE).toSorted()).toEqual(Object.keys(proof(1, null)).toSorted())
})

it('notes, reasons, proofs and who answered are never meant for the public', () => {
  const { note, reason, evidence, respondent, confidence } = KEPT_ANSWER
  const { what, where } = KEPT_EVIDENCE
  for (const kept of [note, reason, evidence, respondent, confidence, what, where]) {
    expect(kept).toEqual({ stored: true, exported: true, shared: false })
  }
})
