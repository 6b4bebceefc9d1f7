import { describe, expect, it } from 'vitest'
import { detailWwc } from '../../src/core/crosswalk/criteria.ts'
import { buildReport } from '../../src/core/report/build/build-report.ts'
import { ukCoverage } from '../../src/core/scoring/crosswalk.ts'
import { headings, tables, under, words } from '../fixtures/blocks.ts'
import { city, INSTRUMENT } from '../fixtures/builders.ts'
import { meridiana, reportInput } from '../fixtures/example.ts'
import { LANGUAGES } from '../fixtures/words.ts'

describe.each(LANGUAGES)('the crosswalk in the report in %s', (language) => {
  const example = meridiana(language)
  const input = reportInput(example, language)
  const { text } = input.words
  const chapter = under(buildReport(input), 'crosswalk')
  const wwc = detailWwc(INSTRUMENT, example.answers, example.assessment)

  it('[W9] says whose estimate it is, and who alone assesses', () => {
    const said = words(chapter).map((one) => one.text)
    expect(said).toContain(text('crosswalk.ours'))
    expect(said).toContain(text('crosswalk.onlyRfa'))
  })

  it('[W4, W9] has the range in its heading, and each criterion with its estimate in its table', () => {
    const head = headings(buildReport(input)).find(({ id }) => id === 'crosswalk')
    expect(head?.text).toContain(String(wwc.low))
    expect(head?.text).toContain(String(wwc.high))
    const table = tables(chapter).find(({ caption }) => caption === text('crosswalk.tableCaption'))
    expect(table?.rows.map(([code, , estimate]) => [code?.text, estimate?.text])).toEqual(
      wwc.criteria.map(({ id, estimate }) => [id, text(`crosswalk.estimate.${estimate}`)]),
    )
  })

  it('[W5, W9] has a row for each UK topic', () => {
    const table = tables(chapter).find(({ caption }) => caption === text('crosswalk.ukCaption'))
    expect(table?.rows.map(([, rows]) => rows?.text)).toEqual(
      ukCoverage(INSTRUMENT, example.answers, example.assessment).map(({ touched, rows }) =>
        text('report.of', { part: String(touched), whole: String(rows) }),
      ),
    )
  })
})

it('[W9] there is no chapter before a criterion has an estimate', () => {
  const report = buildReport(reportInput(city({}), 'en'))
  expect(headings(report).map(({ id }) => id)).not.toContain('crosswalk')
  const begun = buildReport(reportInput(city({ 'gov.inventory': 1 }), 'en'))
  expect(headings(begun).map(({ id }) => id)).toContain('crosswalk')
})
