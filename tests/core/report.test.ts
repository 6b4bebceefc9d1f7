import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coreQuestions } from '../../src/core/instrument/lookup.ts'
import type { Report } from '../../src/core/report/blocks.ts'
import { buildReport } from '../../src/core/report/build/build-report.ts'
import { named } from '../../src/core/report/named.ts'
import { paperFor } from '../../src/core/report/paper.ts'
import { answer, city, every, type Given, INSTRUMENT, proof, row, scoreOf } from '../fixtures/builders.ts'
import { cells, flat, headings, ourTexts, tables, under, words } from '../fixtures/blocks.ts'
import { meridiana, reportInput } from '../fixtures/example.ts'
import { anyText, holds } from '../fixtures/properties.ts'
import { LANGUAGES, type LanguageId, readWords, textsOf, wordsIn } from '../fixtures/words.ts'

const own = (blocks: Report['blocks']) =>
  words(blocks).flatMap(({ text, own: typed }) => (typed ? [text] : []))
const texts = (blocks: Report['blocks']) => words(blocks).map(({ text }) => text)

/** Every text of the files of a language, its gaps included. */
function allTextsOf(language: LanguageId): readonly string[] {
  const deep = (value: unknown): readonly string[] =>
    typeof value === 'string' ? [value] : Object.values(value as object).flatMap(deep)
  return [...Object.values(textsOf(language)), ...deep(readWords(language, 'instruments/city-data-strategy'))]
}

/** A text with gaps as a pattern; null where too little stands around the gaps to tell languages apart. */
function pattern(text: string): RegExp | null {
  const fixed = text.split(/\{\{\w+\}\}/)
  if (fixed.join('').trim().length < 8) return null
  return new RegExp(`^${fixed.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[\\s\\S]*')}$`)
}

