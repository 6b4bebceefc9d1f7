import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { CheckPage } from '../../src/features/check/check-page.tsx'
import { QuestionPage } from '../../src/features/answer/question-page.tsx'
import { SetUpPage } from '../../src/features/set-up/set-up-page.tsx'
import { LANGUAGES, wordsIn } from '../fixtures/words.ts'
import { showWithCity } from './screen.tsx'

const { text, instrument } = wordsIn('en')
const assessment = (app: { store: { getState: () => { open: unknown } } }) =>
  (app.store.getState().open as { record: { assessment: { scope: string; modules: readonly string[] } } })
    .record.assessment

describe.each(LANGUAGES)('the set-up in %s', (language) => {
  const words = wordsIn(language)

  it('[Q2] offers both scopes as native radios and each practice as a box, and keeps the choice', async () => {
    const { app, user } = await showWithCity(language, (id) => <SetUpPage params={{ id }} />)
    const full = screen.getByRole('radio', { name: words.text('scope.full') })
    const few = screen.getByRole('radio', { name: words.text('scope.snapshot') })
    expect(full).toBeChecked()
    expect(few).toHaveAccessibleDescription(
      new RegExp(words.text('scope.amount', { questions: 10, minutes: 15 })),
    )
    await user.click(few)
    const ai = screen.getByRole('checkbox', { name: words.instrument.modules['ai']?.name ?? '' })
    expect(ai).toHaveAccessibleDescription(new RegExp(words.text('practice.experimental')))
    await user.click(ai)
    await user.click(screen.getByRole('checkbox', { name: words.instrument.modules['eva']?.name ?? '' }))
    await user.click(ai)
    expect(assessment(app)).toMatchObject({ scope: 'snapshot', modules: ['eva'] })
  })
})

describe('a snapshot with a practice', () => {
  const asked = async (page: (id: string) => React.ReactNode) => {
    const shown = await showWithCity('en', page)
    await shown.app.actions.editAssessment({ scope: 'snapshot', modules: ['eva'] })
    return shown
  }

  it('[Q1] the task list counts what is asked and shows the practice apart', async () => {
    await asked((id) => <QuestionPage params={{ id, question: 'gov.body' }} />)
    const rail = screen.getByRole('navigation', { name: text('rail.label') })
    expect(within(rail).getByText(text('rail.answeredOf', { total: '15' }))).toBeInTheDocument()
    const practices = await within(rail).findByRole('list', { name: text('practice.title') })
    expect(
      within(practices)
        .getAllByRole('link')
        .map((link) => link.getAttribute('href')),
    ).toEqual([expect.stringMatching(/\/q\/eva\.agenda$/)])
    expect(within(rail).queryByText(instrument.questions['gov.mandate']?.title ?? 'none')).toBeNull()
  })

  it('[Q2] grows from the check page, and goes on with the first question that is open', async () => {
    const { app, user } = await asked((id) => <CheckPage params={{ id }} />)
    expect(screen.getByRole('heading', { name: text('check.all', { total: '15' }) })).toBeInTheDocument()
    await app.actions.editAnswer('gov.body', { kind: 'level', level: 3 })
    await user.click(screen.getByRole('button', { name: new RegExp(text('snapshot.grow')) }))
    expect(assessment(app).scope).toBe('full')
    expect(app.store.getState().open?.answers['gov.body']?.level).toBe(3)
    expect(window.location.hash).toMatch(/\/q\/gov\.mandate$/)
    expect(screen.queryByRole('button', { name: new RegExp(text('snapshot.grow')) })).toBeNull()
  })
})
