import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { drawable, faceRuns, MARK } from '../../src/adapters/pdf/glyphs.ts'
import fallback from '../../src/adapters/pdf/fonts/coverage-fallback.json'
import main from '../../src/adapters/pdf/fonts/coverage.json'

const holds = (ranges: readonly (readonly number[])[], code: number): boolean =>
  ranges.some(([from = 0, to = 0]) => code >= from && code <= to)

const countOf = (text: string): number => text.split(MARK).length - 1

describe('what can be printed of a text', () => {
  test.each([
    ['São Paulo – “Ação” • ñ…', 'São Paulo – “Ação” • ñ…', 0],
    ['Sa\u0303o, decomposed', 'São, decomposed', 0],
    ['A\tB FIM', 'A B FIM', 0],
    ['uma\r\nduas\u2028três', 'uma\nduas\ntrês', 0],
    ['trans\u00adparência', 'transparência', 0],
    ['1\u202f234 km\u2009h', '1\u00a0234 km\u00a0h', 0],
    ['segunda\u2011feira', 'segunda-feira', 0],
    ['o\ufb01cina', 'oficina', 0],
    ['marca™\ufe0f \u200bfim', 'marca™ fim', 0],
    ['Αθήνα e Москва', 'Αθήνα e Москва', 0],
    ['de 2 → 3 ≥ ✓ fim', 'de 2 ? 3 ? ? fim', 3],
    ['família 👨‍👩‍👧‍👦 fim', 'família ? fim', 1],
    ['שלום fim', '???? fim', 4],
    ['sinal \u070ffim', 'sinal ?fim', 1],
    ['meia \ud83d fim', 'meia ? fim', 1],
  ])('%j is printed as %j', (text, printed, replaced) => {
    expect(drawable(text)).toEqual({ text: printed, replaced })
  })

  test('greek and cyrillic words go to the fallback face, the rest stays', () => {
    expect(faceRuns('em Αθήνα, já')).toEqual([
      { text: 'em ', fallback: false },
      { text: 'Αθήνα', fallback: true },
      { text: ', já', fallback: false },
    ])
  })
})

describe('whatever a person types', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
    fc
      .array(
        fc.constantFrom('a', 'ção ', '\u200d', '👩‍🏫', '\ud800', '\u05d0', '\u0301', '→', '\t', '\n', 'Ж'),
      )
      .map((parts) => parts.join('')),
  )

  test('only characters that a face has are left', () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const character of drawable(text).text) {
          const code = character.codePointAt(0) ?? 0
          expect(character === '\n' || holds(main, code) || holds(fallback, code)).toBe(true)
        }
      }),
    )
  })

  test('a text after it is never lost', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(drawable(`${text} FIM da frase`).text.endsWith(' FIM da frase')).toBe(true)
      }),
    )
  })

  test('each cluster without a glyph becomes one mark, and is counted', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const questionMarks = countOf(text.normalize('NFC'))
        const { text: printed, replaced } = drawable(text)
        const marks = countOf(printed)
        // A question mark with an accent of its own is a cluster that no face has: one of those marks.
        expect(marks).toBeGreaterThanOrEqual(replaced)
        expect(marks).toBeLessThanOrEqual(questionMarks + replaced)
      }),
    )
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'ç ', '👩‍🏫', '→ ', '\ud800 ', '漢', '🇧🇷 ', 'Ж')),
        (parts) => {
          const bad = parts.filter((part) => !['a', 'ç ', 'Ж'].includes(part)).length
          expect(drawable(parts.join('|')).replaced).toBe(bad)
        },
      ),
    )
  })

  test('cleaning twice changes nothing more', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const once = drawable(text).text
        expect(drawable(once)).toEqual({ text: once, replaced: 0 })
      }),
    )
  })

  test('every character ends up in one run, in order', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const line = drawable(text).text.replaceAll('\n', ' ')
        expect(
          faceRuns(line)
            .map((run) => run.text)
            .join(''),
        ).toBe(line)
      }),
    )
  })
})