describe.each(LANGUAGES)('the report of the example city in %s', (language) => {
  const example = meridiana(language)
  const input = reportInput(example, language)
  const report = buildReport(input)
  const { score, words: spoken } = input
  const formats = spoken.formats('BR')

  it('[R2] holds every note, proof and reason under its question, as it was written', () => {
    const given = Object.values(example.answers)
    expect(given).toHaveLength(30)
    for (const { question, note, reason, evidence } of given) {
      const typed = own(under(report, question))
      if (note !== '') expect(typed).toContain(note)
      if (reason !== null) expect(typed).toContain(reason)
      for (const { what, where } of evidence) {
        const line = typed.find((text) => text.startsWith(what))
        expect(line, `${question}: ${what}`).toBeDefined()
        expect(line).toContain(where)
      }
    }
  })

  it('[R2] holds the words of the summary, and no typed text that nobody typed', () => {
    expect(own(under(report, 'summary'))).toEqual([example.assessment.summary])
  })

  it('[R1] says nothing in another language', () => {
    const here = new Set(allTextsOf(language))
    const foreign = LANGUAGES.filter((other) => other !== language)
      .flatMap(allTextsOf)
      .filter((text) => !here.has(text))
    const said = ourTexts(report)
    expect(said.length).toBeGreaterThan(300)
    expect(said.filter((text) => foreign.includes(text))).toEqual([])
    const patterns = foreign.flatMap((text) => (text.includes('{{') ? (pattern(text) ?? []) : []))
    expect(said.filter((text) => patterns.some((one) => one.test(text)))).toEqual([])
  })

  it('[R1] leaves no gap of a text open', () => {
    expect(ourTexts(report).filter((text) => /\{\{|\}\}|undefined|NaN|\[object/.test(text))).toEqual([])
  })

  it('[R1] carries the tag of its language', () => {
    expect(report.tag).toBe(spoken.tag)
  })

  it('[N1, R1] shows the figures of the score and no others', () => {
    const caption = spoken.text('report.components')
    const table = tables(under(report, 'summary')).find((one) => one.caption === caption)
    expect(table?.rows.map((cellsOfRow) => cellsOfRow[2]?.text)).toEqual(
      score.sorted.map(({ mean, low, high }) =>
        low === high
          ? formats.decimal(Number(mean))
          : spoken.text('figure.between', {
              low: formats.decimal(Number(low)),
              high: formats.decimal(Number(high)),
            }),
      ),
    )
    expect(table?.rows.map((cellsOfRow) => cellsOfRow[1]?.bar?.value)).toEqual(
      score.sorted.map(({ mean }) => mean),
    )
    expect(table?.rows.map((cellsOfRow) => cellsOfRow[0]?.to)).toEqual(score.sorted.map(({ id }) => id))
  })

  it('[R1] shows in each chapter the mean, the stage and the count of answers of its component', () => {
    for (const { id, answered, applicable, stage } of score.components) {
      const said = texts(under(report, id))
      const level = stage === null ? null : `${stage} ${spoken.instrument.levels[stage].name}`
      if (level !== null) expect(said).toContain(spoken.text('report.stageIs', { stage: level }))
      const counted = spoken.text('figure.answeredOf', {
        answered: String(answered),
        applicable: String(applicable),
      })
      expect(
        said.some((text) => text.startsWith(counted)),
        id,
      ).toBe(true)
    }
  })

  it('[A1, R1] shows each question with its level, or the sign of the state that it is in', () => {
    const badges = Object.fromEntries(headings(report).map(({ id, badge }) => [id, badge]))
    for (const { id } of coreQuestions(INSTRUMENT)) {
      const { status, level } = example.answers[id] ?? answer(id, null)
      const sign = { answered: String(level), unknown: '?', 'not-applicable': '–', 'not-answered': '' }[
        status
      ]
      expect(badges[id]).toMatchObject({ sign, level })
    }
    expect(badges['qua.timely']?.label).toBe(spoken.text('status.unknown'))
    expect(badges['use.workforce']?.label).toBe(spoken.text('status.not-applicable'))
  })

  it('has a heading for each component and question, and no id twice', () => {
    const ids = headings(report).map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toEqual(expect.arrayContaining(INSTRUMENT.components.map(({ id }) => id)))
    expect(ids).toEqual(expect.arrayContaining(coreQuestions(INSTRUMENT).map(({ id }) => id)))
  })

  it('leads only to headings that it has', () => {
    const ids = new Set(headings(report).map(({ id }) => id))
    const targets = cells(report.blocks).flatMap(({ to }) => to ?? [])
    expect(targets).toHaveLength(5 + 30)
    expect(targets.filter((to) => !ids.has(to))).toEqual([])
  })

  it('shares out the whole width, and each row has a cell a column', () => {
    for (const block of flat(report.blocks)) {
      const shares =
        block.kind === 'columns'
          ? block.shares
          : block.kind === 'table'
            ? block.columns.map(({ share }) => share)
            : [1]
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12)
      if (block.kind === 'columns') expect(block.columns).toHaveLength(block.shares.length)
      if (block.kind === 'table')
        expect(block.rows.filter(({ length }) => length !== block.columns.length)).toEqual([])
    }
  })

  it('names the radar for those who do not see it, with every figure that it shows', () => {
    const figure = flat(report.blocks).find((block) => block.kind === 'figure')
    expect(figure?.axes).toHaveLength(5)
    for (const { label, figure: shown } of figure?.axes ?? []) {
      expect(figure?.alternative).toContain(spoken.text('figure.labelled', { label, figure: shown }))
    }
  })

  it('numbers pages in its own words', () => {
    expect(report.pageLabel(3, 12)).toBe(spoken.text('report.page', { page: 3, pages: 12 }))
  })

  it('[R1] is the same each time, and changes nothing that it is made from', () => {
    const before = structuredClone({ ...example, score })
    const again = buildReport(reportInput(example, language))
    expect(JSON.stringify(again)).toBe(JSON.stringify(report))
    expect({ ...example, score }).toEqual(before)
  })
})

