import { expect, it } from 'vitest'
import {
  type Answer,
  type AnswerStatus,
  emptyAnswer,
  isNotApplicable,
  levelOf,
} from '../../src/core/assessment/answer.ts'
import { halfOf, moreThanFourFifthsOf } from '../../src/core/assessment/departments.ts'
import { type AnswerEdit, applyEdit, notApplicableAllowed } from '../../src/core/assessment/edit.ts'
import { answer, city, INSTRUMENT, NOW, proof, type Given } from '../fixtures/builders.ts'

function edit(
  present: Answer | undefined,
  question: string,
  change: AnswerEdit,
  others: Record<string, Given> = {},
) {
  return applyEdit(present, question, change, {
    instrument: INSTRUMENT,
    answers: city(others).answers,
    now: NOW,
  })
}

/** The answer that an edit makes; throws where it is refused. */
function edited(present: Answer | undefined, question: string, change: AnswerEdit): Answer {
  const result = edit(present, question, change)
  if (!result.ok) throw new Error(result.error.code)
  return result.value
}

const NO_LEVEL: readonly (readonly [AnswerEdit, AnswerStatus])[] = [
  [{ kind: 'unknown' }, 'unknown'],
  [{ kind: 'not-applicable', reason: 'No such service' }, 'not-applicable'],
  [{ kind: 'clear' }, 'not-answered'],
]

it.each(NO_LEVEL)('[A1] %o takes the level away and leaves the state %s', (change, status) => {
  const made = edited(answer('gov.mandate', 4), 'gov.mandate', change)
  expect(made.status).toBe(status)
  expect(made.level).toBeNull()
  expect(levelOf(made)).toBeNull()
})

it('[A1] choosing a level leaves no reason behind', () => {
  const made = edited(answer('gov.mandate', 'na'), 'gov.mandate', { kind: 'level', level: 2 })
  expect(made).toMatchObject({ status: 'answered', level: 2, reason: null })
})

it('[A1] only "not applicable" holds a reason', () => {
  const na = edited(undefined, 'gov.mandate', { kind: 'not-applicable', reason: 'No such service' })
  expect(na.reason).toBe('No such service')
  expect(edited(na, 'gov.mandate', { kind: 'unknown' }).reason).toBeNull()
})

it('[A1] a record without a level that claims one does not count', () => {
  expect(levelOf({ ...answer('gov.mandate', 'unknown'), level: 5 })).toBeNull()
  expect(levelOf(undefined)).toBeNull()
})

it('[A2] the first edit makes revision 1 at the time of the edit', () => {
  const made = edited(undefined, 'gov.mandate', { kind: 'level', level: 3 })
  expect(made).toEqual({
    ...emptyAnswer('gov.mandate'),
    status: 'answered',
    level: 3,
    revision: 1,
    updatedAt: NOW,
  })
})

it('[A2] every further edit raises the revision by one and leaves the former answer as it was', () => {
  const before = Object.freeze(answer('gov.mandate', 3, { revision: 7, evidence: Object.freeze([]) as [] }))
  const after = edited(before, 'gov.mandate', { kind: 'note', note: 'Signed in March' })
  expect(after).toEqual({ ...before, note: 'Signed in March', revision: 8, updatedAt: NOW })
  expect(before.note).toBe('')
})

it('[A2] a refused edit gives back a reason and no answer', () => {
  const result = edit(answer('gov.body', 3), 'gov.body', { kind: 'not-applicable', reason: 'x' })
  expect(result).toEqual({ ok: false, error: { code: 'gate-not-applicable' } })
})

it('[A2] a note is kept as typed, spaces and all', () => {
  expect(edited(undefined, 'gov.mandate', { kind: 'note', note: '  two \n lines\t' }).note).toBe(
    '  two \n lines\t',
  )
})

it('[A2] a proof with a known id is changed in its place, a new one is added at the end', () => {
  const first = proof(1, '2026-01')
  const second = proof(2, '2026-02')
  const present = answer('gov.mandate', 3, { evidence: [first, second] })
  const changed = edited(present, 'gov.mandate', { kind: 'evidence-put', item: { ...first, strength: 3 } })
  expect(changed.evidence).toEqual([{ ...first, strength: 3 }, second])
  const third = proof(4, null)
  expect(edited(present, 'gov.mandate', { kind: 'evidence-put', item: third }).evidence).toEqual([
    first,
    second,
    third,
  ])
})

