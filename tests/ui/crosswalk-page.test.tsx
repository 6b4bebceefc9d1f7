import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { CrosswalkPage } from '../../src/features/crosswalk/crosswalk-page.tsx'
import { type LanguageId, LANGUAGES, wordsIn } from '../fixtures/words.ts'
import { showWithCity } from './screen.tsx'

const page = (id: string) => <CrosswalkPage params={{ id }} />
const rows = (language: LanguageId) =>
  within(screen.getByRole('table', { name: wordsIn(language).text('crosswalk.tableCaption') }))
    .getAllByRole('row')
    .slice(1)
const search = (language: LanguageId) =>
  screen.getByRole('searchbox', { name: wordsIn(language).text('crosswalk.search') })

describe.each(LANGUAGES)('the crosswalk in %s', (language) => {
  const { text } = wordsIn(language)

  it('says that the estimate is ours and who assesses', async () => {
    await showWithCity(language, page)
    expect(screen.getAllByText(text('crosswalk.ours'), { exact: false })).toHaveLength(2)
    expect(screen.getByText(text('crosswalk.onlyRfa'), { exact: false })).toBeInTheDocument()
  })

  it('narrows the table as one types, and says how many are left', async () => {
    const { user } = await showWithCity(language, page)
    expect(rows(language)).toHaveLength(43)
    await user.type(search(language), 'rdc')
    expect(rows(language)).toHaveLength(8)
    expect(screen.getByRole('status')).toHaveTextContent(text('crosswalk.hits', { count: 8 }))
  })
})

describe('narrowing', () => {
  const { text } = wordsIn('pt')

  it('finds a name without its accents, and says so when nothing is found', async () => {
    const { user } = await showWithCity('pt', page)
    await user.type(search('pt'), 'inventario completo')
    expect(rows('pt')).toHaveLength(1)
    expect(rows('pt')[0]).toHaveTextContent('DM2')
    await user.type(search('pt'), ' nada')
    expect(screen.queryByRole('table', { name: text('crosswalk.tableCaption') })).toBeNull()
    expect(screen.getByRole('status')).toHaveTextContent(text('crosswalk.noHits'))
  })

  it('by estimate shows those that stand there', async () => {
    const { app, user } = await showWithCity('pt', page)
    await app.actions.editAnswer('gov.inventory', { kind: 'level', level: 3 })
    await user.selectOptions(screen.getByLabelText(text('crosswalk.filter')), 'possible')
    expect(rows('pt')).toHaveLength(1)
    expect(rows('pt')[0]).toHaveTextContent(text('crosswalk.estimate.possible'))
  })

  it('never narrows the table that is taken away', async () => {
    const { app, user } = await showWithCity('pt', page)
    await user.type(search('pt'), 'dm2')
    await user.click(screen.getByRole('button', { name: text('crosswalk.csv') }))
    const [file] = app.saved
    expect(file?.name).toBe('meridiana-2026-05-11.wwc.csv')
    expect(String(file?.content).trimEnd().split('\r\n')).toHaveLength(44)
    await user.click(screen.getByRole('button', { name: text('crosswalk.ukCsv') }))
    expect(app.saved[1]?.name).toBe('meridiana-2026-05-11.uk.csv')
  })
})
