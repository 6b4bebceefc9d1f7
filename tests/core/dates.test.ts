import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { addMonths, firstDay, isCurrent, isDay, isMonth } from '../../src/core/assessment/dates.ts'
import { applyEdit } from '../../src/core/assessment/edit.ts'
import { INSTRUMENT, proof } from '../fixtures/builders.ts'
import { holds } from '../fixtures/properties.ts'

it.each(['2026-01', '2026-12', '1900-01', '2199-12'])('[A6] %s is a month', (text) => {
  expect(isMonth(text)).toBe(true)
})

it.each([
  '2026-00',
  '2026-13',
  '2026-1',
  '26-01',
  '2026',
  '2026-01-01',
  ' 2026-01',
  '2026-01\n',
  '1899-12',
  '2200-01',
  '٢٠٢٦-٠١',
  '',
])('[A6] %j is no month', (text) => {
  expect(isMonth(text)).toBe(false)
})

it.each(['2026-05-31', '2024-02-29', '2000-02-29', '2026-11-30'])('[A6] %s is a day', (text) => {
  expect(isDay(text)).toBe(true)
})

it.each([
  '2026-05-32',
  '2026-05-00',
  '2026-04-31',
  '2026-02-29',
  '1900-02-29',
  '2100-02-29',
  '2026-13-01',
  '2026-05',
  '2026-5-1',
  '2026-05-11T00:00',
  '2026-05-11\n',
])('[A6] %j is no day', (text) => {
  expect(isDay(text)).toBe(false)
})

it('[A6] the days are those of the calendar, and no others', () => {
  const parts = fc.tuple(
    fc.integer({ min: 1900, max: 2199 }),
    fc.integer({ min: 0, max: 14 }),
    fc.integer({ min: 0, max: 33 }),
  )
  holds(
    fc.property(parts, ([year, month, day]) => {
      const text = [year, ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-')
      const date = new Date(Date.UTC(year, month - 1, day))
      expect(isDay(text)).toBe(date.toISOString().startsWith(text))
    }),
    2000,
  )
})

function put(date: string | null, now: string) {
  const edit = { kind: 'evidence-put', item: proof(2, date) } as const
  const result = applyEdit(undefined, 'gov.mandate', edit, { instrument: INSTRUMENT, answers: {}, now })
  return result.ok ? 'taken' : result.error.code
}

it.each([
  ['2026-05-11', 'taken'],
  ['2026-05-12', 'proof-date-in-future'],
  ['2026-05', 'taken'],
  ['2026-06', 'proof-date-in-future'],
  ['2026-02-30', 'proof-date-invalid'],
  ['May 2026', 'proof-date-invalid'],
  ['', 'proof-date-invalid'],
  [null, 'taken'],
])('[A6] on 11 May 2026, a proof dated %j is: %s', (date, outcome) => {
  expect(put(date, '2026-05-11T00:00:00.000Z')).toBe(outcome)
})

it('[A6] a month begins on its first day, a day is its own', () => {
  expect(firstDay('2026-05')).toBe('2026-05-01')
  expect(firstDay('2026-05-11')).toBe('2026-05-11')
})

it.each([
  ['2025-05-11', 12, '2026-05-11'],
  ['2025-05', 12, '2026-05-31'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2024-02-29', 24, '2026-02-28'],
  ['2023-02', 12, '2024-02-28'],
  ['2021-02-28', 36, '2024-02-28'],
  ['2026-12', 12, '2027-12-31'],
  ['2026-12-31', 36, '2029-12-31'],
  ['2025-11', 3, '2026-02-28'],
  ['2025-10-31', 1, '2025-11-30'],
  ['2025-12-15', 1, '2026-01-15'],
])('[E1] %s plus %i months lasts through %s', (date, months, last) => {
  expect(addMonths(date, months)).toBe(last)
})

it.each([
  ['2025-05-11', true],
  ['2025-05-10', false],
  ['2025-05', true],
  ['2025-04', false],
  ['2027-01-01', true],
  [null, false],
])('[E1] on 11 May 2026, a proof of twelve months dated %s still counts: %s', (date, current) => {
  expect(isCurrent(proof(2, date, 12), '2026-05-11')).toBe(current)
})
