import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { FitPage } from '../../src/features/fit/fit-page.tsx'
import { LANGUAGES, wordsIn } from '../fixtures/words.ts'
import { showWithCity } from './screen.tsx'

const page = (id: string) => <FitPage params={{ id }} />
const FITTING = { country: 'BR', population: 412_000, termEnds: '2028-12' } as const

describe.each(LANGUAGES)('the programme’s checks in %s', (language) => {
  const { text } = wordsIn(language)

  it('come from “prepare first” to “fits” as the answers come in, and keep them', async () => {
    const { app, user } = await showWithCity(language, page)
    expect(await screen.findByRole('status')).toHaveTextContent(text('fit.verdict.prepare'))
    await app.actions.editAssessment(FITTING)
    for (const key of ['fit.input.meeting', 'fit.input.decision', 'fit.input.outside'] as const) {
      await user.click(screen.getByRole('checkbox', { name: text(key) }))
    }
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(text('fit.verdict.almost')))
    await user.type(screen.getByRole('textbox', { name: text('fit.input.sponsor') }), 'Ana')
    await user.type(screen.getByRole('textbox', { name: text('fit.input.outcomes') }), 'Clean streets')
    await user.tab()
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(text('fit.verdict.fits')))
    expect(app.store.getState().open?.record.assessment.eligibility).toEqual({
      meeting: true,
      decision: true,
      outside: true,
      sponsor: 'Ana',
      outcomes: 'Clean streets',
    })
  })

  it('block nothing: whatever comes out, the ways to the questions and the results are there', async () => {
    const { app, id } = await showWithCity(language, page)
    await app.actions.editAssessment({ country: 'PT', population: 900, termEnds: '2026-06' })
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(text('fit.verdict.prepare')))
    expect(screen.getByText(text('fit.noBlock'))).toBeInTheDocument()
    const questions = screen.getByRole('link', { name: text('fit.toQuestions') })
    expect(questions).toHaveAttribute('href', `#/a/${id}/q/gov.mandate`)
    expect(screen.getByRole('link', { name: text('fit.results') })).toHaveAttribute(
      'href',
      `#/a/${id}/results`,
    )
  })
})

describe('a check', () => {
  const { text } = wordsIn('en')

  it('shows what the set-up knows, and does not ask for it again', async () => {
    const { app } = await showWithCity('en', page)
    await app.actions.editAssessment(FITTING)
    expect(await screen.findByText('412,000')).toBeInTheDocument()
    expect(screen.getByText('Brazil')).toBeInTheDocument()
    expect(screen.getAllByRole('link', { name: text('fit.change') })).toHaveLength(3)
    expect(screen.getAllByRole('textbox')).toHaveLength(2)
  })

  it('takes back "would the mayor go" without a trace', async () => {
    const { app, user } = await showWithCity('en', page)
    const group = within(await screen.findByRole('group', { name: text('fit.input.presence') }))
    await user.click(group.getByRole('radio', { name: text('fit.no') }))
    expect(app.store.getState().open?.record.assessment.eligibility).toEqual({ presence: false })
    await user.click(group.getByRole('radio', { name: text('fit.notKnown') }))
    expect(app.store.getState().open?.record.assessment.eligibility).toEqual({})
  })

  it('loses neither of two fields that are being typed in when the window goes', async () => {
    const { app } = await showWithCity('en', page)
    const type = (key: 'fit.input.sponsor' | 'fit.input.outcomes', value: string) =>
      fireEvent.change(screen.getByRole('textbox', { name: text(key) }), { target: { value } })
    await screen.findByRole('status')
    type('fit.input.sponsor', 'Ana')
    type('fit.input.outcomes', 'Clean streets')
    window.dispatchEvent(new Event('pagehide'))
    expect(app.store.getState().open?.record.assessment.eligibility).toEqual({
      sponsor: 'Ana',
      outcomes: 'Clean streets',
    })
  })

  it('hands out the letter to the mayor', async () => {
    const { app, user } = await showWithCity('en', page)
    await user.click(await screen.findByText(text('fit.letter')))
    await user.click(screen.getByRole('button', { name: text('fit.letterSave') }))
    expect(app.saved[0]).toMatchObject({ name: 'meridiana-2026-05-11.txt' })
    expect(String(app.saved[0]?.content)).toContain('Meridiana')
  })
})
