import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { formatsFor, oneDecimal } from '../../src/core/format.ts'
import { holds } from '../fixtures/properties.ts'

it.each([
  [2.25, 2.3],
  [2.35, 2.4],
  [2.45, 2.5],
  [1.005, 1],
  [2.24999, 2.2],
  [2.2499999995, 2.3],
  [3, 3],
  [2.6666666666666665, 2.7],
  [0.05, 0.1],
  [-0.05, -0.1],
  [-2.25, -2.3],
  [-2.24, -2.2],
  [0, 0],
  [4.95, 5],
  [1.0499999999999998, 1.1],
])('[N1] %d is shown as %d', (value, shown) => {
  expect(oneDecimal(value)).toBe(shown)
})

it('[N1] every hundredth that ends in 5 goes away from zero, however it is stored', () => {
  for (let tenths = 10; tenths < 50; tenths += 1) {
    expect(oneDecimal(tenths / 10 + 0.05)).toBe((tenths + 1) / 10)
    expect(oneDecimal((tenths * 10 + 5) / 100)).toBe((tenths + 1) / 10)
    expect(oneDecimal(-(tenths * 10 + 5) / 100)).toBe(-(tenths + 1) / 10)
  }
})

it('[N1] what is shown is never more than half a tenth away, and a second rounding changes nothing', () => {
  holds(
    fc.property(fc.double({ min: 1, max: 5, noNaN: true }), (value) => {
      const shown = oneDecimal(value)
      expect(Math.abs(shown - value)).toBeLessThanOrEqual(0.05 + 1e-8)
      expect(oneDecimal(shown)).toBe(shown)
    }),
  )
})

it('[N1] a whole mean still shows its decimal', () => {
  expect(formatsFor('en', null).decimal(3)).toBe('3.0')
  expect(formatsFor('pt-BR', 'BR').decimal(2.35)).toBe('2,4')
})

it.each([
  ['pt-BR', 'BR', '2,3'],
  ['pt-BR', 'PT', '2,3'],
  ['es-419', 'MX', '2.3'],
  ['es-419', 'CO', '2,3'],
  ['es-419', 'AR', '2,3'],
  ['es-419', null, '2.3'],
  ['en', 'US', '2.3'],
  ['en', 'ZA', '2,3'],
])('[N2] the mean in %s of a city in %s is written %s', (language, country, written) => {
  expect(formatsFor(language, country).decimal(2.25)).toBe(written)
})

it.each([
  ['pt-BR', 'MX', '2,3'],
  ['en', 'BR', '2.3'],
  ['es-419', 'JP', '2.3'],
])('[N2] where the platform does not know %s in %s, the language decides', (language, country, written) => {
  expect(formatsFor(language, country).decimal(2.25)).toBe(written)
  expect(formatsFor(language, country).whole(412000)).toBe(formatsFor(language, null).whole(412000))
})

it.each([
  ['pt-BR', 'BR', '11 de maio de 2026', 'maio de 2026', '412.000'],
  ['es-419', 'MX', '11 de mayo de 2026', 'mayo de 2026', '412,000'],
  ['es-419', 'CO', '11 de mayo de 2026', 'mayo de 2026', '412.000'],
  ['en', 'US', 'May 11, 2026', 'May 2026', '412,000'],
  ['en', 'GB', '11 May 2026', 'May 2026', '412,000'],
])(
  '[N2] in %s of %s, dates are long words and numbers grouped',
  (language, country, day, month, population) => {
    const formats = formatsFor(language, country)
    expect([formats.date('2026-05-11'), formats.date('2026-05'), formats.whole(412000)]).toEqual([
      day,
      month,
      population,
    ])
  },
)

it('[N2] the first and the last day of a year stay in their year in every zone', () => {
  expect(formatsFor('en', 'US').date('2026-01-01')).toBe('January 1, 2026')
  expect(formatsFor('en', 'US').date('2026-12-31')).toBe('December 31, 2026')
  expect(formatsFor('en', 'US').date('2026-01')).toBe('January 2026')
})

it.each([
  ['pt-BR', 'a, b e c', 'México', '80%'],
  ['es-419', 'a, b y c', 'México', '80'],
  ['en', 'a, b, and c', 'Mexico', '80%'],
])('[N2] lists, countries and shares speak %s', (language, list, country, share) => {
  const formats = formatsFor(language, null)
  expect([formats.list(['a', 'b', 'c']), formats.country('MX')]).toEqual([list, country])
  expect(formats.percent(0.8)).toContain(share)
})

it('a country code that no list holds still has a name to show', () => {
  expect(formatsFor('en', 'QX').country('QX')).not.toBe('')
})

it('[Y2] a number of an arithmetic has up to four decimals, and no more than it needs', () => {
  const { exact } = formatsFor('pt-BR', 'BR')
  expect([exact(3), exact(1.25), exact(7 / 3), exact(-0.5), exact(2.00001)]).toEqual([
    '3',
    '1,25',
    '2,3333',
    '-0,5',
    '2',
  ])
  expect(formatsFor('es-419', 'MX').exact(0.75)).toBe('0.75')
})