it('[N1, N2] the example city, worked out by hand, in the figures of Brazil', () => {
  const report = buildReport(reportInput(meridiana('pt'), 'pt'))
  const table = tables(under(report, 'summary')).find(({ look }) => look === 'figures')
  expect(table?.rows.map(([, , mean, stage]) => [mean?.text, stage?.text])).toEqual([
    ['3,2', '3 Estruturado'],
    ['2,8', '2 Emergente'],
    ['2,3', '2 Emergente'],
    ['entre 2,0 e 2,7', '2 Emergente'],
    ['2,2', '2 Emergente'],
  ])
})

it('[N2] the same city in Mexico writes its figures with a point, whatever the language', () => {
  const { assessment, answers } = meridiana('es')
  const report = buildReport(reportInput({ assessment: { ...assessment, country: 'MX' }, answers }, 'es'))
  const table = tables(under(report, 'summary')).find(({ look }) => look === 'figures')
  expect(table?.rows[0]?.[2]?.text).toBe('3.2')
})

it('[R2] whatever was typed stands in the report to the last character, in each of the four states', () => {
  const spoken = wordsIn('en')
  const anyGiven = fc.constantFrom<Given>(3, 'unknown', 'na', null)
  const typed = anyText.filter((text) => text.trim() !== '')
  holds(
    fc.property(anyGiven, typed, typed, typed, typed, (given, note, reason, what, where) => {
      const evidence = [{ ...proof(2, '2026-03'), what, where }]
      const tra = answer('tra.open', given, { note, evidence, ...(given === 'na' ? { reason } : {}) })
      const one = city({ 'tra.open': tra }, { summary: note, city: 'X' })
      const report = buildReport({ ...reportInput(one, 'en'), words: spoken })
      const said = own(under(report, 'tra.open'))
      expect(said).toContain(note)
      if (given === 'na') expect(said).toContain(reason)
      expect(said.filter((text) => text.includes(what) && text.includes(where.trim()))).not.toEqual([])
      expect(own(under(report, 'summary'))).toContain(note)
    }),
    60,
  )
})

it('[R2] the note and the proof of an answer that was cleared stay in the report', () => {
  const cleared = answer('gov.body', null, {
    note: 'Ask again in June',
    evidence: [proof(2, '2026-03', 12, { what: 'Old list' })],
  })
  const said = own(under(buildReport(reportInput(city({ 'gov.body': cleared }), 'en')), 'gov.body'))
  expect(said).toContain('Ask again in June')
  expect(said.some((text) => text.startsWith('Old list'))).toBe(true)
})

it('[E1, E2, R1] a proof says whether it still counted on the date of the assessment', () => {
  const spoken = wordsIn('en')
  const evidence = [
    proof(3, '2025-05-11', 12, { what: 'Fresh' }),
    proof(3, '2025-05-10', 12, { what: 'Stale' }),
    proof(4, null, 12, { what: 'Undated' }),
  ]
  const one = city({ 'gov.body': answer('gov.body', 3, { evidence }) })
  const said = own(
    under(buildReport(reportInput(one, 'en', { now: '2031-01-01T00:00:00.000Z' })), 'gov.body'),
  )
  const line = (what: string) => said.find((text) => text.startsWith(what)) ?? ''
  expect(line('Fresh')).not.toContain(spoken.text('proof.expired'))
  expect(line('Stale')).toContain(spoken.text('proof.expired'))
  expect(line('Undated')).toContain(spoken.text('proof.undated'))
  expect(line('Undated')).toContain(spoken.text('strength.4'))
  expect(line('Undated')).not.toContain(spoken.text('proof.expired'))
})

