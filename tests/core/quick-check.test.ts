import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { HIGHEST_REVISION } from '../../src/core/assessment/answer.ts'
import { isSurelyValid } from '../../src/core/exchange/quick-check.ts'
import { LONGEST_CITY, MOST_ENTRIES, oversized } from '../../src/core/exchange/limits.ts'
import { fileSchema } from '../../src/core/exchange/schema.ts'
import { at, changed, type Json, parsedFile, type Path } from '../fixtures/files.ts'
import { holds } from '../fixtures/properties.ts'

/** A file with everything in it that this version knows. */
function fullFile(): Json {
  const hash = `sha256-${'0'.repeat(64)}`
  const file = parsedFile()
  return {
    ...file,
    instrument: { ...(file.instrument as Json), structure: hash, words: { pt: hash } },
    assessment: {
      ...(file.assessment as Json),
      closedAt: '2026-06-01',
      previous: 'before',
      values: { 'gov.body': 3 },
      efforts: { 'gov.body': 1 },
      eligibility: { population: true },
    },
    checksum: hash,
  }
}

/** Every place in a value, those of holders too. */
function places(value: unknown, path: Path = []): readonly Path[] {
  if (value === null || typeof value !== 'object') return [path]
  return [path, ...Object.entries(value).flatMap(([key, one]) => places(one, [...path, key]))]
}
const PLACES = places(fullFile()).filter((path) => path.length > 0)

/** What a program would make of the text of a file. */
const asRead = (file: unknown): unknown => JSON.parse(JSON.stringify(file))

/** The schema takes the file and leaves it as it is. */
function takenBySchema(file: unknown): boolean {
  const parsed = fileSchema.safeParse(file)
  return (
    parsed.success && oversized(parsed.data) === null && JSON.stringify(parsed.data) === JSON.stringify(file)
  )
}

/** Fields whose values the quick check leaves to the schema where they are deep. */
const isDeepUnread = (file: unknown) =>
  Object.values(at(file, ['assessment', 'eligibility']) as object).some(
    (value) => typeof value === 'object' && value !== null,
  )

function expectAgreement(file: unknown, where: Path = []): void {
  const sure = isSurelyValid(file)
  const taken = takenBySchema(file)
  if (sure) expect(taken, `taken, but not by the schema, at ${where.join('.')}`).toBe(true)
  else if (taken)
    expect(hasMore(file) || isDeepUnread(file), `slow for no reason at ${where.join('.')}`).toBe(true)
}

/** Something beyond the fields of this version, or a checksum of another kind: both are looked at with care. */
function hasMore(file: unknown): boolean {
  const count = (path: Path) => Object.keys(at(file, path) as object).length
  const answers = at(file, ['answers']) as { readonly evidence: readonly object[] }[]
  return (
    ('checksum' in (file as Json) && typeof (file as Json).checksum !== 'string') ||
    count([]) > 8 ||
    (count([]) > 7 && !('checksum' in (file as Json))) ||
    count(['instrument']) > 4 ||
    count(['assessment']) > 22 ||
    answers.some(
      ({ evidence, ...rest }) =>
        Object.keys(rest).length > 9 || evidence.some((one) => Object.keys(one).length > 6),
    )
  )
}

it('[C4] files of this version are known at a glance, with and without what may be left out', () => {
  expect(isSurelyValid(parsedFile())).toBe(true)
  expect(isSurelyValid(fullFile())).toBe(true)
})

const HASH_LIKE = [
  `sha256-${'a'.repeat(64)}`,
  `sha256-${'A'.repeat(64)}`,
  `sha256-${'a'.repeat(64)}\n`,
  'x'.repeat(100),
  'x'.repeat(101),
]
const DATE_LIKE =
  '2026 2026-05 2026-13 2026-05-31 2026-02-29 2024-02-29 2026-04-31 1899-12 2200-01 2026-5-01 2026-05-1 ' +
  '２０２６-05 2026-05-32 2026/05 2026-05-00 1900-02-29 2000-02-29 20260511 2026-05-11x -026-05'
