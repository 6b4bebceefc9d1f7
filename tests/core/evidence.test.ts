import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import type { EvidenceItem, Strength, ValidMonths } from '../../src/core/assessment/answer.ts'
import { STRENGTHS, VALID_MONTHS } from '../../src/core/assessment/answer.ts'
import { supportCap, supportedLevel } from '../../src/core/scoring/evidence.ts'
import { AS_OF, answer, city, proof, scoreOf } from '../fixtures/builders.ts'
import { anyLevel, holds } from '../fixtures/properties.ts'

type Proof = readonly [strength: Strength, date: string | null, validMonths?: ValidMonths]

const GOLDEN: readonly (readonly [proofs: readonly Proof[], cap: number])[] = [
  [
    [
      [3, '2025-01', 36],
      [2, '2025-05-11', 12],
    ],
    4,
  ],
  [
    [
      [3, '2025-01', 36],
      [2, '2025-05-10', 12],
    ],
    3,
  ],
  [[[3, '2026-01', 12]], 3],
  [[[4, null]], 2],
  [[[4, '2025-06', 12]], 5],
  [[], 2],
  [[[1, '2026-05-11']], 2],
  [
    [
      [1, '2026-05-11'],
      [1, '2026-04'],
      [1, '2026-03'],
    ],
    2,
  ],
  [[[2, '2026-05-11']], 3],
  [
    [
      [2, '2026-05-11'],
      [2, '2026-04'],
    ],
    3,
  ],
  [
    [
      [3, '2026-05'],
      [3, '2026-05'],
    ],
    4,
  ],
  [
    [
      [3, '2026-05'],
      [1, '2026-05'],
    ],
    3,
  ],
  [
    [
      [3, '2023-05-10', 36],
      [2, '2026-04', 12],
    ],
    3,
  ],
  [
    [
      [3, '2023-05-11', 36],
      [2, '2026-04', 12],
    ],
    4,
  ],
  [
    [
      [3, '2025-01', 36],
      [2, '2025-04', 24],
    ],
    3,
  ],
  [
    [
      [3, '2025-01', 36],
      [2, '2025-05', 24],
    ],
    4,
  ],
  [
    [
      [3, null, 36],
      [2, '2026-04', 12],
    ],
    3,
  ],
  [[[4, '2025-05-10', 12]], 2],
  [[[4, '2025-05-11', 12]], 5],
  [[[4, '2024-05-11', 24]], 5],
  [[[4, '2023-05-11', 36]], 5],
  [[[2, '2027-01-01']], 3],
]

it.each(GOLDEN)(
  '[E1, E2, E3] on 11 May 2026, proofs %j (strength, date, months) support level %i',
  (proofs, cap) => {
    const items = proofs.map(([strength, date, months]) => proof(strength, date, months))
    expect(supportCap(items, AS_OF)).toBe(cap)
    expect(supportCap(items.toReversed(), AS_OF)).toBe(cap)
  },
)

it('[E3] one proof is never both the rule and the sign that the rule is alive', () => {
  expect(supportCap([proof(3, '2026-05', 36)], AS_OF)).toBe(3)
})

it('[E1] a strong proof is worth no more than a word once it has expired, and says so the day after', () => {
  const audit = [proof(4, '2025-03-31', 12)]
  expect(supportCap(audit, '2026-03-31')).toBe(5)
  expect(supportCap(audit, '2026-04-01')).toBe(2)
})

it('[E2] the age of a proof is counted to the date of the assessment', () => {
  const minutes = [proof(2, '2025-05-01', 12)]
  const given = { 'gov.mandate': answer('gov.mandate', 4, { evidence: minutes }) }
  const supported = (date: string) => scoreOf(city(given, { date })).strengths[0]?.supported
  expect(supported('2026-05-01')).toBe(3)
  expect(supported('2026-05-02')).toBe(2)
  expect(supported('2019-01-01')).toBe(3)
})

it.each([
  [5, 5, 5],
  [4, 5, 4],
  [1, 2, 1],
  [3, 2, 2],
  [5, 3, 3],
] as const)('[E4] a claim of %i with proof for %i is supported to %i', (claimed, cap, supported) => {
  const items = { 5: [proof(4, '2026-05')], 3: [proof(2, '2026-05')], 2: [] }[cap]
  expect(supportedLevel(claimed, items, AS_OF)).toBe(supported)
})

it('[E4] what is claimed stays beside what is supported, and mean and stage keep to the claim', () => {
  const score = scoreOf(city({ 'gov.mandate': 5 }))
  expect(score.strengths[0]).toMatchObject({ level: 5, supported: 2 })
  expect(score.components[0]?.mean).toBe(5)
})

const anyDate = fc.option(
  fc
    .oneof(
      fc.tuple(fc.integer({ min: 2020, max: 2026 }), fc.integer({ min: 1, max: 12 })),
      fc.tuple(
        fc.integer({ min: 2020, max: 2026 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
      ),
    )
    .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-')),
)
const anyProof: fc.Arbitrary<EvidenceItem> = fc
  .tuple(fc.constantFrom(...STRENGTHS), anyDate, fc.constantFrom(...VALID_MONTHS))
  .map(([strength, date, months]) => proof(strength, date, months))
const anyProofs = fc.array(anyProof, { maxLength: 5 })

it('[E4] what is supported is never above the claim', () => {
  holds(
    fc.property(anyLevel, anyProofs, (level, items) => {
      const supported = supportedLevel(level, items, AS_OF)
      expect(supported).toBeLessThanOrEqual(level)
      expect(supported).toBe(Math.min(level, supportCap(items, AS_OF)))
    }),
    1000,
  )
})

it('[E3] one more proof never supports less, and the order of proofs does not matter', () => {
  holds(
    fc.property(anyProofs, anyProof, (items, more) => {
      const before = supportCap(items, AS_OF)
      expect(supportCap([...items, more], AS_OF)).toBeGreaterThanOrEqual(before)
      expect(supportCap(items.toReversed(), AS_OF)).toBe(before)
    }),
    1000,
  )
})

it('[E1] as days go by, what proofs support never grows', () => {
  const days = [
    '2020-01-01',
    '2023-06-30',
    '2024-02-29',
    '2025-01-01',
    '2026-05-11',
    '2027-12-31',
    '2030-01-01',
  ]
  holds(
    fc.property(anyProofs, (items) => {
      const caps = days.map((day) => supportCap(items, day))
      expect(caps).toEqual(caps.toSorted((a, b) => b - a))
    }),
    1000,
  )
})

it('[E1] undated proofs support no more than none', () => {
  holds(
    fc.property(anyProofs, (items) => {
      expect(
        supportCap(
          items.map((item) => ({ ...item, date: null })),
          AS_OF,
        ),
      ).toBe(2)
    }),
  )
})