it('[P5, R1] a next step that needs something first says so under its question', () => {
  const spoken = wordsIn('en')
  const report = buildReport(reportInput(city({ 'qua.bias': 2, 'gov.inventory': 1 }), 'en'))
  const title = spoken.instrument.questions['gov.inventory']?.title ?? ''
  const first = spoken.text('step.first', { title, level: `2 ${spoken.instrument.levels[2].name}` })
  expect(texts(under(report, 'qua.bias'))).toContain(first)
  expect(texts(under(report, 'qua.bias'))).toContain(spoken.instrument.questions['qua.bias']?.next[2])
})

it('[P4, R1] the next steps stand together, the worthiest first, with what each asks for', () => {
  const one = city({ 'qua.bias': 2, 'gov.inventory': 1, 'gov.body': 1 })
  const spoken = wordsIn('en')
  const list = flat(under(buildReport(reportInput(one, 'en')), 'steps')).find(
    (block) => block.kind === 'list',
  )
  const titles = scoreOf(one).steps.map(({ id }) => spoken.instrument.questions[id]?.title)
  expect(list?.items.map(({ title }) => title)).toEqual(titles)
  expect(list?.items[0]?.words.text).toContain(spoken.instrument.questions['gov.body']?.next[1])
})

it('[R1] a level that cannot be raised has no next step', () => {
  const spoken = wordsIn('en')
  const said = texts(under(buildReport(reportInput(city({ 'qua.bias': 5 }), 'en')), 'qua.bias'))
  expect(said).toContain(spoken.instrument.questions['qua.bias']?.levels[5])
  expect(said).not.toContain(spoken.text('report.next'))
})

it.each(LANGUAGES)(
  '[P1, R1] an empty assessment makes a report in %s that says that answers are missing',
  (language) => {
    const spoken = wordsIn(language)
    const report = buildReport(reportInput(city({}), language))
    expect(headings(report).find(({ id }) => id === 'summary')?.text).toBe(
      spoken.text('profile.notEnough', { city: 'Meridiana' }),
    )
    const table = tables(under(report, 'summary')).find(({ look }) => look === 'figures')
    expect(table?.rows.map(([, , mean]) => mean?.text)).toEqual(
      Array.from({ length: 5 }, () => spoken.text('figure.noAnswers')),
    )
    expect(headings(report).map(({ id }) => id)).not.toContain('own-words')
  },
)

it('[P1, R1] the title of the summary names the strongest and the weakest component and those left out', () => {
  const spoken = wordsIn('en')
  const given = {
    ...every('gov', 4),
    ...every('qua', 2),
    ...every('use', 3),
    ...every('cap', 3),
    'tra.open': 1,
  } as const
  const report = buildReport(reportInput(city(given), 'en'))
  const name = (id: string) => spoken.instrument.components[id]?.name ?? ''
  const sentence = headings(report).find(({ id }) => id === 'summary')?.text
  expect(sentence).toBe(
    spoken.text('profile.uneven', {
      city: 'Meridiana',
      strongest: name('gov'),
      weakest: name('qua'),
      count: 1,
    }),
  )
  expect(texts(under(report, 'summary'))).toContain(
    spoken.text('profile.partial', { components: name('tra'), count: 1 }),
  )
})

it('[S3, R1] a component beyond the cap of "not applicable" shows why it has no figure', () => {
  const spoken = wordsIn('pt')
  const report = buildReport(reportInput(city(row('tra', ['na', 'na', 3, 3, 3, 3])), 'pt'))
  const said = texts(under(report, 'tra'))
  expect(said).toContain(spoken.text('figure.tooManyNotApplicable'))
  expect(said).toContain(spoken.text('report.tooManyNotApplicable'))
  expect(said).toContain(spoken.text('report.stageIs', { stage: spoken.text('figure.noStage') }))
})

it.each(['BR', 'AR', 'PE', 'ES', 'DE', 'ZA', 'EC', null])('[R3] a city in %s prints on A4', (country) => {
  expect(buildReport(reportInput(city({}, { country }), 'en')).paper).toBe('a4')
})

