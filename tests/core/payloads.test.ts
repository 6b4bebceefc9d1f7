import { describe, expect, it } from 'vitest'
import { SELF, byQuestion } from '../../src/core/assessment/answer.ts'
import { criteriaCsv } from '../../src/core/crosswalk/tables.ts'
import { csvForSheets } from '../../src/core/crosswalk/csv.ts'
import { detailWwc } from '../../src/core/crosswalk/criteria.ts'
import { csvLine } from '../../src/core/exchange/tidy/csv.ts'
import { readAssessmentFile } from '../../src/core/exchange/read-file.ts'
import { tidyRows } from '../../src/core/exchange/tidy/rows.ts'
import { linesOf } from '../../src/core/exchange/tidy/tables.ts'
import { sayingOf } from '../../src/core/report/figures.ts'
import { svgText } from '../../src/core/report/svg.ts'
import { INSTRUMENT } from '../fixtures/builders.ts'
import { asSpreadsheet } from '../fixtures/csv.ts'
import { everythingPublic } from '../fixtures/everything-public.ts'
import { many } from '../fixtures/long.ts'
import { payloadFile, payloadText } from '../fixtures/payload-file.ts'
import { PAYLOADS } from '../fixtures/payloads.ts'
import { wordsIn } from '../fixtures/words.ts'

/** What begins a formula, once blanks, quotes and all that nobody sees are taken away. */
const RUNS = /^[\s"\p{Cf}\p{Cc}]*[=+\-@＝＋－＠]/u
const TAGS = /<(?!\/?(?:svg|title|desc|rect|path|circle|text)(?=[\s>/]))/
const TURNS = Array.from({ length: many(4, 400) }, (_, turn) => turn)

/** An SVG text in which these words stand wherever a drawing has words. */
function drawn(text: string): string {
  const shape = {
    kind: 'text',
    at: { x: 1, y: 2 },
    text,
    size: 3,
    weight: 'label',
    anchor: 'start',
    ink: 'ink',
  } as const
  const drawing = { width: 9, height: 9, shapes: [shape] }
  return svgText(drawing, { ink: () => '#000', title: text, description: text, language: 'en' })
}

it('there are hundreds of payloads, and no two are alike', () => {
  expect(PAYLOADS.length).toBeGreaterThanOrEqual(300)
  expect(new Set(PAYLOADS).size).toBe(PAYLOADS.length)
})

describe('every payload', () => {
  const all = PAYLOADS

  it('[PU8] is text in a picture: no tag, no attribute and no entity of its own', () => {
    for (const one of all) {
      const svg = drawn(one)
      expect(svg).not.toMatch(TAGS)
      expect(svg.match(/<text [^>]*>/g)).toHaveLength(1)
      expect(svg.replaceAll(/<[^>]*>/g, '')).not.toMatch(/[<>]|&(?!amp;|lt;|gt;|quot;)/)
    }
  })

  it('[PU8] runs as no formula in any table, however a spreadsheet cuts its lines', () => {
    for (const one of all) {
      for (const table of [csvLine([one, 'x', one]), csvForSheets(['a'], [[one, 'x', one]])]) {
        for (const separator of [',', ';', '\t'] as const) {
          const cells = asSpreadsheet(table.replace(/^\uFEFF/, ''), separator)
          expect(cells.filter((cell) => RUNS.test(cell))).toEqual([])
        }
      }
    }
  })

  it('[PU8] is said as it stands: nothing in it is filled in or looked up', () => {
    for (const language of ['pt', 'es', 'en'] as const) {
      const { text } = wordsIn(language)
      const around = text('profile.even', { city: 'X' })
      for (const one of all) expect(text('profile.even', { city: one })).toBe(around.replace('X', () => one))
    }
  })
})

describe('an assessment full of payloads', () => {
  it('[PU8] is read back from its file to the last character, and pollutes no prototype', () => {
    for (const turn of TURNS) {
      const read = readAssessmentFile(payloadText(turn), INSTRUMENT)
      const { assessment, answers } = payloadFile(turn)
      // The one name that is left out of every file (SPEC F13).
      const named = Object.entries(assessment.eligibility).filter(([name]) => name !== '__proto__')
      expect(read.ok && read.value.assessment).toEqual({
        ...assessment,
        eligibility: Object.fromEntries(named),
      })
      expect(read.ok && read.value.answers).toEqual(answers)
      expect(Object.keys(Object.prototype)).toEqual([])
    }
  })

  it('[PU8] gives tables without a formula, and a public edition without a word that is not shared', () => {
    const words = wordsIn('en')
    const saying = { ...sayingOf(words, 'BR'), has: words.has }
    for (const turn of TURNS) {
      const file = payloadFile(turn)
      const answers = byQuestion(file.answers.filter(({ respondent }) => respondent === SELF))
      const { assessment } = file
      const rows = tidyRows(INSTRUMENT, file)
      const tables = [
        linesOf('assessments', [rows.assessment]),
        linesOf('answers', rows.answers),
        linesOf('evidence', rows.evidence),
        criteriaCsv(detailWwc(INSTRUMENT, answers, assessment).criteria, {
          instrument: INSTRUMENT,
          assessment,
          saying,
        }).replace(/^\uFEFF/, ''),
      ]
      for (const table of tables) {
        // Numbers stay numbers: a negative one would begin like a formula, but none of these tables holds one.
        expect(asSpreadsheet(table, ',').filter((cell) => RUNS.test(cell))).toEqual([])
      }
      const exported = JSON.stringify(everythingPublic({ instrument: INSTRUMENT, assessment, answers }))
      const secret = 'a secret that no payload holds'
      const told = Object.values(answers).map((one) =>
        Object.assign({}, one, {
          note: secret,
          reason: one.reason === null ? null : secret,
          evidence: one.evidence.map((item) => Object.assign({}, item, { what: secret, where: secret })),
        }),
      )
      const other = everythingPublic({ instrument: INSTRUMENT, assessment, answers: byQuestion(told) })
      expect(JSON.stringify(other)).toBe(exported)
      expect(exported).not.toContain(secret)
    }
  })
})
