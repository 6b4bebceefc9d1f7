import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeAssessmentFile } from '../../src/core/exchange/write-file.ts'
import { answer, NOW, proof } from '../fixtures/builders.ts'
import { at, changed, type Json, parsedFile, type Path, read, VERSION_1 } from '../fixtures/files.ts'
import { holds } from '../fixtures/properties.ts'
import { WRONG } from '../fixtures/wrong-values.ts'

const refused = (error: object) => ({ ok: false, error })

it.each([
  '',
  ' ',
  'not json',
  VERSION_1.slice(0, -3),
  `${VERSION_1}x`,
  '{"format":',
  "{'format': 1}",
  'undefined',
  '\u0000',
  '['.repeat(300_000),
  `{"format":"alidade-assessment","formatVersion":1,"x":${'['.repeat(200_000)}${']'.repeat(200_000)}}`,
])('[F1] what is no JSON is refused (text %#)', (text) => {
  const result = read(text)
  expect(result.ok).toBe(false)
  if (text.length < 100_000) expect(result).toEqual(refused({ code: 'file-not-json' }))
})

it.each([
  null,
  1,
  'alidade-assessment',
  [],
  {},
  [{ format: 'alidade-assessment' }],
  { format: 'other' },
  { format: ['alidade-assessment'] },
])('[F1] JSON of another kind is refused: %j', (value) => {
  expect(read(JSON.stringify(value))).toEqual(refused({ code: 'file-not-ours' }))
})

it.each([2, 3, 1e6, 1e300])('[F3] a file of the newer version %d is refused', (version) => {
  const file = changed(parsedFile(), ['formatVersion'], version)
  expect(read(file)).toEqual(refused({ code: 'file-newer', version }))
})

it('[F3] a newer file is refused as newer, whatever else it holds', () => {
  expect(read({ format: 'alidade-assessment', formatVersion: 2 })).toEqual(
    refused({ code: 'file-newer', version: 2 }),
  )
})

it.each([0, -1, 1.5, '1', null, true, []])('[F3] %j is no version', (version) => {
  const file = changed(parsedFile(), ['formatVersion'], version)
  expect(read(file)).toEqual(refused({ code: 'file-wrong-value', path: 'formatVersion' }))
})

it('[F3] a file without a version is refused', () => {
  expect(read(changed(parsedFile(), ['formatVersion']))).toEqual(
    refused({ code: 'file-wrong-value', path: 'formatVersion' }),
  )
})

it('a file for another questionnaire is refused and names it', () => {
  const file = changed(parsedFile(), ['instrument', 'id'], 'open-data')
  expect(read(file)).toEqual(refused({ code: 'file-other-instrument', instrument: 'open-data' }))
})

/** Every field of the format but the two that have codes of their own; `scope` may be missing. */
function fieldsOf(path: Path, optional: readonly string[] = []): readonly Path[] {
  const holder = at(parsedFile(), path) as Json
  return Object.keys(holder)
    .filter((key) => !optional.includes(key))
    .map((key) => path.concat(key))
}
const FIELDS: readonly Path[] = [
  ...fieldsOf([], ['format', 'formatVersion']),
  ...fieldsOf(['instrument']),
  ...fieldsOf(['assessment'], ['scope']),
  ...fieldsOf(['answers', 1]),
  ...fieldsOf(['answers', 1, 'evidence', 0]),
]
const named = FIELDS.map((path) => ({ path, name: path.join('.') }))

describe('each field of a file', () => {
  it('is among those that are tried here', () => {
    expect(FIELDS).toHaveLength(5 + 2 + 21 + 10 + 6)
  })

  it.each(named)('[F2] $name must be there', ({ path, name }) => {
    expect(read(changed(parsedFile(), path))).toEqual(refused({ code: 'file-wrong-value', path: name }))
  })

  it.each(named)('[F2] $name is no truth value', ({ path, name }) => {
    expect(read(changed(parsedFile(), path, true))).toEqual(refused({ code: 'file-wrong-value', path: name }))
  })

  it.each(named)('[F2] $name is no list of a list', ({ path, name }) => {
    const { ok, ...rest } = read(changed(parsedFile(), path, [[]]))
    expect(ok).toBe(false)
    expect(rest).toMatchObject({
      error: { code: 'file-wrong-value', path: expect.stringMatching(new RegExp(`^${name}`)) },
    })
  })
})

