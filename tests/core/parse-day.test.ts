import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AMERICAS, ELSEWHERE } from '../../src/core/assessment/countries.ts'
import { isDay } from '../../src/core/assessment/dates.ts'
import { parseDay } from '../../src/core/assessment/parse-day.ts'
import { dateIn, proofDate, readField, readSetUp } from '../../src/core/assessment/parse-fields.ts'

const DAY = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => {
    const [year = '', month = '', day = ''] = date.toISOString().slice(0, 10).split('-')
    return { year, month, day, iso: `${year}-${month}-${day}` }
  })
const MARK = fc.constantFrom('-', '/', '.')
const DAY_FIRST = fc.constantFrom(null, ...[...AMERICAS, ...ELSEWHERE].filter((code) => code !== 'US'))
const bare = (digits: string) => String(Number(digits))

describe('a day', () => {
  it.each([
    ['2026-03-15', null, '2026-03-15'],
    ['2026/3/5', 'US', '2026-03-05'],
    ['24/11/2026', 'BR', '2026-11-24'],
    [' 24.11.2026 ', 'CL', '2026-11-24'],
    ['11/24/2026', 'US', '2026-11-24'],
    ['3/4/2026', 'MX', '2026-04-03'],
    ['3/4/2026', 'US', '2026-03-04'],
    ['3-4-2026', null, '2026-04-03'],
  ])('[A9] %j in %j is read as %j', (text, country, value) => {
    expect(parseDay(text, country)).toEqual({ ok: true, value })
  })

  it.each([
    '',
    ' ',
    '2026-02-30',
    '2026-03',
    '30/02/2026',
    '31/04/2026',
    '13/13/2026',
    '24/11/26',
    '24/11-2026',
    '1/1/1899',
  ])('[A9] %j is refused', (text) => {
    for (const country of [null, 'BR', 'US'])
      expect(parseDay(text, country)).toEqual({ ok: false, error: { code: 'day-invalid' } })
  })

  it('[A9] written as its country writes it, with or without zeros, is that day', () => {
    fc.assert(
      fc.property(DAY, MARK, DAY_FIRST, fc.boolean(), ({ year, month, day, iso }, mark, country, zeros) => {
        const [m, d] = zeros ? [month, day] : [bare(month), bare(day)]
        const value = { ok: true, value: iso }
        expect(parseDay([year, m, d].join(mark), country)).toEqual(value)
        expect(parseDay([d, m, year].join(mark), country)).toEqual(value)
        expect(parseDay([m, d, year].join(mark), 'US')).toEqual(value)
      }),
    )
  })

  it('[A9] of which only one reading is a day of the calendar is that one in every country', () => {
    fc.assert(
      fc.property(DAY, MARK, DAY_FIRST, ({ year, month, day, iso }, mark, country) => {
        fc.pre(Number(day) > 12)
        for (const text of [
          [day, month, year],
          [month, day, year],
        ])
          for (const place of [country, 'US'])
            expect(parseDay(text.join(mark), place)).toEqual({ ok: true, value: iso })
      }),
    )
  })

  it('[A9] is a day of the calendar, whatever was typed', () => {
    const number = fc.integer({ min: 0, max: 99 }).map(String)
    const year = fc.integer({ min: 0, max: 9999 }).map(String)
    fc.assert(
      fc.property(number, number, year, MARK, fc.constantFrom(null, 'BR', 'US'), (a, b, c, mark, country) => {
        const read = parseDay([a, b, c].join(mark), country)
        expect(read.ok ? isDay(read.value) : read.error.code === 'day-invalid').toBe(true)
      }),
    )
  })
})

describe('the country of the city', () => {
  it('[A9] reads the date of the set-up, of a new assessment and of a proof', () => {
    expect(readField('date', '3/4/2026', 'US')).toEqual({ ok: true, value: { date: '2026-03-04' } })
    expect(readField('date', '3/4/2026')).toEqual({ ok: true, value: { date: '2026-04-03' } })
    expect(readSetUp({ city: 'X', country: 'US', date: '3/4/2026' })).toMatchObject({
      value: { date: '2026-03-04' },
    })
    expect([proofDate('3/4/2026', 'US'), proofDate('3/4/2026', 'BR')]).toEqual(['2026-03-04', '2026-04-03'])
  })

  it('[A9] what was read is said of dates and months alone, and only once it can be read', () => {
    expect(dateIn('date', '3/4/2026', 'CO')).toBe('2026-04-03')
    expect(dateIn('termEnds', '12/2028', 'CO')).toBe('2028-12')
    expect([
      dateIn('date', '3/4', 'CO'),
      dateIn('termEnds', '', null),
      dateIn('population', '12', null),
    ]).toEqual([null, null, null])
    expect(dateIn('city', '2026', null)).toBeNull()
  })
})
