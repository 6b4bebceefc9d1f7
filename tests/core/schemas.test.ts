import { readFileSync } from 'node:fs'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { byQuestion, SELF } from '../../src/core/assessment/answer.ts'
import { scoreLine } from '../../src/core/exchange/score-line.ts'
import { writeAssessmentFile } from '../../src/core/exchange/write-file.ts'
import { answer, INSTRUMENT, NOW } from '../fixtures/builders.ts'
import { at, changed, type Json, parsedFile, type Path, read } from '../fixtures/files.ts'
import { randomCities } from '../fixtures/random-cities.ts'
import { WRONG } from '../fixtures/wrong-values.ts'

const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, allErrors: true })
const schemaOf = (name: string): ValidateFunction =>
  ajv.compile(JSON.parse(readFileSync(`public/schema/${name}.schema.json`, 'utf8')) as object)
const ofFile = schemaOf('assessment')
const ofLine = schemaOf('score-line')

/** What a schema says against a value, with the places. */
function faults(schema: ValidateFunction, value: unknown): readonly string[] {
  return schema(value) ? [] : (schema.errors ?? []).map((one) => `${one.instancePath}: ${one.message}`)
}

const CITIES = randomCities(INSTRUMENT, 200, 9)

describe('the schema of an assessment file', () => {
  it('takes the example, and whatever the program writes', () => {
    expect(faults(ofFile, parsedFile())).toEqual([])
    for (const file of CITIES) {
      expect(faults(ofFile, JSON.parse(writeAssessmentFile(file, 'alidade 0.1.0', NOW)))).toEqual([])
    }
  })

  it('takes what the program takes: hashes, unknown fields, no scope', () => {
    const hash = `sha256-${'0'.repeat(64)}`
    const hashed = { ...parsedFile(), checksum: hash, future: { x: 1 } }
    expect(faults(ofFile, changed(hashed, ['instrument', 'words'], { pt: hash }))).toEqual([])
    expect(faults(ofFile, changed(parsedFile(), ['assessment', 'scope']))).toEqual([])
    expect(faults(ofFile, changed(parsedFile(), ['answers', 0, 'future'], 1))).toEqual([])
  })

  it.each(WRONG.map(([path, value]) => ({ name: path.join('.'), path, value })))(
    '[F2] refuses what the program refuses: $name as $value',
    ({ path, value }) => {
      const file = changed(parsedFile(), path, value)
      expect(read(file).ok).toBe(false)
      expect(faults(ofFile, file)).not.toEqual([])
    },
  )

  const fieldsOf = (path: Path) =>
    Object.keys(at(parsedFile(), path) as Json).map((key) => ({
      path: path.concat(key),
      name: [...path, key].join('.'),
    }))
  const fields = [[], ['instrument'], ['assessment'], ['answers', 1], ['answers', 1, 'evidence', 0]].flatMap(
    fieldsOf,
  )

  it.each(fields.filter(({ name }) => name !== 'assessment.scope'))(
    '[F2] wants $name, as the program does',
    ({ path }) => {
      const file = changed(parsedFile(), path)
      expect(read(file).ok).toBe(false)
      expect(faults(ofFile, file)).not.toEqual([])
    },
  )

  it.each(fields)('[F2] knows what $name is: true is refused by both', ({ path }) => {
    const file = changed(parsedFile(), path, true)
    expect(read(file).ok).toBe(false)
    expect(faults(ofFile, file)).not.toEqual([])
  })

  it('[F9] refuses what is longer than a screen takes', () => {
    expect(faults(ofFile, changed(parsedFile(), ['assessment', 'city'], 'x'.repeat(201)))).not.toEqual([])
    expect(faults(ofFile, changed(parsedFile(), ['answers', 0, 'note'], 'x'.repeat(100_001)))).not.toEqual([])
    const many = Array.from({ length: 5001 }, (_, index) => answer(`q${index}`, 1))
    expect(faults(ofFile, changed(parsedFile(), ['answers'], many))).not.toEqual([])
  })

  it('cannot say what only a whole file shows, and says so', () => {
    const twice = changed(parsedFile(), ['answers'], [answer('gov.mandate', 1), answer('gov.mandate', 2)])
    expect(read(twice).ok).toBe(false)
    expect(faults(ofFile, twice)).toEqual([])
    expect(JSON.stringify(ofFile.schema)).toContain('two answers of one respondent to one question')
  })
})

describe('the schema of a score line', () => {
  const lineOf = ({ assessment, instrument, answers }: (typeof CITIES)[number]) =>
    scoreLine(INSTRUMENT, {
      assessment,
      reference: instrument,
      answers: byQuestion(answers.filter(({ respondent }) => respondent === SELF)),
    })
  const golden = JSON.parse(
    readFileSync('tests/fixtures/documents/version-1.score-line.json', 'utf8'),
  ) as Json

  it('[C1] takes the golden line and the lines of all kinds of cities', () => {
    expect(faults(ofLine, golden)).toEqual([])
    const lines = CITIES.map(lineOf)
    for (const line of lines) expect(faults(ofLine, JSON.parse(JSON.stringify(line)))).toEqual([])
    expect(lines.filter(({ overall }) => overall !== null).length).toBeGreaterThan(10)
  })

  it.each<[Path, unknown]>([
    [['components', 'gov', 'mean'], 5.1],
    [['components', 'gov', 'mean'], '3'],
    [['components', 'gov', 'stage'], 0],
    [['components', 'gov', 'coverage'], 1.2],
    [['components', 'gov', 'percent'], -1],
    [['components', 'gov', 'problem'], ''],
    [['components', 'gov', 'more'], 1],
    [['modules', 'eva', 'answered'], 1.5],
    [['lenses', 'equity', 'stage'], 3],
    [['gates', 'gov.body', 'holds'], null],
    [['gates', 'use.metrics', 'holds'], false],
    [['overall'], { geometricMean: 3, stage: 3, cappedBy: [], weakest: [] }],
    [['crosswalk', 'wwc', 'likely'], -1],
    [['crosswalk', 'uk', 'ENG'], null],
    [['date'], '2026-13-01'],
    [['more'], 1],
  ])('refuses %j as %j', (path, value) => {
    expect(faults(ofLine, changed(golden, path, value))).not.toEqual([])
  })

  it.each(Object.keys(golden))('wants %s', (key) => {
    expect(faults(ofLine, changed(golden, [key]))).not.toEqual([])
  })
})