it('[A2] taking a proof away leaves the others', () => {
  const [first, second] = [proof(1, '2026-01'), proof(2, '2026-02')]
  const present = answer('gov.mandate', 3, { evidence: [first, second] })
  const made = edited(present, 'gov.mandate', { kind: 'evidence-removed', id: first.id })
  expect(made.evidence).toEqual([second])
})

it('[A3] clearing takes away state, level and reason and keeps note and proofs', () => {
  const evidence = [proof(3, '2026-01')]
  const present = answer('gov.mandate', 4, { note: 'Signed', evidence, confidence: 'high' })
  expect(edited(present, 'gov.mandate', { kind: 'clear' })).toEqual({
    ...present,
    status: 'not-answered',
    level: null,
    reason: null,
    revision: 2,
    updatedAt: NOW,
  })
})

it.each(['gov.body', 'use.metrics', 'cap.executive'])(
  '[A4] the gate %s is never "not applicable"',
  (gate) => {
    const result = edit(undefined, gate, { kind: 'not-applicable', reason: 'We are special' })
    expect(result).toEqual({ ok: false, error: { code: 'gate-not-applicable' } })
  },
)

it('[A4] a second "not applicable" among six questions is refused, and says how many are allowed', () => {
  const result = edit(
    undefined,
    'gov.owners',
    { kind: 'not-applicable', reason: 'x' },
    { 'gov.mandate': 'na' },
  )
  expect(result).toEqual({ ok: false, error: { code: 'too-many-not-applicable', count: 1 } })
})

it('[A4] "not applicable" in another component takes nothing from this one', () => {
  const others = { 'qua.complete': 'na', 'tra.open': 'na' } as const
  expect(edit(undefined, 'gov.owners', { kind: 'not-applicable', reason: 'x' }, others).ok).toBe(true)
})

it('[A4] the reason of the one that is "not applicable" can be written anew', () => {
  const present = answer('gov.mandate', 'na')
  const change = { kind: 'not-applicable', reason: 'The province does it' } as const
  const result = edit(present, 'gov.mandate', change, { 'gov.mandate': 'na' })
  expect(result).toMatchObject({ ok: true, value: { reason: 'The province does it' } })
})

it('[A4] a practice module of five questions allows one as well', () => {
  expect(edit(undefined, 'eva.agenda', { kind: 'not-applicable', reason: 'x' }).ok).toBe(true)
  const result = edit(undefined, 'eva.use', { kind: 'not-applicable', reason: 'x' }, { 'eva.agenda': 'na' })
  expect(result).toMatchObject({ ok: false, error: { code: 'too-many-not-applicable' } })
})

it.each([
  [4, 0],
  [5, 1],
  [6, 1],
  [9, 1],
  [10, 2],
])('[A4] of %i questions, %i may be "not applicable"', (questions, allowed) => {
  expect(notApplicableAllowed(questions)).toBe(allowed)
})

it('"not applicable" needs a reason of more than blanks', () => {
  expect(isNotApplicable(answer('tra.open', 'na'))).toBe(true)
  expect(isNotApplicable(answer('tra.open', 'na', { reason: ' \t\n\u00a0' }))).toBe(false)
  expect(isNotApplicable(answer('tra.open', 'na', { reason: null }))).toBe(false)
})

it.each([
  [1, 1, 1],
  [2, 1, 2],
  [3, 2, 3],
  [4, 2, 4],
  [5, 3, 5],
  [9, 5, 8],
  [10, 5, 9],
  [15, 8, 13],
  [18, 9, 15],
  [20, 10, 17],
  [35, 18, 29],
])('[A5] of %i departments, half is %i and more than 80 %% is %i', (total, half, most) => {
  expect(halfOf(total)).toBe(half)
  expect(moreThanFourFifthsOf(total)).toBe(most)
})

it('[A5] both are the smallest whole numbers that suffice, for any city', () => {
  for (let total = 1; total <= 500; total += 1) {
    const half = halfOf(total)
    const most = moreThanFourFifthsOf(total)
    expect([2 * half >= total, 2 * (half - 1) < total]).toEqual([true, true])
    expect([5 * most > 4 * total, 5 * (most - 1) <= 4 * total]).toEqual([true, true])
  }
})
