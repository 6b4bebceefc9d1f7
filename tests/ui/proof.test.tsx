import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { CheckPage } from '../../src/features/check/check-page.tsx'
import { QuestionPage } from '../../src/features/answer/question-page.tsx'
import { proof } from '../fixtures/builders.ts'
import { LANGUAGES, wordsIn } from '../fixtures/words.ts'
import { showWithCity } from './screen.tsx'

const page = (question: string) => (id: string) => <QuestionPage params={{ id, question }} />
const { text, instrument } = wordsIn('en')

it.each(LANGUAGES)('[A2] one says in %s how sure one is of a level, and takes it back', async (language) => {
  const said = wordsIn(language).text
  const { app, user } = await showWithCity(language, page('gov.mandate'))
  expect(screen.queryByRole('group', { name: said('confidence.legend') })).toBeNull()
  await app.actions.editAnswer('gov.mandate', { kind: 'level', level: 3 })
  const group = await screen.findByRole('group', { name: said('confidence.legend') })
  const radio = (name: string) => within(group).getByRole('radio', { name })
  expect(radio(said('confidence.none'))).toBeChecked()
  await user.click(radio(said('confidence.low')))
  const given = () => app.store.getState().open?.answers['gov.mandate']
  expect(given()).toMatchObject({ confidence: 'low', level: 3 })
  await waitFor(() => expect(app.store.getState().saving.kind).toBe('saved'))
  await user.click(radio(said('confidence.none')))
  expect(given()).toMatchObject({ confidence: null, level: 3 })
})

it('[E3, E4] a question says what its proof supports, why not more, and what would lift it', async () => {
  const { app } = await showWithCity('en', page('gov.mandate'))
  await app.actions.editAnswer('gov.mandate', { kind: 'level', level: 4 })
  const pair = (supported: number) => text('support.pair', { level: 4, supported })
  await screen.findByText(pair(2))
  expect(screen.getByText(text('support.need.rule', { level: 4 }))).toBeInTheDocument()
  await app.actions.editAnswer('gov.mandate', { kind: 'evidence-put', item: proof(3, '2026-03') })
  await screen.findByText(pair(3))
  expect(screen.getByText(text('support.why.rule'))).toBeInTheDocument()
  expect(screen.getByText(text('support.need.sign', { level: 4 }))).toBeInTheDocument()
  await app.actions.editAnswer('gov.mandate', { kind: 'evidence-put', item: proof(2, '2026-04') })
  await screen.findByText(pair(4))
  expect(screen.getByText(text('support.enough'))).toBeInTheDocument()
})

it('[E1] proof that ran out is shown as such, with its last day', async () => {
  const { app } = await showWithCity('en', page('gov.mandate'))
  await app.actions.editAnswer('gov.mandate', { kind: 'level', level: 3 })
  await app.actions.editAnswer('gov.mandate', { kind: 'evidence-put', item: proof(2, '2024-03') })
  const ended = text('proof.ended', { date: 'March 31, 2025' })
  const item = await screen.findByText((content) => content.startsWith('Minutes') && content.includes(ended))
  expect(item.closest('li')).toHaveAttribute('data-expired', 'true')
  await screen.findByText(text('support.why.expired'))
})

it('levels 1 and 2 ask for no proof', async () => {
  const { app } = await showWithCity('en', page('gov.mandate'))
  await app.actions.editAnswer('gov.mandate', { kind: 'level', level: 2 })
  expect(await screen.findByText(text('support.notNeeded'))).toBeInTheDocument()
})

it('[E9] a question that one does not know names whom to ask', async () => {
  const { app } = await showWithCity('en', page('use.budget'))
  await app.actions.editAnswer('use.budget', { kind: 'unknown' })
  expect(await screen.findByText(text('support.ask', { roles: text('role.budget') }))).toBeInTheDocument()
})

it('[E8, E9] before the results one sees whom to ask and what to check, each leading to its question', async () => {
  const { app, id } = await showWithCity('en', (one) => <CheckPage params={{ id: one }} />)
  await app.actions.editAnswer('use.budget', { kind: 'unknown' })
  await app.actions.editAnswer('gov.mandate', { kind: 'level', level: 3 })
  await app.actions.editAnswer('qua.bias', { kind: 'level', level: 2 })
  await app.actions.editAnswer('qua.bias', { kind: 'confidence', confidence: 'low' })
  const ask = await screen.findByRole('region', { name: text('role.budget') })
  const title = (question: string) => instrument.questions[question]?.title ?? 'none'
  expect(within(ask).getByRole('link', { name: title('use.budget') })).toHaveAttribute(
    'href',
    `#/a/${id}/q/use.budget`,
  )
  const check = screen.getByRole('region', { name: text('proof.toCheck') })
  expect(
    within(check)
      .getAllByRole('link')
      .map((link) => link.textContent),
  ).toEqual([title('qua.bias'), title('gov.mandate')])
})
