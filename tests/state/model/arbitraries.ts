import * as fc from 'fast-check'
import { CONFIDENCES, STRENGTHS } from '../../../src/core/assessment/answer.ts'
import type { AnswerEdit } from '../../../src/core/assessment/edit.ts'
import { LEVELS } from '../../../src/core/instrument/level.ts'

// Few questions, so that edits meet: two of one component, of which only one may be "not applicable", and a gate.
export const QUESTIONS: readonly string[] = ['gov.mandate', 'gov.body', 'gov.inventory', 'cap.tools']
export const question = fc.constantFrom(...QUESTIONS)
export const where = fc.record({ at: fc.nat(5) })
const note = fc.string({ maxLength: 8, unit: 'binary' })
/** The screens let no city be without a name. */
export const name = note.map((rest) => `M${rest}`)

export const edit: fc.Arbitrary<AnswerEdit> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('level'), level: fc.constantFrom(...LEVELS) }) },
  fc.record({ kind: fc.constantFrom('unknown', 'clear') }),
  fc.record({ kind: fc.constant('not-applicable'), reason: note }),
  fc.record({ kind: fc.constant('note'), note }),
  fc.record({
    kind: fc.constant('confidence'),
    confidence: fc.option(fc.constantFrom(...CONFIDENCES)),
  }),
  fc.record({
    kind: fc.constant('evidence-put'),
    item: fc.record({
      id: fc.constantFrom('e1', 'e2'),
      what: note,
      where: note,
      strength: fc.constantFrom(...STRENGTHS),
      validMonths: fc.constantFrom(12, 24, 36),
      date: fc.constantFrom(null, '2026-03', '2025-12-31'),
    }),
  }),
  fc.record({ kind: fc.constant('evidence-removed'), id: fc.constantFrom('e1', 'e2') }),
) as fc.Arbitrary<AnswerEdit>

/** Any file; half of the time the last one. */
export const anyFile = fc.oneof(fc.constant(-1), fc.nat(5))

/** One time in four, else null. */
export const sometimes = <Value>(one: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: one })