const MOMENT_LIKE =
  '2026-05-11T12:00:00Z 2026-05-11T12:00:00.1+03:00 2026-05-11T24:00:00Z 2026-05-11T24:00:00.000Z ' +
  '2026-05-11T25:00:00.000Z 2026-02-31T12:00:00.000Z 2026-13-11T12:00:00.000Z 2026-05-11T12:60:00.000Z ' +
  '2026-05-11T12:00:00.000 0000-01-01T00:00:00.000Z 2026-00-11T12:00:00.000Z 2026-05-31T12:00:00.000Z'
const WORDS = 'answered unknown not-applicable not-answered full snapshot low BR br BRA alidade-assessment'

const SUBSTITUTES: readonly unknown[] = [
  ...HASH_LIKE,
  ...[DATE_LIKE, MOMENT_LIKE, WORDS].flatMap((list) => list.split(' ')),
  '',
  'x',
  ' ',
  ' 2026-05',
  'x'.repeat(LONGEST_CITY),
  'x'.repeat(LONGEST_CITY + 1),
  Array.from({ length: MOST_ENTRIES }, () => 'a'),
  Array.from({ length: MOST_ENTRIES + 1 }, () => 'a'),
  Object.fromEntries(Array.from({ length: MOST_ENTRIES + 1 }, (_, index) => [index, 1])),
  '2026-05-11 12:00:00.000Z',
  null,
  true,
  0,
  0.5,
  1,
  1.5,
  2,
  2.5,
  3,
  5,
  6,
  12,
  36,
  101,
  -1,
  1e21,
  2 ** 53,
  HIGHEST_REVISION,
  HIGHEST_REVISION + 1,
  [],
  [1],
  ['a'],
  [[]],
  {},
  { a: 1 },
  { a: 0.1 },
  { a: 'b' },
]

describe('[C4] the quick check and the schema agree', () => {
  it('[C4] on each substitute in each kind of place', () => {
    const kinds = new Map(
      PLACES.map((path) => [path.map((key) => (Number.isNaN(Number(key)) ? key : '#')).join('.'), path]),
    )
    expect(kinds.size).toBeGreaterThan(55)
    for (const path of kinds.values()) {
      for (const value of SUBSTITUTES) expectAgreement(asRead(changed(fullFile(), path, value)), path)
      expectAgreement(asRead(changed(fullFile(), path)), path)
      const holder = at(fullFile(), path)
      if (typeof holder === 'object' && holder !== null) {
        expectAgreement(asRead(changed(fullFile(), [...path, 'more'], 1)), [...path, 'more'])
      }
    }
  }, 60_000)

  it('[C4] on anything in any place', () => {
    holds(
      fc.property(
        fc.constantFrom(...PLACES),
        fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom(...SUBSTITUTES)),
        (path, value) => {
          fc.pre(!JSON.stringify(value).includes('__proto__'))
          expectAgreement(asRead(changed(fullFile(), path, value)), path)
        },
      ),
      1500,
    )
  }, 60_000)

  it('[C4] on a value with the wrong status beside it', () => {
    for (const status of ['answered', 'unknown', 'not-applicable', 'not-answered', 'skipped']) {
      for (const level of [null, 1, 5, 6, 0, 2.5, '3']) {
        expectAgreement(
          changed(changed(fullFile(), ['answers', 0, 'status'], status), ['answers', 0, 'level'], level),
        )
      }
    }
  })
})

it('[C4] what is deep and unread, and what this version does not know, is left to the schema', () => {
  expect(isSurelyValid(changed(fullFile(), ['assessment', 'eligibility', 'x'], { deep: [] }))).toBe(false)
  expect(isSurelyValid({ ...fullFile(), future: 1 })).toBe(false)
  expect(isSurelyValid(changed(fullFile(), ['assessment', 'scope']))).toBe(false)
  for (const value of [null, 1, '', [], 'alidade-assessment']) expect(isSurelyValid(value)).toBe(false)
})
