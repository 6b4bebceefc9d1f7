import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { NewPage } from '../../src/features/set-up/new-page.tsx'
import { SetUpPage } from '../../src/features/set-up/set-up-page.tsx'
import { AppProvider } from '../../src/state/react.tsx'
import { type TestApp, startApp } from '../fixtures/app.ts'
import { LANGUAGES, wordsIn } from '../fixtures/words.ts'
import { showWithCity } from './screen.tsx'

const page = (id: string) => <SetUpPage params={{ id }} />
const field = (name: string) => screen.findByRole<HTMLInputElement>('textbox', { name })
const kept = (app: TestApp) => app.store.getState().open?.record.assessment

describe.each(LANGUAGES)('the set-up in %s', (language) => {
  const { text } = wordsIn(language)

  it('[A10] keeps a text that it cannot read in sight, says why, and changes nothing in the assessment', async () => {
    const { app, id, user, unmount } = await showWithCity(language, page)
    await user.type(await field(text('setup.population')), '412 mil')
    await user.clear(await field(text('setup.termEnds')))
    await user.type(await field(text('setup.termEnds')), '2028-13')
    // Nobody leaves the field: the screen goes as it stands.
    unmount()
    render(<AppProvider app={app}>{page(id)}</AppProvider>)
    const population = await field(text('setup.population'))
    expect(population).toHaveValue('412 mil')
    expect(population).toHaveAccessibleDescription(text('number-not-whole'))
    expect(await field(text('setup.termEnds'))).toHaveValue('2028-13')
    expect(kept(app)).toMatchObject({ population: null, termEnds: null })
    await user.clear(population)
    await user.type(population, '412000')
    await user.tab()
    await waitFor(() => expect(kept(app)?.population).toBe(412_000))
    expect(Object.values(app.store.getState().unkept)).toEqual(['2028-13'])
  })

  it('[A10] holds it through a change of language', async () => {
    const { app, user } = await showWithCity(language, page)
    await user.type(await field(text('setup.population')), '412 mil')
    const other = LANGUAGES.find((one) => one !== language) ?? language
    await app.actions.setLanguage(other)
    expect(await field(wordsIn(other).text('setup.population'))).toHaveValue('412 mil')
  })

  it('[A9] says in words how a date was read', async () => {
    const { app, user } = await showWithCity(language, page)
    await app.actions.editAssessment({ country: 'MX' })
    const date = await field(text('setup.date'))
    await user.clear(date)
    await user.type(date, '3/4/2026')
    const { date: inWords } = wordsIn(language).formats('MX')
    expect(screen.getByText(text('date.readAs', { date: inWords('2026-04-03') }))).toBeInTheDocument()
    await user.tab()
    await waitFor(() => expect(kept(app)?.date).toBe('2026-04-03'))
  })
})

describe('a new assessment', () => {
  const { text } = wordsIn('en')
  const show = (app: TestApp) =>
    render(
      <AppProvider app={app}>
        <NewPage params={{}} />
      </AppProvider>,
    )

  it('[A10] stands as it was typed when one comes back, until it is made or emptied', async () => {
    const app = await startApp({ language: 'en' })
    const user = userEvent.setup()
    const first = show(app)
    expect(screen.queryByText(text('setup.again'), { exact: false })).toBeNull()
    await user.type(await field(text('setup.city')), 'Nova Aurora')
    await user.click(screen.getByText(text('setup.more'), { exact: false }))
    await user.type(await field(text('setup.population')), 'many')
    await user.click(screen.getByRole('radio', { name: text('scope.snapshot') }))
    first.unmount()

    const second = show(app)
    expect(await field(text('setup.city'))).toHaveValue('Nova Aurora')
    expect(await field(text('setup.population'))).toHaveAccessibleDescription(text('number-not-whole'))
    expect(screen.getByRole('radio', { name: text('scope.snapshot') })).toBeChecked()
    await user.clear(await field(text('setup.population')))
    await user.click(screen.getByRole('button', { name: text('setup.start') }))
    await waitFor(() => expect(app.store.getState().begun).toBeNull())
    second.unmount()

    show(app)
    expect(await field(text('setup.city'))).toHaveValue('')
  })

  it('[A10] is emptied at the press of a button', async () => {
    const app = await startApp({ language: 'en' })
    const user = userEvent.setup()
    const first = show(app)
    await user.type(await field(text('setup.city')), 'Nova Aurora')
    first.unmount()
    show(app)
    await user.click(await screen.findByRole('button', { name: text('setup.empty') }))
    expect(await field(text('setup.city'))).toHaveValue('')
    expect(app.store.getState().begun).toBeNull()
  })
})
