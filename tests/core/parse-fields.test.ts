import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AMERICAS, ELSEWHERE } from '../../src/core/assessment/countries.ts'
import { newAssessment } from '../../src/core/assessment/assessment.ts'
import {
  parseLines,
  parseMonth,
  proofDate,
  parseWhole,
  readField,
  readSetUp,
  SET_UP_FIELDS,
  writeField,
} from '../../src/core/assessment/parse-fields.ts'
import { formatsFor } from '../../src/core/format.ts'
import { holds } from '../fixtures/properties.ts'

const NOT_WHOLE = { ok: false, error: { code: 'number-not-whole' } }

describe('whole numbers', () => {
  it.each([
    ['412000', 412_000],
    ['412.000', 412_000],
    ['412,000', 412_000],
    ['412 000', 412_000],
    ['412\u00a0000', 412_000],
    ['412\u202f000', 412_000],
    ['12.345.678', 12_345_678],
    ['  20 ', 20],
    ['0', 0],
    ['007', 7],
  ])('[A7] %j is read as %d', (text, value) => {
    expect(parseWhole(text, 0)).toEqual({ ok: true, value })
  })

  it.each([
    'abc',
    '4,5',
    '4.5',
    '412.00',
    '412.0000',
    '0.412',
    '1.234,567',
    '1,234.567',
    '1234.567',
    '4..000',
    '412 000 hab.',
    '-5',
    '+5',
    '1e6',
    '0x10',
    '٤١٢',
    '9007199254740993',
  ])('[A7] %j is refused', (text) => {
    expect(parseWhole(text, 0)).toEqual(NOT_WHOLE)
  })

  it('[A7] a number below the minimum is refused, with the minimum', () => {
    expect(readField('departments', '0')).toEqual({
      ok: false,
      error: { code: 'number-too-small', minimum: 1 },
    })
    expect(readField('population', '0')).toEqual({ ok: true, value: { population: 0 } })
  })

  it('an empty field means that nobody knows', () => {
    expect(parseWhole(' ', 1)).toEqual({ ok: true, value: null })
  })

  it('[A7] what a city of any country sees in a field reads back as the same number', () => {
    const anywhere = fc.constantFrom(...AMERICAS, ...ELSEWHERE)
    const language = fc.constantFrom('pt-BR', 'es-419', 'en')
    holds(
      fc.property(fc.nat(2_000_000_000), anywhere, language, (population, country, tag) => {
        const setUp = { ...newAssessment('a', 'x', '2026-01-01'), population }
        const text = writeField('population', setUp, formatsFor(tag, country))
        expect(readField('population', text)).toEqual({ ok: true, value: { population } })
      }),
    )
  })
})

describe('dates', () => {
  it.each([
    ['2028-12', '2028-12'],
    [' 2028-3 ', '2028-03'],
    ['2028/12', '2028-12'],
    ['12/2028', '2028-12'],
    ['', null],
  ])('%j is read as the month %j', (text, value) => {
    expect(parseMonth(text)).toEqual({ ok: true, value })
  })

  it.each(['2026-13', '2026-00', '13/2026', '2026', '26-12', '2026-12-01', 'dezembro de 2028', '1899-12'])(
    '%j is refused as a month',
    (text) => {
      expect(parseMonth(text)).toEqual({ ok: false, error: { code: 'month-invalid' } })
    },
  )
})

describe('names', () => {
  it('stand one a line; blank lines and blanks around a name are nothing', () => {
    expect(parseLines(' Saúde \r\n\n\tLixo, coleta\n', 5)).toEqual({
      ok: true,
      value: ['Saúde', 'Lixo, coleta'],
    })
    expect(parseLines('\n ', 5)).toEqual({ ok: true, value: [] })
  })

  it('are refused beyond the most that is allowed', () => {
    expect(readField('priorityServices', '1\n2\n3\n4\n5')).toMatchObject({ ok: true })
    expect(readField('priorityServices', '1\n2\n3\n4\n5\n6')).toEqual({
      ok: false,
      error: { code: 'too-many-lines', most: 5 },
    })
  })

  it('a city keeps its name to the last character', () => {
    const city = ' São\tJosé 🏙️ \u200fمدينة '
    expect(readField('city', city)).toEqual({ ok: true, value: { city } })
    expect(readField('region', ' ')).toEqual({ ok: true, value: { region: ' ' } })
  })

  it('a city without a name is refused', () => {
    expect(readField('city', ' \t')).toEqual({ ok: false, error: { code: 'city-missing' } })
  })
})

describe('the whole set-up', () => {
  it('needs the name and the date, and nothing else', () => {
    const read = readSetUp({ city: 'X', date: '2026-01-31' })
    const { city, date, country, population, groups } = newAssessment('a', 'X', '2026-01-31')
    expect(read).toMatchObject({ ok: true, value: { city, date, country, population, groups } })
  })

  it('names every field that cannot be kept', () => {
    const texts = { city: 'X', date: '2026-01-31', population: 'abc', termEnds: '2026-13' }
    expect(readSetUp(texts)).toEqual({ ok: false, error: ['population', 'termEnds'] })
  })

  it('stands in the fields as it is kept', () => {
    const setUp = {
      ...newAssessment('a', 'Meridiana', '2026-03-15'),
      country: 'BR',
      population: 412_000,
      departments: 20,
      termEnds: '2028-12',
      priorityServices: ['Saúde', 'Lixo'],
    }
    const formats = formatsFor('pt-BR', 'BR')
    const texts = Object.fromEntries(SET_UP_FIELDS.map((field) => [field, writeField(field, setUp, formats)]))
    expect(texts).toMatchObject({
      population: '412.000',
      priorityServices: 'Saúde\nLixo',
      respondentRole: '',
    })
    const read = readSetUp(texts)
    expect(read.ok).toBe(true)
    expect(setUp).toMatchObject(read.ok ? read.value : {})
  })
})

it('the countries are all that ISO 3166-1 assigns, each once', () => {
  const all = [...AMERICAS, ...ELSEWHERE]
  expect(all.every((code) => /^[A-Z]{2}$/.test(code))).toBe(true)
  expect([AMERICAS.length, all.length, new Set(all).size]).toEqual([57, 249, 249])
})

it.each([
  ['', null],
  ['03/2026', '2026-03'],
  ['2026-3', '2026-03'],
  [' 2026-03-09 ', '2026-03-09'],
  ['9/3/2026', '2026-03-09'],
  ['soon', 'soon'],
])('[A9] the date of a proof %j is read as %j', (typed, date) => {
  expect(proofDate(typed, null)).toBe(date)
})
