import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { detailWwc } from '../../src/core/crosswalk/criteria.ts'
import { csvForSheets } from '../../src/core/crosswalk/csv.ts'
import { criteriaCsv, topicsCsv } from '../../src/core/crosswalk/tables.ts'
import { sayingOf } from '../../src/core/report/figures.ts'
import { ukCoverage } from '../../src/core/scoring/crosswalk.ts'
import { INSTRUMENT } from '../fixtures/builders.ts'
import { meridiana } from '../fixtures/example.ts'
import { anyText, holds } from '../fixtures/properties.ts'
import { LANGUAGES, type LanguageId, wordsIn } from '../fixtures/words.ts'

/** A reader by the letter of RFC 4180: rows of fields. */
function parsed(text: string): readonly (readonly string[])[] {
  const rows: string[][] = []
  const pattern = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy
  let row: string[] = []
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '')
    if (match[3] === ',') continue
    rows.push(row)
    row = []
  }
  return rows
}
const body = (text: string) => text.replace(/^\uFEFF/, '')

describe('a table for spreadsheets', () => {
  it('[W8] begins with a byte order mark, ends lines as RFC 4180 does, and keeps numbers bare and whole', () => {
    expect(csvForSheets(['name', 'share'], [['São Paulo', 5 / 8]])).toBe(
      '\uFEFFname,share\r\nSão Paulo,0.625\r\n',
    )
    expect(csvForSheets(['n'], [[2 / 3], [-1]])).toBe(`\uFEFFn\r\n${2 / 3}\r\n-1\r\n`)
  })

  it('[W8] quotes what would break a row', () => {
    expect(csvForSheets(['a', 'b'], [['one, "two"', 'three\nfour']])).toBe(
      '\uFEFFa,b\r\n"one, ""two""","three\nfour"\r\n',
    )
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '"=1', "'=1", '＝1', 'a;=1', 'a,\n@x', '\r=1'])(
    '[W8] %j gets an apostrophe and runs as no formula',
    (text) => {
      const [, [cell = ''] = []] = parsed(body(csvForSheets(['a'], [[text]])))
      expect(cell).not.toBe(text)
      expect(cell).toContain("'")
      expect(cell.replace(/'(?=["'\s]*[=+\-@＝])/u, '')).toBe(text)
    },
  )

  it('[W8] gives any text back, but for the apostrophes', () => {
    holds(
      fc.property(fc.array(fc.tuple(anyText, anyText), { minLength: 1, maxLength: 5 }), (rows) => {
        const [, ...read] = parsed(body(csvForSheets(['a', 'b'], rows)))
        const plain = (text: string) => text.replaceAll("'", '')
        expect(read.map((row) => row.map(plain))).toEqual(rows.map((row) => row.map(plain)))
      }),
    )
  })

  it('[W8] no cell begins a formula, however a spreadsheet of any language cuts the lines', () => {
    const dangerous = fc
      .array(
        fc.oneof(
          fc.constantFrom('=', '+', '-', '@', ';', ',', '\t', '\n', '\r', '"', "'", ' ', 'x'),
          anyText,
        ),
        {
          maxLength: 8,
        },
      )
      .map((parts) => parts.join(''))
    holds(
      fc.property(dangerous, (text) => {
        const csv = body(csvForSheets(['a'], [[text, 'end']]))
        const cells = [parsed(csv).flat(), ...[';', ',', '\t'].map((mark) => csv.split(mark))]
          .flat()
          .flatMap((cell) => cell.split(/[\r\n]/))
        expect(cells.filter((cell) => /^["\s]*[=+\-@]/.test(cell))).toEqual([])
      }),
      2000,
    )
  })
})

describe.each(LANGUAGES)('the tables of the example city in %s', (language: LanguageId) => {
  const { assessment, answers } = meridiana(language)
  const words = wordsIn(language)
  const saying = { ...sayingOf(words, 'BR'), has: words.has }
  const context = { instrument: INSTRUMENT, assessment: { ...assessment, city: '=Meridiana' }, saying }

  it('[W8] hold each criterion once, with the same columns and codes in each language, and whose estimate it is', () => {
    const { criteria } = detailWwc(INSTRUMENT, answers, assessment)
    const [head, ...rows] = parsed(body(criteriaCsv(criteria, context)))
    expect(head?.slice(0, 4)).toEqual(['city', 'date', 'criterion', 'official_name'])
    expect(rows).toHaveLength(43)
    for (const [index, row] of rows.entries()) {
      expect(row).toHaveLength(head?.length ?? 0)
      expect(row.slice(0, 3)).toEqual(["'=Meridiana", '2026-05-11', criteria[index]?.id])
      expect(row[6]).toBe(criteria[index]?.estimate)
      expect(row.at(-1)).toBe(`${words.text('crosswalk.ours')} ${words.text('crosswalk.onlyRfa')}`)
    }
  })

  it('[W8] hold each topic once, with shares that nothing has rounded', () => {
    const topics = ukCoverage(INSTRUMENT, answers, assessment)
    const [, ...rows] = parsed(body(topicsCsv(topics, context)))
    expect(rows.map((row) => Number(row[7]))).toEqual(topics.map(({ share }) => share))
    expect(rows.reduce((sum, row) => sum + Number(row[6]), 0)).toBe(97)
    expect(rows.every((row) => row.at(-1) === words.text('crosswalk.ours'))).toBe(true)
  })
})
