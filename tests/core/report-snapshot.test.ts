import { describe, expect, it } from 'vitest'
import { askedQuestions } from '../../src/core/assessment/asked.ts'
import { coreQuestions } from '../../src/core/instrument/lookup.ts'
import type { Cover } from '../../src/core/report/blocks.ts'
import { buildReport } from '../../src/core/report/build/build-report.ts'
import { city, every, type Given, INSTRUMENT } from '../fixtures/builders.ts'
import { flat, headings, ourTexts, tables, under, words } from '../fixtures/blocks.ts'
import { meridiana, reportInput } from '../fixtures/example.ts'
import { LANGUAGES, type LanguageId } from '../fixtures/words.ts'

const SNAPSHOT = { 'gov.body': 3, 'gov.inventory': 2, 'use.metrics': 3, 'qua.accuracy': 2 } as const

function reportOf(given: Readonly<Record<string, Given>>, more: object, language: LanguageId = 'en') {
  const input = reportInput(city(given, more), language)
  return { report: buildReport(input), ...input.words }
}

describe.each(LANGUAGES)('the report of a snapshot in %s', (language) => {
  const kept = { 'gov.mandate': 5 } as const
  const { report, text, formats, instrument } = reportOf(
    { ...SNAPSHOT, ...kept },
    { scope: 'snapshot' },
    language,
  )
  const said = ourTexts(report)
  const mean = text('figure.snapshot', { mean: formats(null).decimal(2.5), answered: '2', questions: '6' })

  it('says so on the cover, in the title, at the head of each page and in the name of the file', () => {
    const [cover] = report.blocks
    expect((cover as Cover).kicker).toBe(text('snapshot.kicker'))
    expect(report.title).toBe(text('snapshot.reportTitle', { city: 'Meridiana' }))
    expect(report.subject.startsWith(text('snapshot.reportSubject', { date: '' }).slice(0, 10))).toBe(true)
    expect(report.fileName).toBe(`meridiana-${text('snapshot.fileName')}-2026-05-11.${language}.pdf`)
    expect(report.fileName).toMatch(/^[a-z0-9-]+\.(pt|es|en)\.pdf$/)
  })

  it('[Q3] shows each component’s levels and their mean “from 2 of 6”', () => {
    const table = tables(under(report, 'summary')).find(
      ({ caption }) => caption === text('report.components'),
    )
    const gov = table?.rows.find(([first]) => first?.to === 'gov')
    expect(gov?.map((cell) => cell.text)).toEqual([
      instrument.components['gov']?.name,
      '',
      mean,
      formats(null).list(['3', '2']),
    ])
    expect(gov?.[1]?.bar).toMatchObject({ value: 2.5, range: null })
    expect(words(under(report, 'gov')).map((one) => one.text)).toContain(mean)
  })

  it('[Q3] names no stage and gives no range', () => {
    expect(said).not.toContain(text('report.stage'))
    expect(said).not.toContain(text('method.stage'))
    expect(said.filter((one) => one.startsWith(text('report.stageIs', { stage: '' }).trim()))).toEqual([])
    const bars = tables(report.blocks).flatMap(({ rows }) => rows.flat().flatMap(({ bar }) => bar ?? []))
    expect(bars.filter(({ range }) => range !== null)).toEqual([])
  })

  it('[Q1] has an entry for each asked question and for no other', () => {
    const ids = headings(report).map(({ id }) => id)
    const asked = askedQuestions(INSTRUMENT, { scope: 'snapshot', modules: [] }).map(({ id }) => id)
    const entries = coreQuestions(INSTRUMENT).flatMap(({ id }) => (ids.includes(id) ? [id] : []))
    expect(entries).toEqual(asked)
  })
})

describe('the practices in the report', () => {
  it('[Q5] each that is on has a chapter, behind the components and the recommendation', () => {
    const { report, instrument } = reportOf({ 'eva.agenda': 3, 'eva.use': 1 }, { modules: ['eva', 'ai'] })
    const chapters = headings(report).filter(({ level }) => level === 1)
    expect(chapters.map(({ id }) => id)).toEqual([
      'summary',
      ...INSTRUMENT.components.map(({ id }) => id),
      'practice',
      'eva',
      'ai',
      'proof',
      'across',
      'crosswalk',
      'method',
    ])
    expect(chapters.find(({ id }) => id === 'eva')?.text).toBe(instrument.modules['eva']?.name)
    const said = words(under(report, 'eva.use')).map((one) => one.text)
    expect(said).toContain(instrument.questions['eva.use']?.levels[1])
    expect(said).toContain(instrument.questions['eva.use']?.next[1])
  })

  it('[Q5] an experimental one says so in its heading', () => {
    const { report, text, instrument } = reportOf({}, { modules: ['ai'] })
    expect(headings(report).find(({ id }) => id === 'ai')?.text).toBe(
      text('practice.experimentalName', { practice: instrument.modules['ai']?.name ?? '' }),
    )
  })

  it('[X2] the practice to deepen first stands with its questions and their levels', () => {
    const { report, text, instrument } = reportOf(SNAPSHOT, {})
    const head = headings(report).find(({ id }) => id === 'practice')
    expect(head?.text).toBe(text('practice.first', { practice: instrument.modules['eva']?.name ?? '' }))
    const list = flat(under(report, 'practice')).find((block) => block.kind === 'list')
    expect(list).toMatchObject({
      items: [
        { sign: '3', title: instrument.questions['use.metrics']?.title },
        { sign: '2', title: instrument.questions['qua.accuracy']?.title },
      ],
    })
  })

  it('[X2] where foundations come first, what misses is named with the level that is needed', () => {
    const { report, text } = reportOf({ ...every('qua', 1), 'use.metrics': 1 }, {})
    expect(headings(report).find(({ id }) => id === 'practice')?.text).toBe(text('practice.foundations'))
    const list = flat(under(report, 'practice')).find((block) => block.kind === 'list')
    const lines = list?.kind === 'list' ? list.items.map((item) => item.words.text) : []
    expect(lines).toContain(text('practice.misses', { level: '1 Initial', needed: '3' }))
    expect(lines).toContain(text('practice.open', { needed: '3' }))
  })

  it('[X2] a snapshot says of a foundation that it does not ask', () => {
    const { report, text } = reportOf({ 'use.metrics': 1 }, { scope: 'snapshot' })
    const said = words(under(report, 'practice')).map((one) => one.text)
    expect(said).toContain(text('practice.notAsked', { needed: '3' }))
  })

  it('the example city, whole and without modules, has the recommendation and no chapter of a practice', () => {
    const ids = headings(buildReport(reportInput(meridiana('pt'), 'pt'))).map(({ id }) => id)
    expect(ids).toContain('practice')
    expect(ids.filter((id) => INSTRUMENT.modules.some((part) => part.id === id))).toEqual([])
  })
})