it.each(WRONG.map(([path, value, place]) => ({ name: path.join('.'), path, value, place })))(
  '[F2] $name is never $value',
  ({ path, value, place, name }) => {
    expect(read(changed(parsedFile(), path, value))).toEqual(
      refused({ code: 'file-wrong-value', path: place ?? name }),
    )
  },
)

it.each([0.5, 1, 2])('[F2] a weight of %d is taken', (weight) => {
  expect(read(changed(parsedFile(), ['assessment', 'weights', 'gov.mandate'], weight)).ok).toBe(true)
})

function withAnswers(...answers: readonly object[]): Json {
  const file = changed(parsedFile(), ['answers'], answers)
  return changed(file, ['writtenAt'], '2026-05-11T23:59:00.000Z')
}

it('[F5] two answers of one respondent to one question are refused', () => {
  const file = withAnswers(answer('gov.mandate', 3), answer('tra.open', 2), answer('gov.mandate', 4))
  expect(read(file)).toEqual(refused({ code: 'file-duplicate-answer', question: 'gov.mandate' }))
})

it('[F5] two answers to a question that this version does not know are refused too', () => {
  const file = withAnswers(answer('future', 3), answer('future', 3))
  expect(read(file)).toEqual(refused({ code: 'file-duplicate-answer', question: 'future' }))
})

it('[F5] two respondents may answer the same question', () => {
  expect(read(withAnswers(answer('gov.mandate', 3), answer('gov.mandate', 4, { respondent: 'r2' }))).ok).toBe(
    true,
  )
})

it.each(['gov.body', 'use.metrics', 'cap.executive'])(
  '[F5] the gate %s that is "not applicable" is refused',
  (gate) => {
    const file = withAnswers(answer('gov.mandate', 'na'), answer(gate, 'na'))
    expect(read(file)).toEqual(refused({ code: 'file-gate-not-applicable', question: gate }))
  },
)

it('[F5] a gate that is "not applicable" is refused even without a reason', () => {
  expect(read(withAnswers(answer('gov.body', 'na', { reason: ' ' })))).toEqual(
    refused({ code: 'file-gate-not-applicable', question: 'gov.body' }),
  )
})

it('[F4] unknown fields of the file itself stay, but for a checksum, which belongs to one file only', () => {
  const result = read({ ...parsedFile(), programme: { round: 2 }, checksum: 'sha256-0' })
  expect(result.ok && result.value.more).toEqual({ programme: { round: 2 } })
  if (result.ok) {
    const written = JSON.parse(writeAssessmentFile(result.value, 'alidade 0.1.0', NOW))
    expect(written.programme).toEqual({ round: 2 })
    expect(written.checksum).toBeUndefined()
  }
})

it.each(['1', '2026', '2026-11-24', '2026-11-24T12:00:00', 'yesterday'])(
  '[F2] a moment without a zone, such as %j, is refused: it would mean another one elsewhere',
  (writtenAt) => {
    expect(read({ ...parsedFile(), writtenAt })).toEqual(
      refused({ code: 'file-wrong-value', path: 'writtenAt' }),
    )
  },
)

it('[S3] a file beyond the cap of "not applicable" is read', () => {
  expect(read(withAnswers(answer('gov.mandate', 'na'), answer('gov.owners', 'na'))).ok).toBe(true)
})

it.each([
  ['2026-05-11', true],
  ['2026-05-12', false],
  ['2026-05', true],
  ['2026-06', false],
  ['2027-01-01', false],
  [null, true],
])('[A6, F5] in a file written on 11 May 2026, a proof dated %s is taken: %s', (date, taken) => {
  const file = withAnswers(
    answer('tra.open', 3),
    answer('gov.mandate', 3, { evidence: [proof(1, null), proof(2, date)] }),
  )
  const result = read(file)
  if (taken) expect(result.ok).toBe(true)
  else expect(result).toEqual(refused({ code: 'file-proof-in-future', path: 'answers.1.evidence.1.date' }))
})

it('[F5] the day on which a file was written is that of UTC', () => {
  const file = withAnswers(answer('gov.mandate', 3, { evidence: [proof(2, '2026-05-12')] }))
  expect(read(changed(file, ['writtenAt'], '2026-05-11T21:00:00.000-03:00')).ok).toBe(true)
  expect(read(changed(file, ['writtenAt'], '2026-05-12T02:00:00.000+03:00')).ok).toBe(false)
})

