import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { byQuestion } from '../../src/core/assessment/answer.ts'
import { LARGEST_FILE } from '../../src/core/exchange/file-size.ts'
import { FORMAT_VERSION, migrate } from '../../src/core/exchange/migrations.ts'
import { type AssessmentFile, writeAssessmentFile } from '../../src/core/exchange/write-file.ts'
import { answer, city, INSTRUMENT, NOW, proof, scoreOf } from '../fixtures/builders.ts'
import { meridiana } from '../fixtures/example.ts'
import { changed, parsedFile, read, VERSION_1 } from '../fixtures/files.ts'
import { anyLevel, anyText, holds } from '../fixtures/properties.ts'
import { LANGUAGES } from '../fixtures/words.ts'

const REFERENCE = { id: INSTRUMENT.id, version: INSTRUMENT.version }

function written(file: AssessmentFile): string {
  return writeAssessmentFile(file, 'alidade 0.1.0', NOW)
}

/** What stands in a file once it has been written and read; throws where it is refused. */
function opened(text: unknown) {
  const result = read(text)
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

it('[F3] the file of version 1 that was kept opens, and holds all its answers', () => {
  const { assessment, answers, instrument } = opened(VERSION_1)
  expect(assessment).toEqual(parsedFile().assessment)
  expect(answers).toEqual(parsedFile().answers)
  expect(instrument).toEqual(parsedFile().instrument)
})

it('[F3] a file is brought up to the present version one step at a time, and the present one is left as it is', () => {
  for (let version = 1; version <= FORMAT_VERSION; version += 1) {
    const file = { ...parsedFile(), formatVersion: version }
    expect(migrate(file, version)).toMatchObject({ formatVersion: FORMAT_VERSION })
  }
  const present = { formatVersion: FORMAT_VERSION }
  expect(migrate(present, FORMAT_VERSION)).toBe(present)
})

it('[F1] the largest file is twenty megabytes', () => {
  expect(LARGEST_FILE).toBe(20_000_000)
})

it('[F1] a written file says what it is, who wrote it and when, and ends with a line feed', () => {
  const text = written({ assessment: city({}).assessment, instrument: REFERENCE, answers: [] })
  expect(JSON.parse(text)).toMatchObject({
    format: 'alidade-assessment',
    formatVersion: FORMAT_VERSION,
    writtenBy: 'alidade 0.1.0',
    writtenAt: NOW,
    instrument: REFERENCE,
  })
  expect(text.endsWith('}\n')).toBe(true)
})

it.each(LANGUAGES)('[F6] the example city in %s is the same after a file', (language) => {
  const { assessment, answers } = meridiana(language)
  const file = { assessment, instrument: REFERENCE, answers: Object.values(answers) }
  const text = written(file)
  expect(opened(text)).toEqual(file)
  expect(written(opened(text))).toBe(text)
  expect(scoreOf({ assessment, answers: byQuestion(opened(text).answers) })).toEqual(
    scoreOf({ assessment, answers }),
  )
})

const LONG = `“São Paulo – fase 2” 😀\t\u202eمدينة `.repeat(150)

it.each([
  'São Paulo – “fase 2”',
  '👩🏽‍🏫 😀',
  'a\tb\r\nc',
  'مدينة \u202eעיר\u202c',
  '\ud800 alone, \udc00 alone',
  '\u0000\u001f\u007f\u2028\u2029\ufeff',
  LONG.slice(0, 5000),
])('[F6] what a person wrote comes back to the last character: %j', (text) => {
  const evidence = [{ ...proof(2, null), what: text, where: text }]
  const answers = [
    answer('gov.mandate', 3, { note: text, evidence }),
    answer('tra.open', 'na', { reason: text }),
  ]
  const { assessment } = city(
    {},
    {
      city: `${text.slice(0, 190)}.`,
      summary: text,
      region: text,
      groups: [text],
      priorityServices: [text, text],
    },
  )
  const file = { assessment, instrument: REFERENCE, answers }
  expect(opened(written(file))).toEqual(file)
})

const anyAnswer = fc
  .record({
    level: anyLevel,
    note: anyText,
    what: anyText,
    where: anyText,
    confidence: fc.constantFrom(null, 'low', 'medium', 'high'),
    revision: fc.integer({ min: 1, max: 1e9 }),
  })
  .map(({ level, what, where, ...more }) =>
    answer('gov.mandate', level, {
      ...more,
      evidence: [{ ...proof(3, '2026-04', 24), what, where }],
    }),
  )

it('[F6] whatever is written reads back the same, and is written the same again', () => {
  const anyName = anyText.map((text) => text.slice(0, 200)).filter((text) => /\S/.test(text))
  holds(
    fc.property(
      anyName,
      anyText,
      fc.array(anyText, { maxLength: 3 }),
      anyAnswer,
      anyText,
      (name, summary, groups, one, reason) => {
        const { assessment } = city({}, { city: name, summary, groups, region: reason })
        const file = {
          assessment,
          instrument: REFERENCE,
          answers: [one, answer('tra.open', 'na', { reason })],
        }
        const text = written(file)
        expect(opened(text)).toEqual(file)
        expect(written(opened(text))).toBe(text)
      },
    ),
    600,
  )
})

it('[F6] writing changes nothing in what is written', () => {
  const { assessment, answers } = meridiana('pt')
  const before = structuredClone({ assessment, answers })
  written({ assessment, instrument: REFERENCE, answers: Object.values(answers) })
  expect({ assessment, answers }).toEqual(before)
})

/** The same file, written with another version of the questionnaire, which may ask other questions. */
const otherVersion = () => changed(parsedFile(), ['instrument', 'version'], '2.0.0')

it('[F4] answers to questions that another version asks are kept, and change no figure', () => {
  const file = otherVersion()
  const unknown = { ...answer('future.question', 5, { note: 'From a newer version' }), respondent: 'self' }
  const more = opened({ ...file, answers: [unknown, ...(file.answers as object[])] })
  expect(more.answers[0]).toEqual(unknown)
  const before = opened(file)
  expect(scoreOf({ ...more, answers: byQuestion(more.answers) })).toEqual(
    scoreOf({ ...before, answers: byQuestion(before.answers) }),
  )
  expect(opened(written(more))).toEqual(more)
})

it('[F4] weights, values and modules that another version knows are kept', () => {
  const more = {
    modules: ['eva', 'future'],
    weights: { 'future.question': 2 },
    values: { x: 3 },
    eligibility: { a: [1, { b: null }] },
  }
  const { assessment } = parsedFile()
  const result = opened({ ...otherVersion(), assessment: { ...(assessment as object), ...more } })
  expect(result.assessment).toMatchObject(more)
})

it.each([
  [['assessment', 'mood']],
  [['instrument', 'edition']],
  [['answers', 0, 'agreed']],
  [['answers', 0, 'evidence', 0, 'link']],
  [['assessment', 'toString']],
  [['answers', 0, 'constructor']],
])('[F4] an unknown field at %j stays through reading and writing', (path) => {
  const value = { new: [1, 'two', null] }
  const file = changed(parsedFile(), path, value)
  const once = opened(file)
  expect({ ...once }).toEqual({
    assessment: file.assessment,
    answers: file.answers,
    instrument: file.instrument,
  })
  expect(opened(written(once))).toEqual(once)
})

it('a "__proto__" in a file reaches no object, and leaves all else as it was', () => {
  const text = VERSION_1.replace(
    '"assessment": {',
    '"assessment": { "__proto__": { "city": "Elsewhere", "polluted": 1 },',
  ).replaceAll('"question": ', '"__proto__": { "level": 5 }, "question": ')
  expect(text).not.toBe(VERSION_1)
  const result = opened(text)
  expect(result).toEqual(opened(VERSION_1))
  expect('polluted' in result.assessment).toBe(false)
  expect('polluted' in {}).toBe(false)
})

it('a "__proto__" deep inside a field that is kept unread is left out too', () => {
  const text = VERSION_1.replace(
    '"eligibility": {}',
    '"eligibility": { "deep": [{ "__proto__": { "polluted": 1 }, "a": 1 }] }',
  )
  expect(opened(text).assessment.eligibility).toEqual({ deep: [{ a: 1 }] })
  expect(JSON.stringify(opened(text))).not.toContain('polluted')
})

it('a field that only "__proto__" would give is missing all the same', () => {
  const text = VERSION_1.replace('"city": "Meridiana"', '"__proto__": { "city": "Meridiana" }')
  expect(read(text)).toEqual({ ok: false, error: { code: 'file-wrong-value', path: 'assessment.city' } })
})

it('answers to a question called "__proto__" or "constructor" stay apart from what objects inherit', () => {
  const odd = ['__proto__', 'constructor', 'toString'].map((question) => answer(question, 5))
  const { answers } = opened({ ...otherVersion(), answers: odd })
  expect(Object.keys(byQuestion(answers))).toEqual(['__proto__', 'constructor', 'toString'])
  expect(scoreOf({ ...city({}), answers: byQuestion(answers) }).progress.answered).toBe(0)
})
