import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { fileName } from '../../src/core/exchange/file-name.ts'
import { anyText, holds } from '../fixtures/properties.ts'

it.each([
  ['Meridiana', 'meridiana'],
  ['São Paulo', 'sao-paulo'],
  ['São Paulo – “fase 2”', 'sao-paulo-fase-2'],
  ['San Miguel de Tucumán', 'san-miguel-de-tucuman'],
  ['Ñuñoa', 'nunoa'],
  ["L'Aquila/../../etc", 'l-aquila-etc'],
  ['..\\..\\autoexec', 'autoexec'],
  ['   ', 'alidade'],
  ['', 'alidade'],
  ['😀', 'alidade'],
  ['\u202e\u0000\ud800', 'alidade'],
  ['東京', '東京'],
  ['القاهرة', 'القاهرة'],
  ['ＣＯＮ', 'alidade-con'],
  ['con', 'alidade-con'],
  ['NUL', 'alidade-nul'],
  ['COM1', 'alidade-com1'],
  ['lpt9', 'alidade-lpt9'],
  ['Aux!', 'alidade-aux'],
  ['Concepción', 'concepcion'],
])('[F7] the file of the city %j begins with %s', (city, start) => {
  expect(fileName(city, '2026-05-11', 'pdf')).toBe(`${start}-2026-05-11.pdf`)
})

it('[F7] a very long name is cut, not between the halves of a character', () => {
  const name = fileName('𝐀𐐀'.repeat(2000), '2026-05-11', 'alidade.json')
  expect([...name].length).toBeLessThanOrEqual(105)
  expect(name.isWellFormed()).toBe(true)
})

it('[F7] a name that is cut at a hyphen does not end in two', () => {
  expect(fileName(`${'a'.repeat(49)} b`, '2026-05-11', 'pdf')).toBe(`${'a'.repeat(49)}-2026-05-11.pdf`)
})

const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(-|\.|$)/i

it('[F7] whatever the city is called, its file has a name of letters, digits and hyphens', () => {
  const anyCity = fc.oneof(
    anyText,
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.constantFrom('con', 'PRN', 'Com3 '),
  )
  holds(
    fc.property(anyCity, fc.constantFrom('pdf', 'alidade.json', 'png', 'svg'), (city, extension) => {
      const name = fileName(city, '2026-05-11', extension)
      const end = `-2026-05-11.${extension}`
      const start = name.slice(0, -end.length)
      expect(name.endsWith(end)).toBe(true)
      expect(start).toMatch(/^[\p{L}\p{M}\p{N}]+(-[\p{L}\p{M}\p{N}]+)*$/u)
      expect(start).not.toMatch(RESERVED)
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255)
    }),
    2000,
  )
})