it.each(['BZ', 'CA', 'CL', 'CO', 'CR', 'GT', 'MX', 'NI', 'PA', 'PH', 'PR', 'SV', 'US', 'VE'])(
  '[R3] a city in %s prints on Letter, in whatever language',
  (country) => {
    expect(paperFor(country)).toBe('letter')
    expect(buildReport(reportInput(city({}, { country }), 'pt')).paper).toBe('letter')
  },
)

describe.each(LANGUAGES)('in %s', (language) => {
  const method = (replaced: number) =>
    texts(under(buildReport(reportInput(city({}), language, { replaced })), 'method'))
  const sentence = (count: number) => wordsIn(language).text('method.replaced', { count })

  it.each([1, 3, 1200])('[R4] the chapter on method says that %i characters are lacking', (count) => {
    expect(method(count)).toContain(sentence(count))
    expect(sentence(count)).toMatch(/\d/)
  })

  it('[R4] where no character is lacking it says nothing of it, and nothing else changes', () => {
    expect(method(3).filter((text) => text !== sentence(3))).toEqual(method(0))
    expect(method(0)).not.toContain(sentence(0))
  })
})

it('[F7] the report has the file name of its city and day', () => {
  const one = city({}, { city: 'São Paulo – “fase 2”' })
  expect(buildReport(reportInput(one, 'pt')).fileName).toBe('sao-paulo-fase-2-2026-05-11.pt.pdf')
})

it('the data sheet leaves out what was not given and shows what was', () => {
  const spoken = wordsIn('en')
  const one = city(
    {},
    { population: 412000, groups: ['Rural families', 'Teenage mothers'], country: 'US', termEnds: '2028-12' },
  )
  const said = texts(under(buildReport(reportInput(one, 'en')), 'method-sheet'))
  expect(said).toEqual(
    expect.arrayContaining([
      '412,000',
      'Rural families and Teenage mothers',
      'United States',
      'December 2028',
    ]),
  )
  expect(said).not.toContain(spoken.text('setup.region'))
  expect(said).not.toContain(spoken.text('setup.departments'))
})

it('[F4] a role or outcome that this version has no words for is shown as it stands in the file', () => {
  const spoken = wordsIn('en')
  expect(named('role', 'data-lead', spoken)).toBe(spoken.text('role.data-lead'))
  expect(named('outcome', 'clean-air', spoken)).toBe('clean-air')
  const one = city({}, { priorityOutcome: 'clean-air', respondentRole: 'archivist' })
  const said = texts(under(buildReport(reportInput(one, 'en')), 'method-sheet'))
  expect(said).toEqual(expect.arrayContaining(['clean-air', 'archivist']))
})

it('strengths and gaps in the summary are the first of those in the score', () => {
  const example = meridiana('en')
  const lists = under(buildReport(reportInput(example, 'en')), 'summary').filter(
    (block) => block.kind === 'list',
  )
  const titles = lists.map(({ items }) => items.map(({ title }) => title))
  const { questions } = wordsIn('en').instrument
  const { strengths, gaps, gates } = scoreOf(example)
  const firstThree = (list: readonly { readonly id: string }[]) =>
    list.slice(0, 3).map(({ id }) => questions[id]?.title)
  expect(titles).toEqual([firstThree(strengths), firstThree(gaps), firstThree(gates)])
})

it('[G1, R1] the summary says of each gate whether it holds', () => {
  const spoken = wordsIn('en')
  const report = buildReport(
    reportInput(city({ 'gov.body': 3, 'use.metrics': 2, 'cap.executive': 'unknown' }), 'en'),
  )
  const list = under(report, 'gates').find((block) => block.kind === 'list')
  expect(list?.items.map(({ sign, words: said }) => [sign, said.text])).toEqual([
    ['3', spoken.text('gate.holds')],
    ['2', spoken.text('gate.below')],
    ['?', spoken.text('gate.unknown')],
  ])
})
