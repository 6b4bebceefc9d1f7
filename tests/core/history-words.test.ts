import { describe, expect, it } from 'vitest'
import type { HistorySaying } from '../../src/core/history/saying.ts'
import { stepsOf } from '../../src/core/history/steps.ts'
import { countsOf, daysOf, linesOf, questionsIn, shortly } from '../../src/core/history/telling.ts'
import { takingBack } from '../../src/core/history/moves.ts'
import { sayingOf } from '../../src/core/report/saying.ts'
import { proof } from '../fixtures/builders.ts'
import { Past } from '../fixtures/history.ts'
import { LANGUAGES, type LanguageId, wordsIn } from '../fixtures/words.ts'

function sayingIn(language: LanguageId): HistorySaying {
  const words = wordsIn(language)
  return { ...sayingOf(words, null), has: words.has }
}

const en = sayingIn('en')
const told = (past: Past) =>
  linesOf(
    stepsOf(past.log)
      .slice(1)
      .flatMap(({ differences }) => differences),
    en,
  )
const title = en.instrument.questions['gov.mandate']?.title ?? ''

describe('what was done, in words', () => {
  it('[HI1] names the question, what it was and what it is', () => {
    const past = new Past()
      .edit('gov.mandate', { kind: 'level', level: 2 })
      .edit('gov.mandate', { kind: 'level', level: 3 })
      .edit('gov.mandate', { kind: 'unknown' })
      .edit('gov.mandate', { kind: 'note', note: 'Ask\nthe   mayor' })
      .edit('gov.mandate', { kind: 'confidence', confidence: 'low' })
      .edit('gov.mandate', { kind: 'evidence-put', item: proof(3, '2026-03', 12, { id: 'e' }) })
      .edit('gov.mandate', { kind: 'evidence-removed', id: 'e' })
    expect(told(past)).toEqual([
      `Answer to “${title}”: Not answered → level 2`,
      `Level of “${title}”: 2 → 3`,
      `Answer to “${title}”: level 3 → Don't know`,
      `Note on “${title}”: “Ask the mayor”`,
      `Confidence in “${title}”: Not given → Low`,
      `Proof added to “${title}”: Minutes of the committee`,
      `Proof taken away from “${title}”: Minutes of the committee`,
    ])
  })

  it('[HI1] names what was changed of the city and the assessment, as people write it', () => {
    const past = new Past()
      .record({ population: 412_000 })
      .record({ country: 'BR' })
      .record({ termEnds: '2028-12' })
      .record({ groups: ['single mothers', 'elders'] })
      .record({ groups: [] })
      .record({ scope: 'snapshot' })
      .record({ weights: { 'gov.mandate': 1.5 } })
      .record({ efforts: { 'gov.mandate': 2 } })
      .record({ eligibility: { strategy: true } })
    expect(told(past)).toEqual([
      'Population: empty → 412,000',
      'Country: empty → Brazil',
      "End of the mayor's term: empty → December 2028",
      'Groups that matter for equity: empty → single mothers and elders',
      'Groups that matter for equity: single mothers and elders → empty',
      'What is asked: Full assessment → Snapshot',
      `Weight of “${title}”: 1 → 1.5`,
      `Changed: effort of “${title}”`,
      'Changed: answers on the programme',
    ])
  })

  it('says that something changed where this version has no name for it', () => {
    const past = new Past().record({ mascot: 'capybara' } as object)
    expect(told(past)).toEqual([en.text('history.field.unknown')])
  })

  it('shows the beginning of a long note, and cuts no letter in two', () => {
    const [line = ''] = told(new Past().edit('gov.mandate', { kind: 'note', note: '😀'.repeat(200) }))
    expect(line).toContain(`${'😀'.repeat(59)}…`)
  })

  it.each(LANGUAGES)('[HI3] says in %s what is taken back, and hides none of it', (language) => {
    const saying = sayingIn(language)
    const past = new Past().take({ 'gov.mandate': 1, 'tra.open': 2, 'tra.money': 3 })
    past.undo()
    const { days } = daysOf(stepsOf(past.log), { kind: 'all' }, 100, saying)
    const [undone, edit] = days.flatMap((day) => day.steps)
    expect(undone?.deed).toBe(saying.text('history.deed.undo'))
    expect(undone?.lines).toHaveLength(3)
    expect([undone?.takenBack, edit?.takenBack]).toEqual([false, true])
  })
})

describe('the list of what was done', () => {
  const past = new Past().edit('gov.mandate', { kind: 'level', level: 2 })
  past
    .wait(3 * 24 * 3600)
    .record({ region: 'Bahia' })
    .edit('tra.open', { kind: 'level', level: 1 })
  const steps = stepsOf(past.log)

  it('begins with the newest and ends with how it began, day by day', () => {
    const { days, more } = daysOf(steps, { kind: 'all' }, 100, en)
    expect(days.map((day) => day.steps.length)).toEqual([2, 2])
    expect(days.at(-1)?.steps.at(-1)?.deed).toBe(en.text('history.deed.created'))
    expect(more).toBe(false)
    expect(daysOf(steps, { kind: 'all' }, 3, en).more).toBe(true)
  })

  it('shows one question, or the city, alone', () => {
    const lines = (filter: Parameters<typeof daysOf>[1]) =>
      daysOf(steps, filter, 100, en).days.flatMap((day) => day.steps.flatMap((one) => one.lines))
    expect(lines({ kind: 'question', question: 'gov.mandate' })).toEqual([
      `Answer to “${title}”: Not answered → level 2`,
    ])
    expect(lines({ kind: 'city' })).toEqual(['State or province: empty → Bahia'])
  })

  it('[HI6] counts what going back would change', () => {
    const differences = takingBack(steps.slice(1))
    expect(countsOf(differences)).toEqual({ answers: 2, fields: 1 })
    expect(questionsIn(differences)).toEqual(['gov.mandate', 'tra.open'])
    expect(shortly(differences, en)).toContain(en.text('history.andMore', { what: '', count: 2 }).trim())
  })
})
