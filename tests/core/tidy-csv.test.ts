import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Cell, csvLine } from '../../src/core/exchange/tidy/csv.ts'
import { asSpreadsheet, parseCsv, unguarded } from '../fixtures/csv.ts'
import { anyText, holds } from '../fixtures/properties.ts'

const RUNS = /^[\s"]*[=+\-@＝＋－＠]/
const SEPARATORS = [',', ';', '\t'] as const

/** What is left of a text where a table cannot hold a character. */
const storable = (text: string) => text.toWellFormed().replaceAll('\0', '\ufffd')

/** Texts in which much may run: made of the very signs that matter. */
const anyFormula = fc
  .array(
    fc.constantFrom('=', '+', '-', '@', "'", '"', ';', ',', '\t', '\r', '\n', ' ', '\u00a0', '＝', 'A1', '1'),
    {
      maxLength: 14,
    },
  )
  .map((parts) => parts.join(''))
const anyCell = fc.oneof(anyText, anyFormula)

it.each<[Cell, string]>([
  ['plain', 'plain'],
  ['', ''],
  [null, ''],
  [3, '3'],
  [0.1 + 0.2, '0.30000000000000004'],
  [9_007_199_254_740_991, '9007199254740991'],
  [true, 'true'],
  [false, 'false'],
  ['a, b', '"a, b"'],
  ['so "they" say', '"so ""they"" say"'],
  ['two\nlines', '"two\nlines"'],
  ['\r', '"\r"'],
  ['são', 'são'],
  ['\ud800', '\ufffd'],
  ['a\0b', 'a\ufffdb'],
  [[], '[]'],
  [['a', 'b'], '"[""a"",""b""]"'],
  [{}, '{}'],
  [{ 'a;\ud800': ['\0'] }, '"{""a\\u003b\ufffd"":[""\ufffd""]}"'],
])('[TD2] %j is the cell %j', (cell, expected) => {
  expect(csvLine([cell])).toBe(expected)
})

it('[TD2] what is written is read back, cell by cell, to the last line end within a note', () => {
  holds(
    fc.property(fc.array(anyCell, { minLength: 1, maxLength: 6 }), (cells) => {
      const [line] = parseCsv(`${csvLine(cells)}\n`)
      expect(line?.map(unguarded)).toEqual(cells.map(storable))
    }),
    2000,
  )
})

it.each([
  ['=1+1', "'=1+1"],
  ['+55 11 5555', "'+55 11 5555"],
  ['-3', "'-3"],
  ['@home', "'@home"],
  ['＝1', "'＝1"],
  ["'so", "''so"],
  [' =1', "' =1"],
  ['"=1', '\'"=1'],
  ['x;=1', "x;'=1"],
  ['x; "=1', 'x;\' "=1'],
  ['to do:\n- a list', "to do:\n'- a list"],
  ['\n=1', "\n'=1"],
  ['a\t=1', "a\t'=1"],
  ['it’s 3 - 2 = 1', 'it’s 3 - 2 = 1'],
  ['a, = b', 'a, = b'],
  ['core-processes', 'core-processes'],
])('[TD3] %j is written as %j', (text, expected) => {
  expect(parseCsv(`${csvLine([text])}\n`)).toEqual([[expected]])
})

describe.each(SEPARATORS)('in a spreadsheet that cuts at %j', (separator) => {
  it('[TD3] no cell begins with what may run', () => {
    holds(
      fc.property(fc.array(anyCell, { minLength: 1, maxLength: 4 }), fc.array(anyCell), (texts, list) => {
        const cells = asSpreadsheet(`${csvLine([...texts, list, { [texts[0] ?? '']: list }])}\n`, separator)
        expect(cells.filter((cell) => RUNS.test(cell))).toEqual([])
      }),
      2000,
    )
  })

  it('and without the guard one would', () => {
    expect(asSpreadsheet(`x${separator}=1${separator}y\n`, separator)).toEqual(['x', '=1', 'y'])
  })
})

it('[TD3] lists and objects are read back by any JSON parser', () => {
  holds(
    fc.property(fc.array(anyCell), (list) => {
      const [[cell = ''] = []] = parseCsv(`${csvLine([list])}\n`)
      expect(JSON.parse(cell)).toEqual(list.map(storable))
    }),
  )
})
