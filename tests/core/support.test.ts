import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { type EvidenceItem, STRENGTHS, VALID_MONTHS } from '../../src/core/assessment/answer.ts'
import { lastDayOf } from '../../src/core/assessment/dates.ts'
import type { Level } from '../../src/core/instrument/level.ts'
import { supportCap, supportedLevel } from '../../src/core/scoring/evidence.ts'
import { needsFor, renewable, supportOf } from '../../src/core/scoring/support.ts'
import { AS_OF, proof } from '../fixtures/builders.ts'
import { anyLevel, holds } from '../fixtures/properties.ts'

const oldRule = proof(3, '2023-01', 36)
const rule = proof(3, '2025-01', 36)
const freshRule = proof(3, '2026-01', 36)
const minutes = proof(2, '2026-03')
const oldMinutes = proof(2, '2025-05-10', 24)
const expired = proof(2, '2024-01')
const undated = proof(4, null)

it.each<[string, readonly EvidenceItem[], Level, string]>([
  ['nothing', [], 2, 'none'],
  ['someone’s word', [proof(1, '2026-05')], 2, 'word'],
  ['proof that ran out', [expired], 2, 'expired'],
  ['proof without a date', [undated], 2, 'undated'],
  ['a working document', [minutes], 3, 'document'],
  ['an approved rule alone', [freshRule], 3, 'rule'],
  ['a rule with a sign that is too old', [rule, oldMinutes], 3, 'rule'],
  ['a rule and a recent sign', [rule, minutes], 4, 'both'],
  ['something that an outsider saw', [proof(4, '2026-01')], 5, 'outsider'],
])('[E3] %s supports as much as its rule says, and names the rule', (_, items, cap, why) => {
  expect(supportOf(items, AS_OF)).toEqual({ cap, why })
})

it.each<[Level, string, readonly EvidenceItem[], readonly string[]]>([
  [2, 'nothing', [], []],
  [3, 'nothing', [], ['document']],
  [3, 'a document', [minutes], []],
  [4, 'nothing', [], ['rule', 'sign']],
  [4, 'recent minutes', [minutes], ['rule']],
  [4, 'old minutes', [oldMinutes], ['rule', 'sign']],
  [4, 'one rule, however fresh', [freshRule], ['sign']],
  [4, 'a rule that ran out and minutes', [oldRule, minutes], ['rule']],
  [4, 'a rule and minutes', [rule, minutes], []],
  [5, 'a rule and minutes', [rule, minutes], ['outsider']],
  [5, 'an undated audit', [undated], ['outsider']],
])('[E7] level %i with %s asks for what its rule lacks', (level, _, items, needs) => {
  expect(needsFor(level, items, AS_OF)).toEqual(needs)
})

it('[E7] what may be renewed is old or undated, and would lift the support by itself', () => {
  expect(renewable(3, [expired, proof(1, '2020-01')], AS_OF)).toEqual([expired])
  expect(renewable(4, [rule, oldMinutes], AS_OF)).toEqual([oldMinutes])
  expect(renewable(4, [oldRule, minutes], AS_OF)).toEqual([oldRule])
  expect(renewable(5, [undated, minutes], AS_OF)).toEqual([undated])
  expect(renewable(3, [minutes, expired], AS_OF)).toEqual([])
})

it('[E1] the last day of a proof ends its month, and is not known without a date', () => {
  expect([proof(3, '2024-03', 24), proof(2, '2025-02-28'), undated].map(lastDayOf)).toEqual([
    '2026-03-31',
    '2026-02-28',
    null,
  ])
})

const anyItem = fc
  .record({
    strength: fc.constantFrom(...STRENGTHS),
    validMonths: fc.constantFrom(...VALID_MONTHS),
    date: fc.constantFrom(null, '2023-06', '2024-05-11', '2025-05-10', '2025-05-11', '2026-02', '2026-05-11'),
  })
  .map(({ strength, validMonths, date }) => proof(strength, date, validMonths))
const anyItems = fc.array(anyItem, { maxLength: 4 })

const GIVEN = { document: 2, rule: 3, sign: 2, outsider: 4 } as const

it('[E4] the supported level is never above the claimed one', () => {
  holds(
    fc.property(anyLevel, anyItems, (level, items) => {
      expect(supportedLevel(level, items, AS_OF)).toBeLessThanOrEqual(level)
    }),
  )
})

it('[E7] whoever brings all that a level asks for has it supported, and nothing is asked for without need', () => {
  holds(
    fc.property(anyLevel, anyItems, (level, items) => {
      const needs = needsFor(level, items, AS_OF)
      const brought = needs.map((need) => proof(GIVEN[need], AS_OF))
      expect(supportedLevel(level, [...items, ...brought], AS_OF)).toBe(level)
      expect(needs.length === 0).toBe(supportedLevel(level, items, AS_OF) === level)
      for (const left of brought) {
        const others = brought.filter((one) => one !== left)
        expect(supportedLevel(level, [...items, ...others], AS_OF)).toBeLessThan(level)
      }
    }),
  )
})

it('[E7] renewing what is named raises the cap, and renewing anything else does not', () => {
  holds(
    fc.property(anyLevel, anyItems, (level, items) => {
      const cap = supportCap(items, AS_OF)
      const named = renewable(level, items, AS_OF)
      if (cap >= level) expect(named).toEqual([])
      for (const item of cap >= level ? [] : items) {
        const renewed = items.map((one) => (one === item ? { ...one, date: AS_OF } : one))
        expect(supportCap(renewed, AS_OF) > cap).toBe(named.includes(item))
      }
    }),
  )
})
