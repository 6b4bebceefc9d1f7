import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ImportPage } from '../../src/features/import/import-page.tsx'
import type { Answer } from '../../src/core/assessment/answer.ts'
import type { TestApp } from '../fixtures/app.ts'
import { answer } from '../fixtures/builders.ts'
import type { Json } from '../fixtures/files.ts'
import { LANGUAGES, wordsIn } from '../fixtures/words.ts'
import { showWithCity } from './screen.tsx'

const LATER = '2026-06-01T10:00:00.000Z'

/** Opens the file of this city as it comes back from elsewhere, with other answers and another set-up. */
function comesBack(answers: readonly Answer[], setUp: object = {}) {
  return async (app: TestApp) => {
    await app.actions.editAnswer('gov.mandate', { kind: 'level', level: 2 })
    await app.actions.saveFile()
    const { checksum: _sealed, ...file } = JSON.parse(String(app.saved.at(-1)?.content)) as Json
    const assessment = { ...(file['assessment'] as object), ...setUp }
    const text = JSON.stringify({ ...file, writtenAt: LATER, assessment, answers })
    await app.actions.openAnyFile({ size: new TextEncoder().encode(text).length, text: async () => text })
  }
}

const later = (question: string, level: 1 | 5, revision: number) =>
  answer(question, level, { revision, updatedAt: LATER })

describe.each(LANGUAGES)('the preview of a file in %s', (language) => {
  const { text, instrument } = wordsIn(language)

  it('[MG3] counts what differs and names the set-up that would change', async () => {
    const before = comesBack([later('gov.mandate', 5, 2), later('gov.body', 1, 1)], { population: 5000 })
    await showWithCity(language, () => <ImportPage />, null, before)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      text('import.title', { city: 'Meridiana' }),
    )
    const counts = screen.getByRole('list', { name: text('import.counts') })
    expect(
      within(counts)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([`1 ${text('import.state.new')}`, `1 ${text('import.state.newer')}`])
    expect(screen.getByRole('row', { name: new RegExp(text('setup.population')) })).toHaveTextContent(
      text('import.empty'),
    )
    expect(screen.getByText(text('import.comes', { count: 2 }))).toBeInTheDocument()
  })

  it('[MG4] chooses nothing where both sides were changed, and says what is still open', async () => {
    const before = comesBack([later('gov.mandate', 5, 1)], { summary: 'Theirs' })
    const { user, app } = await showWithCity(language, () => <ImportPage />, null, before)
    const both = screen.getByRole('group', { name: instrument.questions['gov.mandate']?.title ?? '' })
    for (const radio of within(both).getAllByRole('radio')) expect(radio).not.toBeChecked()
    expect(screen.getByText(text('import.undecided', { count: 1 }))).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: text('import.merge') }))
    expect(app.store.getState().importing).not.toBeNull()
    expect(within(both).getAllByRole('radio')[0]).toHaveFocus()
    await user.click(within(both).getByRole('radio', { name: text('import.take') }))
    expect(screen.getByText(text('import.comes', { count: 1 }))).toBeInTheDocument()
  })

  it('asks for a file where none is looked at', async () => {
    await showWithCity(language, () => <ImportPage />)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(text('import.openTitle'))
  })
})
