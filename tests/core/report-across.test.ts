import { describe, expect, it } from 'vitest'
import type { Report } from '../../src/core/report/blocks.ts'
import { buildReport } from '../../src/core/report/build/build-report.ts'
import { scoreLenses } from '../../src/core/scoring/lens.ts'
import { cityTurns } from '../../src/core/scoring/sensitivity.ts'
import { turnInWords } from '../../src/core/report/across.ts'
import { sayingOf } from '../../src/core/report/figures.ts'
import { city, every, INSTRUMENT } from '../fixtures/builders.ts'
import { headings, tables, under, words } from '../fixtures/blocks.ts'
import { meridiana, reportInput } from '../fixtures/example.ts'
import { LANGUAGES, wordsIn } from '../fixtures/words.ts'

const ids = (report: Report) => headings(report).map(({ id }) => id)
const texts = (report: Report, id: string) => words(under(report, id)).map(({ text }) => text)
const full = {
  ...every('gov', 3),
  ...every('qua', 3),
  ...every('use', 3),
  ...every('cap', 3),
  ...every('tra', 2),
}

describe.each(LANGUAGES)('the chapter across the components in %s', (language) => {
  const example = meridiana(language)
  const { instrument, text, formats } = wordsIn(language)
  const report = buildReport(reportInput(example, language))

  it('[L1, R1] holds every lens with its mean and the count of its answers', () => {
    const rows = tables(under(report, 'across-lenses')).flatMap((table) => table.rows)
    const scores = scoreLenses(INSTRUMENT, example.answers, example.assessment)
    expect(rows).toHaveLength(scores.length)
    for (const [index, { id, mean, low, high, answered, applicable }] of scores.entries()) {
      const [name, figure] = rows[index]?.map((cell) => cell.text) ?? []
      expect(name).toContain(instrument.lenses[id]?.name)
      expect(name).toContain(
        text('figure.answeredOf', { answered: String(answered), applicable: String(applicable) }),
      )
      if (low === high) expect(figure).toBe(formats('BR').decimal(Number(mean)))
    }
  })

  it('[O5, R1] says which single answers would turn a stage, those that raise one first', () => {
    const turns = cityTurns(INSTRUMENT, example.answers)
    const said = texts(report, 'across-turns')
    const [first] = turns.map((turn) => turnInWords(turn, sayingOf(wordsIn(language), 'BR')))
    expect(turns[0]?.way).toBe('raises')
    expect(said).toContain(first)
    expect(said).toContain(text('turn.rest', { count: turns.length - 6 }))
  })

  it('[O1, R1] holds one number for the city only when it was asked for', () => {
    expect(ids(report)).not.toContain('across-overall')
    const asked = buildReport(reportInput(city(full), language, { options: { overall: true } }))
    const said = texts(asked, 'across-overall')
    const stage = `2 ${instrument.levels[2].name}`
    expect(said).toContain(text('overall.result', { mean: formats(null).decimal(2.77), stage }))
    expect(said).toContain(
      text('overall.weakest', { components: instrument.components['tra']?.name ?? '', count: 1 }),
    )
    expect(said).toContain(text('overall.notCapped'))
  })
})

describe('in English', () => {
  const { instrument, text } = wordsIn('en')
  const asked = { options: { overall: true } }

  it('[O1, R1] where a component has no stage the report names it instead of a number', () => {
    const report = buildReport(reportInput(city({ ...full, 'gov.body': null }), 'en', asked))
    const components = instrument.components['gov']?.name ?? ''
    expect(texts(report, 'across-overall')).toContain(text('overall.none', { components, count: 1 }))
  })

  it('[O2, R1] the gates that cap are named', () => {
    const report = buildReport(reportInput(city({ ...full, 'gov.body': 2 }), 'en', asked))
    const gates = instrument.questions['gov.body']?.title ?? ''
    expect(texts(report, 'across-overall')).toContain(text('overall.capped', { gates, count: 1 }))
  })

  it('[O4, R1] where weights were chosen, each weighted figure has the equal one beside it', () => {
    const one = city({ ...full, 'gov.mandate': 1 }, { weights: { 'gov.mandate': 2 } })
    const report = buildReport(reportInput(one, 'en', asked))
    const mean = text('weights.both', { mean: '2.4', equal: '2.7' })
    expect(texts(report, 'gov')).toContain(mean)
    expect(texts(report, 'summary')).toContain(mean)
    expect(texts(report, 'across-weights')).toContain(instrument.questions['gov.mandate']?.title)
    expect(
      texts(report, 'across-overall').filter((said) => said.startsWith('With equal weights')),
    ).toHaveLength(1)
    expect(ids(buildReport(reportInput(city(full), 'en')))).not.toContain('across-weights')
  })

  it('[L3, R1] a snapshot has neither group lenses nor one number', () => {
    const report = buildReport(reportInput(city(full, { scope: 'snapshot' }), 'en', asked))
    const rows = tables(under(report, 'across-lenses')).flatMap((table) => table.rows)
    expect(rows).toHaveLength(2)
    expect(ids(report)).not.toContain('across-overall')
  })

  it('[O5, R1] where nothing turns a stage the report says so', () => {
    expect(texts(buildReport(reportInput(city({}), 'en')), 'across-turns')).toContain(text('turn.none'))
  })
})
