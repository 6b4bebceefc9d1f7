import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { QuestionPage } from '../../src/features/answer/question-page.tsx'
import { type LanguageId, LANGUAGES, wordsIn } from '../fixtures/words.ts'
import { showWithCity } from './screen.tsx'

const page = (question: string) => (id: string) => <QuestionPage params={{ id, question }} />
const level = (language: LanguageId, one: 1 | 2 | 3 | 4 | 5) => {
  const { text, instrument } = wordsIn(language)
  return `${text('answer.level', { level: one })} ${instrument.levels[one].name}`
}

describe.each(LANGUAGES)('a question in %s', (language) => {
  const words = wordsIn(language)

  it('offers five native radios, each with its full descriptor, none chosen', async () => {
    await showWithCity(language, page('gov.mandate'))
    for (const one of [1, 2, 3, 4, 5] as const) {
      const radio = screen.getByRole('radio', { name: new RegExp(`^${level(language, one)}`) })
      expect(radio).not.toBeChecked()
      expect(radio).toHaveAccessibleDescription(words.instrument.questions['gov.mandate']?.levels[one])
    }
  })

  it('says what half and more than 80 % mean where the number of departments is known', async () => {
    await showWithCity(language, page('gov.mandate'), 18)
    expect(
      screen.getByText(words.text('answer.counts', { half: '9', most: '15', total: '18' })),
    ).toBeInTheDocument()
  })

  it('offers no "not applicable" on a gate', async () => {
    await showWithCity(language, page('gov.body'))
    expect(screen.queryByRole('radio', { name: new RegExp(words.text('answer.notApplicable')) })).toBeNull()
    expect(screen.getByRole('radio', { name: new RegExp(words.text('answer.unknown')) })).toBeInTheDocument()
  })
})

describe('answering a question', () => {
  const { text } = wordsIn('en')
  const answers = (app: { store: { getState: () => { open: { answers: unknown } | null } } }) =>
    app.store.getState().open?.answers as Record<
      string,
      { level: number | null; status: string; reason: string | null; note: string }
    >

  it('keeps the level that is clicked', async () => {
    const { app, user } = await showWithCity('en', page('gov.mandate'))
    await user.click(screen.getByRole('radio', { name: new RegExp(level('en', 3)) }))
    expect(answers(app)['gov.mandate']?.level).toBe(3)
    await waitFor(() => expect(app.store.getState().saving.kind).toBe('saved'))
  })

  it('takes number keys while the focus is in the levels, and Enter to go on', async () => {
    const { app, id, user } = await showWithCity('en', page('gov.mandate'))
    screen.getByRole('radio', { name: new RegExp(level('en', 1)) }).focus()
    await user.keyboard('4')
    expect(answers(app)['gov.mandate']?.level).toBe(4)
    expect(screen.getByRole('radio', { name: new RegExp(level('en', 4)) })).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(window.location.hash).toBe(`#/a/${id}/q/gov.body`)
  })

  it('leaves number keys alone in the note', async () => {
    const { app, user } = await showWithCity('en', page('gov.mandate'))
    await user.type(screen.getByLabelText(text('answer.note')), '4 of 18')
    await user.tab()
    expect(answers(app)['gov.mandate']).toMatchObject({ note: '4 of 18', level: null })
  })

  it('asks for a reason when a question does not apply, and keeps it', async () => {
    const { app, user } = await showWithCity('en', page('gov.contracts'))
    await user.click(screen.getByRole('radio', { name: new RegExp(text('answer.notApplicable')) }))
    await user.type(screen.getByLabelText(text('answer.reason')), 'No contract holds data')
    await user.tab()
    expect(answers(app)['gov.contracts']).toMatchObject({
      status: 'not-applicable',
      reason: 'No contract holds data',
    })
  })

  it('refuses the second "not applicable" of a component and says why', async () => {
    const { app, user } = await showWithCity('en', page('gov.contracts'))
    await app.actions.editAnswer('gov.owners', { kind: 'not-applicable', reason: 'One team does it all' })
    await user.click(await screen.findByRole('radio', { name: new RegExp(text('answer.notApplicable')) }))
    expect(await screen.findByRole('alert')).toHaveTextContent(text('too-many-not-applicable', { count: 1 }))
    expect(answers(app)['gov.contracts']).toBeUndefined()
  })

  it('clears an answer', async () => {
    const { app, user } = await showWithCity('en', page('gov.mandate'))
    await user.click(screen.getByRole('radio', { name: new RegExp(level('en', 2)) }))
    await user.click(screen.getByRole('button', { name: text('answer.clear') }))
    expect(answers(app)['gov.mandate']).toMatchObject({ status: 'not-answered', level: null })
    expect(screen.getByRole('radio', { name: new RegExp(level('en', 2)) })).not.toBeChecked()
  })

  it('lists the terms of art of the page with what they mean', async () => {
    const { user } = await showWithCity('en', page('gov.inventory'))
    await user.click(screen.getByText(text('answer.wordsHere')))
    const inventory = wordsIn('en').glossary.find(({ id }) => id === 'data-inventory')
    expect(screen.getAllByText(inventory?.definition ?? 'none').length).toBeGreaterThan(0)
  })
})
