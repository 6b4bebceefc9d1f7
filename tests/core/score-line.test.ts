import { readFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { checksumOf } from '../../src/core/exchange/checksum.ts'
import { scoreFile } from '../../src/core/exchange/score-file.ts'
import type { ScoreLine } from '../../src/core/exchange/score-line.ts'
import { answer, every, type Given, INSTRUMENT } from '../fixtures/builders.ts'
import { changed, type Json, parsedFile, VERSION_1 } from '../fixtures/files.ts'

const hash = (text: string) => `sha256-${createHash('sha256').update(text, 'utf8').digest('hex')}`
const HASHES = { structure: hash('structure'), words: { pt: hash('pt'), en: hash('en') } }
const OTHER = hash('other')

const score = (file: unknown) =>
  scoreFile(typeof file === 'string' ? file : JSON.stringify(file), {
    instrument: INSTRUMENT,
    hashes: HASHES,
    hash,
  })

function scored(file: unknown) {
  const result = score(file)
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}
const lineOf = (file: unknown): ScoreLine => scored(file).line
const remarksOn = (file: unknown) => scored(file).remarks

/** The file with these answers to its questions instead of its own. */
function fileWith(given: Readonly<Record<string, Given>>): Json {
  return { ...parsedFile(), answers: Object.entries(given).map(([id, one]) => answer(id, one)) }
}
const ALL_3 = Object.assign({}, ...INSTRUMENT.components.map(({ id }) => every(id, 3))) as Record<
  string,
  Given
>

/** The same tree, keys in the same order, and numbers within a billionth. */
function expectSame(actual: unknown, expected: unknown, path = 'line'): void {
  if (typeof expected === 'number') {
    expect(typeof actual, path).toBe('number')
    expect(Math.abs(Number(actual) - expected), path).toBeLessThan(1e-9)
  } else if (typeof expected === 'object' && expected !== null) {
    expect(Object.keys(actual as object), path).toEqual(Object.keys(expected))
    for (const [key, one] of Object.entries(expected)) {
      expectSame((actual as Record<string, unknown>)[key], one, `${path}.${key}`)
    }
  } else expect(actual, path).toBe(expected)
}

it('[C1] golden: the line of the example file is the one that belongs to it, key for key', () => {
  const golden: unknown = JSON.parse(
    readFileSync('tests/fixtures/documents/version-1.score-line.json', 'utf8'),
  )
  expectSame(lineOf(VERSION_1), golden)
  expectSame(JSON.parse(JSON.stringify(lineOf(VERSION_1))), golden)
})

it('[C1] overall is worked out where every component has a stage', () => {
  const { geometricMean, ...rest } = lineOf(fileWith(ALL_3)).overall ?? { geometricMean: NaN }
  expect(geometricMean).toBeCloseTo(3, 9)
  expect(rest).toEqual({ stage: 3, cappedBy: [], weakest: ['gov', 'qua', 'use', 'cap', 'tra'] })
  expect(Object.keys(lineOf(fileWith(ALL_3)).overall ?? {})).toEqual([
    'geometricMean',
    'stage',
    'cappedBy',
    'weakest',
  ])
  expect(lineOf(fileWith({ ...ALL_3, 'use.metrics': 2 })).overall).toMatchObject({
    cappedBy: ['use.metrics'],
    weakest: ['use'],
  })
})

it('[C1] a gate that holds, one below and one without a level', () => {
  const { gates } = lineOf(fileWith({ 'gov.body': 3, 'use.metrics': 2, 'cap.executive': 'unknown' }))
  expect(gates).toEqual({
    'gov.body': { level: 3, holds: true },
    'use.metrics': { level: 2, holds: false },
    'cap.executive': { level: null, holds: null },
  })
})

it('[C1] "not applicable" leaves the count, and beyond the cap the figures', () => {
  expect(lineOf(fileWith({ ...every('gov', 5), 'gov.owners': 'na' })).components.gov).toMatchObject({
    answered: 5,
    applicable: 5,
    notApplicable: 1,
    mean: 5,
    stage: 5,
    supportedStage: 2,
    problem: null,
  })
  const broken = lineOf(fileWith({ ...ALL_3, 'gov.owners': 'na', 'gov.mandate': 'na' }))
  expect(broken.components.gov).toEqual({
    answered: 4,
    applicable: 4,
    unknown: 0,
    notApplicable: 2,
    coverage: 1,
    mean: null,
    percent: null,
    low: null,
    high: null,
    problem: 'too-many-not-applicable',
    stage: null,
    stageLow: null,
    stageHigh: null,
    supportedMean: null,
    supportedStage: null,
    evidenceCoverage: null,
  })
  expect(broken.overall).toBeNull()
  expect(broken.lenses.people).toMatchObject({ applicable: 2, answered: 2, mean: 3 })
})

it('[C1] a criterion of which a part is missing counts as partly', () => {
  expect(lineOf(fileWith({ 'gov.body': 4 })).crosswalk.wwc).toEqual({
    likely: 0,
    possible: 0,
    partly: 1,
    notYet: 0,
    notAssessed: 42,
  })
})

it('[C1] modules stand in the order of the instrument; those that are off or unknown have no line', () => {
  const other = changed(parsedFile(), ['instrument', 'version'], '2.0.0')
  const { modules } = lineOf(changed(other, ['assessment', 'modules'], ['daas', 'future', 'eva']))
  expect(Object.keys(modules)).toEqual(['eva', 'daas'])
  expect(lineOf(changed(parsedFile(), ['assessment', 'modules'], [])).modules).toEqual({})
})

it('[C2] the line reads "self", and names the others in a remark', () => {
  const others = ['Ana', 'Bo', 'Ana'].map((respondent, index) =>
    answer(['gov.body', 'gov.body', 'gov.mandate'][index] ?? '', 5, { respondent }),
  )
  const file = { ...parsedFile(), answers: [...others, ...(parsedFile().answers as object[])] }
  expect(lineOf(file)).toEqual(lineOf(parsedFile()))
  expect(remarksOn(file)).toContainEqual({ code: 'others-left-out', respondents: ['Ana', 'Bo'] })
})

/** The example file with all its hashes, as the program writes it. */
function hashed(more: Json = {}): Json {
  const instrument = { id: INSTRUMENT.id, version: INSTRUMENT.version, ...HASHES }
  const file = { ...parsedFile(), instrument, ...more }
  return { ...file, checksum: checksumOf(file, hash) }
}

it('[K1, C3] a file with its own checksum and known hashes has no remark', () => {
  expect(remarksOn(hashed())).toEqual([])
  expect(lineOf(hashed())).toEqual(lineOf(parsedFile()))
})

it('[K1] the checksum is that of the canonical form: neither white space nor order change it', () => {
  const file = hashed()
  const turned = Object.fromEntries(Object.entries(file).toReversed())
  expect(score(JSON.stringify(turned, null, 3)).ok).toBe(true)
  expect(checksumOf(file, (text) => text)).toBe(
    checksumOf(
      Object.fromEntries(Object.entries(file).filter(([key]) => key !== 'checksum')),
      (text) => text,
    ),
  )
  expect(checksumOf({ b: 1, checksum: 'x', a: { checksum: 2 } }, (text) => text)).toBe(
    '{"a":{"checksum":2},"b":1}',
  )
})

it.each([
  ['a level', ['answers', 0, 'level'], 4],
  ['a note', ['answers', 0, 'note'], 'better'],
  ['the city', ['assessment', 'city'], 'Elsewhere'],
  ['a hash', ['instrument', 'structure'], OTHER],
  ['an unknown field', ['future'], { x: 1 }],
  ['the checksum', ['checksum'], OTHER],
  ['the checksum, to nothing', ['checksum'], ''],
  ['the checksum, to a number', ['checksum'], 1],
  ['the checksum, to null', ['checksum'], null],
] as const)('[K1] a file of which %s was changed is refused', (_, path, value) => {
  expect(score(changed(hashed(), path, value))).toEqual({ ok: false, error: { code: 'file-checksum-wrong' } })
})

it('[K1] the checksum covers unknown fields too, "__proto__" among them', () => {
  const file = hashed({ future: [{ deep: true }] })
  expect(remarksOn(file)).toEqual([])
  const odd = JSON.parse('{"__proto__":{"a":1}}') as Json
  const more = { ...parsedFile(), odd }
  const text = JSON.stringify({ ...more, checksum: checksumOf(more, hash) })
  expect(text).toContain('__proto__')
  expect(score(text).ok).toBe(true)
  expect(score(text.replace('"a":1', '"a":2'))).toMatchObject({ ok: false })
})

it('[K1, K2] what is missing is one remark', () => {
  expect(remarksOn(VERSION_1)).toEqual([
    { code: 'hashes-missing', names: ['checksum', 'instrument.structure', 'instrument.words'] },
  ])
  const { checksum: _, ...file } = hashed()
  expect(remarksOn(file)).toEqual([{ code: 'hashes-missing', names: ['checksum'] }])
})

it("[K2] a hash that is not the program's own is a remark", () => {
  const reference = { id: INSTRUMENT.id, version: '0.9.0' }
  const words = { pt: HASHES.words.pt, en: OTHER, toString: OTHER }
  expect(remarksOn(hashed({ instrument: { ...reference, structure: OTHER, words } }))).toEqual([
    { code: 'structure-unknown' },
    { code: 'words-unknown', languages: ['en', 'toString'] },
  ])
  const known = { ...reference, structure: HASHES.structure, words: { pt: HASHES.words.pt } }
  expect(remarksOn(hashed({ instrument: known }))).toEqual([])
})

it('[C3] a file that is refused has no line, and says where it is wrong', () => {
  expect(score('{')).toEqual({ ok: false, error: { code: 'file-not-json' } })
  expect(score(changed(parsedFile(), ['answers', 3, 'level'], 6))).toEqual({
    ok: false,
    error: { code: 'file-wrong-value', path: 'answers.3.level' },
  })
  expect(score(changed(parsedFile(), ['instrument', 'id'], 'open-data'))).toMatchObject({
    error: { code: 'file-other-instrument' },
  })
  expect(score(changed(parsedFile(), ['formatVersion'], 2))).toMatchObject({ error: { code: 'file-newer' } })
})

it('[C3] a text longer than any screen takes is refused here too', () => {
  expect(score(changed(parsedFile(), ['answers', 0, 'note'], 'x'.repeat(100_000))).ok).toBe(true)
  expect(score(changed(parsedFile(), ['answers', 0, 'note'], 'x'.repeat(100_001)))).toMatchObject({
    error: { code: 'file-wrong-value', path: 'answers.0.note' },
  })
})