/** Every place in a value where something stands. */
function places(value: unknown, path: Path = []): readonly Path[] {
  if (value === null || typeof value !== 'object') return [path]
  const inside = Object.entries(value).flatMap(([key, one]) => places(one, [...path, key]))
  return path.length === 0 ? inside : [path, ...inside]
}
const PLACES = places(parsedFile())

it('[F2] a file with anything anywhere is refused, or read with that very thing in it', () => {
  const json = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom(-1, 0, 1, 2, 3, 6, 1e99, '', 'self', '2026-05', [], {}),
  )
  holds(
    fc.property(fc.constantFrom(...PLACES), json, (path, value) => {
      const file = JSON.parse(JSON.stringify(changed(parsedFile(), path, value))) as Json
      const result = read(file)
      const { assessment, answers, instrument } = file
      if (result.ok) expect(result.value).toEqual({ assessment, answers, instrument })
      else expect(result.error.code).toMatch(/^file-/)
    }),
    2000,
  )
})

it('[F2] a file from which anything was torn out is refused, or read with that very gap', () => {
  holds(
    fc.property(fc.constantFrom(...PLACES.filter((path) => path.at(-1) !== 'scope')), (path) => {
      const file = changed(parsedFile(), path)
      const result = read(JSON.parse(JSON.stringify(file)))
      if (result.ok) expect(result.value.assessment).toEqual(file.assessment)
      else expect(result.error.code).toMatch(/^file-/)
    }),
  )
})

it('[F1] no text whatever makes reading fail otherwise than with a code', () => {
  const cut = fc.tuple(
    fc.nat(VERSION_1.length),
    fc.nat(VERSION_1.length),
    fc.string({ unit: 'binary', maxLength: 3 }),
  )
  const damaged = cut.map(
    ([from, to, text]) => VERSION_1.slice(0, Math.min(from, to)) + text + VERSION_1.slice(Math.max(from, to)),
  )
  holds(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json(), damaged), (text) => {
      const result = read(text)
      if (!result.ok) expect(result.error.code).toMatch(/^file-/)
    }),
    1000,
  )
})

it.each([
  ['assessment.city', ['assessment', 'city'], 'x'.repeat(201)],
  ['assessment.summary', ['assessment', 'summary'], 'x'.repeat(100_001)],
  ['answers.0.note', ['answers', 0, 'note'], 'x'.repeat(100_001)],
  ['assessment.groups', ['assessment', 'groups'], Array.from({ length: 5001 }, () => 'x')],
] as const)('[F9] a file with more at %s than any screen takes is refused', (path, place, value) => {
  expect(read(changed(parsedFile(), place, value))).toEqual(refused({ code: 'file-wrong-value', path }))
})

it('[F9] what a screen takes, a file may hold', () => {
  const city = changed(parsedFile(), ['assessment', 'city'], 'x'.repeat(200))
  expect(read(changed(city, ['answers', 0, 'note'], 'x'.repeat(100_000))).ok).toBe(true)
})

it('[F5] two proofs of one answer with one id are refused, with their place', () => {
  const twice = [proof(2, '2026-01', 12, { id: 'e1' }), proof(3, '2026-02', 12, { id: 'e1' })]
  expect(read(withAnswers(answer('gov.mandate', 3, { evidence: twice })))).toEqual(
    refused({ code: 'file-wrong-value', path: 'answers.0.evidence.1.id' }),
  )
})

it.each([
  [['answers', 2, 'question'], 'gov.unheard', 'answers.2.question', 'gov.unheard'],
  [['assessment', 'modules', 0], 'future', 'assessment.modules.0', 'future'],
  [['assessment', 'weights'], { x: 2 }, 'assessment.weights.x', 'x'],
  [['assessment', 'values'], { constructor: 2 }, 'assessment.values.constructor', 'constructor'],
  [['assessment', 'efforts'], { 'use.x': 2 }, 'assessment.efforts.use.x', 'use.x'],
])(
  '[PK8] %j = %j, which its own version does not have, is refused with its place',
  (path, value, place, id) => {
    const file = changed(parsedFile(), path, value)
    expect(read(file)).toEqual(refused({ code: 'file-unknown-id', path: place, id }))
    expect(read(changed(file, ['instrument', 'version'], '2.0.0')).ok).toBe(true)
  },
)
