import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { HistoryPage } from '../../src/features/history/history-page.tsx'
import { UndoRedo } from '../../src/features/history/undo-redo.tsx'
import { LANGUAGES, wordsIn } from '../fixtures/words.ts'
import { showWithCity } from './screen.tsx'

const both = (id: string) => (
  <>
    <UndoRedo />
    <HistoryPage params={{ id }} />
  </>
)

describe('undo and redo in the head', () => {
  it.each(LANGUAGES)('[HI3] say in %s what they would do, or that there is nothing', async (language) => {
    const { text, instrument } = wordsIn(language)
    const { app, user } = await showWithCity(language, () => <UndoRedo />)
    const title = instrument.questions['gov.mandate']?.title ?? ''
    const none = await screen.findByRole('button', { name: text('history.noUndo') })
    expect(none).toHaveAttribute('aria-disabled', 'true')
    await user.click(none)
    await app.actions.editAnswer('gov.mandate', { kind: 'level', level: 2 })
    await app.actions.editAnswer('gov.mandate', { kind: 'level', level: 4 })
    const what = text('history.level', { title, before: 2, after: 4 })
    await user.click(await screen.findByRole('button', { name: text('history.undo', { what }) }))
    const back = text('history.level', { title, before: 4, after: 2 })
    await waitFor(() =>
      expect(screen.getByRole('status')).toHaveTextContent(text('history.undone', { what: back })),
    )
    expect(app.store.getState().open?.answers['gov.mandate']?.level).toBe(2)
    await user.click(await screen.findByRole('button', { name: text('history.redo', { what }) }))
    await waitFor(() => expect(app.store.getState().open?.answers['gov.mandate']?.level).toBe(4))
  })

  it('[HI3] leave the keys to the field in which someone types', async () => {
    const { app, user } = await showWithCity('en', () => (
      <>
        <UndoRedo />
        <input aria-label="city" />
        <input type="radio" aria-label="level" />
      </>
    ))
    await app.actions.editAnswer('gov.mandate', { kind: 'level', level: 2 })
    const level = () => app.store.getState().open?.answers['gov.mandate']?.level
    await user.type(screen.getByRole('textbox'), 'x{Control>}z{/Control}')
    await app.actions.readReach()
    expect(level()).toBe(2)
    screen.getByRole('radio').focus()
    await user.keyboard('{Control>}z{/Control}')
    await waitFor(() => expect(level()).toBeNull())
    await user.keyboard('{Control>}y{/Control}')
    await waitFor(() => expect(level()).toBe(2))
  })
})

describe('the history of an assessment', () => {
  it('[HI6] shows what going back would change before it does, and says that it can be undone', async () => {
    const { text, instrument } = wordsIn('en')
    const title = instrument.questions['gov.mandate']?.title ?? ''
    const { app, user } = await showWithCity('en', both, null, async ({ actions }) => {
      await actions.editAnswer('gov.mandate', { kind: 'level', level: 2 })
      await actions.editAnswer('gov.mandate', { kind: 'level', level: 5 })
    })
    const level = () => app.store.getState().open?.answers['gov.mandate']?.level
    const [, second] = await screen.findAllByRole('listitem')
    if (second === undefined) throw new Error('fewer than two steps')
    await user.click(within(second).getByRole('button'))
    const dialog = screen.getByRole('dialog')
    expect(within(dialog).getByText(text('history.level', { title, before: 5, after: 2 }))).toBeVisible()
    expect(within(dialog).getByText(text('history.backSafe'))).toBeVisible()
    expect(level()).toBe(5)
    await user.click(within(dialog).getByRole('button', { name: text('history.backConfirm') }))
    await waitFor(() => expect(level()).toBe(2))
    const first = (await screen.findAllByRole('listitem'))[0]
    await waitFor(() => expect(screen.getAllByRole('listitem')[0]).toHaveTextContent(text('history.now')))
    expect(first).toBeInTheDocument()
    await app.actions.undo()
    expect(level()).toBe(5)
  })

  it('[HI1] shows one question alone', async () => {
    const { text, instrument } = wordsIn('en')
    const { user } = await showWithCity('en', both, null, async ({ actions }) => {
      await actions.editAnswer('gov.mandate', { kind: 'level', level: 2 })
      await actions.editAnswer('tra.open', { kind: 'level', level: 5 })
      await actions.editAssessment({ region: 'Bahia' })
    })
    expect(await screen.findAllByRole('listitem')).toHaveLength(4)
    const filter = screen.getByRole('combobox', { name: text('history.filter') })
    await user.selectOptions(filter, instrument.questions['tra.open']?.title ?? '')
    expect(screen.getAllByRole('listitem')).toHaveLength(1)
  })
})
