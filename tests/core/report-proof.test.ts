import { describe, expect, it } from 'vitest'
import { buildReport } from '../../src/core/report/build/build-report.ts'
import type { Drawing } from '../../src/core/report/drawing.ts'
import { sayingOf } from '../../src/core/report/figures.ts'
import { legendOf, provedAxes, provedInWords } from '../../src/core/report/proof-axes.ts'
import { proofCountInWords } from '../../src/core/report/proof-words.ts'
import { radarDrawing } from '../../src/core/report/radar-drawing.ts'
import { withLegend } from '../../src/core/report/radar-legend.ts'
import { scoreProof } from '../../src/core/scoring/proof-score.ts'
import { answer, type City, city, INSTRUMENT, proof, scoreOf } from '../fixtures/builders.ts'
import { flat, headings, tables, under, words } from '../fixtures/blocks.ts'
import { meridiana, reportInput } from '../fixtures/example.ts'
import { LANGUAGES, wordsIn } from '../fixtures/words.ts'

const LOOK = { radius: 100, textSize: 8, figures: true, alidade: false }
const en = wordsIn('en')
const saying = sayingOf(en, null)
const proofOf = ({ assessment, answers }: City) => scoreProof(INSTRUMENT, assessment, answers)

/** One higher claim of three has proof: too little to draw. */
const unproved = city({
  'gov.mandate': answer('gov.mandate', 3, { evidence: [proof(2, '2026-03')] }),
  'gov.body': 3,
  'gov.owners': 4,
})

const reportOf = (one: City) => buildReport(reportInput(one, 'en'))
const said = (one: City, id: string) => words(under(reportOf(one), id)).map(({ text }) => text)
const rings = (drawing: Drawing) =>
  drawing.shapes.filter(
    (shape) => shape.kind === 'circle' && shape.fill === 'paper' && shape.stroke === 'ink',
  )

describe.each(LANGUAGES)('the report of the example city in %s', (language) => {
  const spoken = wordsIn(language)
  const { text } = spoken
  const report = buildReport(reportInput(meridiana(language), language))
  const texts = (id: string) => words(under(report, id)).map((one) => one.text)

  it('[E5, E6] sets the supported mean beside the claimed one, in the summary and in the chapter on proof', () => {
    const summary = tables(under(report, 'summary')).find(({ look }) => look === 'figures')
    expect(summary?.columns.at(-1)?.label).toBe(text('proof.supported'))
    expect(summary?.rows.map((row) => row[1]?.bar?.supported)).toEqual([17 / 6, 2.8, 14 / 6, 2.2, 2])
    const [table] = tables(under(report, 'proof'))
    const supported = table?.columns.findIndex(({ label }) => label === text('proof.supportedMean')) ?? -1
    expect(table?.rows.slice(0, 5).map((row) => row[supported]?.text)).toEqual(
      [14 / 6, 2.2, 2.8, 2, 17 / 6].map((mean) => spoken.formats('BR').decimal(mean)),
    )
    expect(table?.rows.at(-1)?.at(-1)?.text).toContain(text('report.of', { part: '13', whole: '15' }))
  })

  it('[E4] shows under a question what is supported, why, and what would lift it', () => {
    const tools = texts('cap.tools').join(' ')
    expect(tools).toContain(text('support.why.expired'))
    expect(tools).toContain(text('support.need.document', { level: 3 }))
    expect(texts('tra.open').join(' ')).toContain(text('support.why.outsider'))
    expect(texts('gov.mandate')).not.toContain(text('proof.supported'))
  })

  it('[E1] says on which day a proof ran out, and until when another counts', () => {
    const day = (date: string) => spoken.formats('BR').date(date)
    expect(texts('cap.tools').join(' ')).toContain(text('proof.ended', { date: day('2026-03-31') }))
    expect(texts('gov.mandate').join(' ')).toContain(text('proof.until', { date: day('2027-03-24') }))
    expect(texts('expired').filter((one) => one.includes(day('2026-03-31')))).toHaveLength(1)
  })

  it('[E7, E8, E9] holds the three lists of work', () => {
    const titles = (id: string) =>
      under(report, id).flatMap((block) =>
        block.kind === 'list' ? block.items.map(({ title }) => title) : [],
      )
    const title = (id: string) => spoken.instrument.questions[id]?.title
    expect(titles('to-prove')).toEqual(['cap.tools', 'tra.report', 'tra.money'].map(title))
    expect(titles('to-check').slice(0, 3)).toEqual(['tra.money', 'gov.owners', 'qua.complete'].map(title))
    expect(titles('to-ask')).toEqual([title('qua.timely'), title('qua.timely')])
    expect(headings(report).filter(({ id }) => id.startsWith('ask-'))).toMatchObject([
      { text: text('role.it-security') },
      { text: text('role.services') },
    ])
  })
})

it('[E6] before half of the higher claims have proof, the report says how many do, and draws no mark', () => {
  const report = reportOf(unproved)
  const counted = `${en.text('proof.count', { proved: '1', count: 3 })} ${en.text('proof.notDrawn')}`
  expect(said(unproved, 'summary')).toContain(counted)
  const table = tables(under(report, 'summary')).find(({ look }) => look === 'figures')
  expect(table?.columns).toHaveLength(4)
  expect(table?.rows.flatMap((row) => row.flatMap(({ bar }) => bar?.supported ?? []))).toEqual([])
  const figure = flat(report.blocks).find((block) => block.kind === 'figure')
  expect([figure?.legend, figure?.axes.map((axis) => axis.supported)]).toEqual([
    null,
    Array(5).fill(undefined),
  ])
  expect(said(unproved, 'gov.owners').join(' ')).toContain(en.text('support.why.none'))
})

it('[E6] nothing to prove is said in words', () => {
  expect(proofCountInWords(proofOf(city({ 'gov.mandate': 2 })).count, saying)).toBe(
    en.text('proof.countNone'),
  )
})

it('[E6] the radar draws a ring a component at its supported mean, once there is proof enough', () => {
  const example = meridiana('en')
  const axes = provedAxes(scoreOf(example), proofOf(example), saying)
  expect(axes.map(({ supported }) => supported)).toEqual([14 / 6, 2.2, 2.8, 2, 17 / 6])
  expect(rings(radarDrawing(axes, LOOK))).toHaveLength(5)
  const plain = provedAxes(scoreOf(unproved), proofOf(unproved), saying)
  expect(rings(radarDrawing(plain, LOOK))).toEqual([])
})

it('[E6] those who do not see the radar are told both figures of each component', () => {
  const example = meridiana('en')
  const told = provedInWords(provedAxes(scoreOf(example), proofOf(example), saying), saying)
  expect(told).toContain(
    en.text('figure.labelled', {
      label: en.instrument.components['tra']?.name ?? '',
      figure: en.text('proof.axis', { figure: '3.2', supported: '2.8' }),
    }),
  )
})

it('[E6] a picture of the radar has a key of both levels or, before that, the count of proof', () => {
  const texts = (one: City) => {
    const proved = proofOf(one)
    const drawing = radarDrawing(provedAxes(scoreOf(one), proved, saying), LOOK)
    const whole = withLegend(drawing, legendOf(proved, saying), 'counted', LOOK.textSize)
    expect(whole.height).toBeGreaterThan(drawing.height)
    return whole.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []))
  }
  const both = [en.text('proof.claimedLevel'), en.text('proof.supportedLevel')]
  expect(texts(meridiana('en')).slice(-2)).toEqual(both)
  expect(texts(unproved).at(-1)).toBe('counted')
})
