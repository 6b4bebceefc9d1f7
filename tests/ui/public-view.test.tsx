import { render, screen, within } from '@testing-library/react'
import { openDB } from 'idb'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../src/core/exchange/canonical-json.ts'
import { writePublicFile } from '../../src/core/public/public-file.ts'
import { PublicPage } from '../../src/features/public-view/public-page.tsx'
import { AppProvider } from '../../src/state/react.tsx'
import { type TestApp, startApp } from '../fixtures/app.ts'
import { INSTRUMENT } from '../fixtures/builders.ts'
import { editionOf } from '../fixtures/everything-public.ts'
import { meridiana } from '../fixtures/example.ts'
import { LANGUAGES, type LanguageId, wordsIn } from '../fixtures/words.ts'

const HOSTILE = '<img src=x onerror=__hit()>'

function publicFile(language: LanguageId, change: object = {}): string {
  const text = writePublicFile(
    editionOf({ instrument: INSTRUMENT, ...meridiana(language) }),
    'alidade 1.0.0',
    '2026-05-12',
  )
  return JSON.stringify({ ...(JSON.parse(text) as object), ...change })
}

const asFile = (text: string) => ({ size: new TextEncoder().encode(text).length, text: async () => text })

async function allStored(): Promise<string> {
  const database = await openDB('alidade')
  const stores = await Promise.all([...database.objectStoreNames].map((name) => database.getAll(name)))
  database.close()
  return canonicalJson(stores)
}

async function show(app: TestApp, text: string) {
  expect(await app.actions.openAnyFile(asFile(text))).toBe('/public')
  return render(
    <AppProvider app={app}>
      <PublicPage />
    </AppProvider>,
  )
}

describe.each(LANGUAGES)('a public edition that is looked at, in %s', (language) => {
  const { text, instrument } = wordsIn(language)
  const titleOf = (id: string) => instrument.questions[id]?.title ?? id

  it('[PU12] says what it is and leaves out, and shows figures, levels and what is not shared', async () => {
    await show(await startApp({ language }), publicFile(language))
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Meridiana')
    expect(screen.getByText(text('share.inAnswers', { shared: '28', questions: '30' }))).toBeInTheDocument()
    expect(screen.getAllByText(text('share.leftOut')).length).toBeGreaterThan(0)
    const table = screen.getByRole('table', { name: text('report.components') })
    const governance = within(table).getByRole('row', {
      name: new RegExp(instrument.components['gov']?.name ?? ''),
    })
    expect(governance).toHaveTextContent(text('share.of', { shared: '4', questions: '6' }))
    expect(screen.getByRole('heading', { name: titleOf('gov.body'), level: 3 })).toBeInTheDocument()
    expect(screen.queryByRole('heading', { name: titleOf('gov.protection') })).toBeNull()
    expect(screen.getAllByText(new RegExp(titleOf('gov.protection'))).length).toBeGreaterThan(0)
  })

  it('[PU14] lists levels by id where the questionnaire is not here, and says so', async () => {
    const elsewhere = { id: 'service-desk', version: '3.0.0' }
    await show(await startApp({ language }), publicFile(language, { instrument: elsewhere }))
    expect(
      screen.getByText(text('share.viewUnknown', { instrument: elsewhere.id, version: elsewhere.version })),
    ).toBeInTheDocument()
    const row = screen.getByRole('row', { name: /gov\.body/ })
    expect(row).toHaveTextContent(instrument.levels[3].name)
    expect(screen.queryByRole('table', { name: text('report.components') })).toBeNull()
  })
})

describe('looking at a public edition', () => {
  const { text } = wordsIn('en')

  it('[PU11] stores nothing and changes nothing; once it is closed, or after a reload, nothing is left', async () => {
    const app = await startApp({ language: 'en' })
    await app.actions.createAssessment({ city: 'Ventana', departments: null })
    const before = await allStored()
    const { unmount } = await show(app, publicFile('en'))
    expect(await allStored()).toBe(before)
    expect((await app.reload()).store.getState().publicFile).toBeNull()
    unmount()
    expect(app.store.getState().publicFile).toBeNull()
    expect(await allStored()).toBe(before)
    render(
      <AppProvider app={app}>
        <PublicPage />
      </AppProvider>,
    )
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(text('share.viewAgain'))
  })

  it('[PU8] shows a city and a summary that want to be more than text as text', async () => {
    const file = JSON.parse(publicFile('en')) as { assessment: object }
    const assessment = { ...file.assessment, city: HOSTILE, summary: HOSTILE, region: HOSTILE }
    const { container } = await show(
      await startApp({ language: 'en' }),
      JSON.stringify({ ...file, assessment }),
    )
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(HOSTILE)
    expect(container.querySelector('img')).toBeNull()
  })

  it.each([
    ['broken', publicFile('en').slice(0, -2), 'file-not-json'],
    ['newer', publicFile('en', { formatVersion: 2 }), 'file-newer'],
    ['against itself', publicFile('en', { notShared: ['gov.body'] }), 'file-wrong-value'],
  ])('[PU13] refuses a file that is %s with a code, and goes nowhere', async (_, file, code) => {
    const app = await startApp({ language: 'en' })
    expect(await app.actions.openAnyFile(asFile(file))).toBeNull()
    expect(app.store.getState().notice?.code).toBe(code)
    expect(app.store.getState().publicFile).toBeNull()
    expect((await app.reload()).store.getState().library).toEqual([])
  })

  it('[PU11] goes with everything else when everything is erased', async () => {
    const app = await startApp({ language: 'en' })
    await app.actions.openAnyFile(asFile(publicFile('en')))
    expect(app.store.getState().publicFile).not.toBeNull()
    await app.actions.eraseEverything()
    expect(app.store.getState().publicFile).toBeNull()
  })
})
