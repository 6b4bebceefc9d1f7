import { configure, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { QuestionPage } from '../../src/features/answer/question-page.tsx'
import { ErasePage } from '../../src/features/erase/erase-page.tsx'
import { ProtectPage } from '../../src/features/protect/protect-page.tsx'
import { ReportPage } from '../../src/features/report/report-page.tsx'
import { SetUpPage } from '../../src/features/set-up/set-up-page.tsx'
import { SelfCheckPage } from '../../src/features/self-check/self-check-page.tsx'
import { LockedFile } from '../../src/app/locked-file.tsx'
import { lock } from '../../src/adapters/age/age.ts'
import { AppProvider } from '../../src/state/react.tsx'
import { startApp } from '../fixtures/app.ts'
import { LANGUAGES, wordsIn } from '../fixtures/words.ts'
import { showWithCity } from './screen.tsx'

const { text } = wordsIn('en')
// Locking takes real work, and the machine may be busy.
configure({ asyncUtilTimeout: 10_000 })

async function show(screenOf: React.ReactNode, options: Parameters<typeof startApp>[0] = {}) {
  const app = await startApp({ language: 'en', ...options })
  render(<AppProvider app={app}>{screenOf}</AppProvider>)
  return { app, user: userEvent.setup() }
}

describe.each(LANGUAGES)('the page that protects a file, in %s', (language) => {
  const words = wordsIn(language)

  it('[AG3] says how long a passphrase is, hides it until asked, and asks for it twice only while it is hidden', async () => {
    const { user } = await showWithCity(language, (id) => <ProtectPage params={{ id }} />)
    const field = screen.getByLabelText(words.text('protect.new'))
    expect(field).toHaveAttribute('type', 'password')
    await user.type(field, 'curta')
    expect(screen.getByText(words.text('protect.strength.short'))).toBeVisible()
    expect(screen.getByLabelText(words.text('protect.again'))).toBeVisible()
    await user.click(screen.getByRole('checkbox', { name: words.text('protect.show') }))
    expect(field).toHaveAttribute('type', 'text')
    expect(field).toHaveAttribute('autocomplete', 'off')
    expect(field).toHaveAttribute('spellcheck', 'false')
    expect(screen.queryByLabelText(words.text('protect.again'))).toBeNull()
    expect(screen.getByText(words.text('protect.nobody'))).toBeVisible()
  })
})

describe('the page that protects a file', () => {
  it('[AG2] saves with a suggested passphrase, empties the field, and says the name', async () => {
    const { app, user } = await showWithCity('en', (id) => <ProtectPage params={{ id }} />)
    await user.click(screen.getByRole('button', { name: text('protect.suggest') }))
    expect(await screen.findByDisplayValue('hhhhh-hhhhh-hhhhh-hhhhh')).toBeVisible()
    await user.click(screen.getByRole('button', { name: text('protect.save') }))
    const name = 'meridiana-2026-05-11.alidade.age'
    expect(await screen.findByText(text('protect.handed', { name }))).toBeVisible()
    expect(screen.getByLabelText(text('protect.new'))).toHaveValue('')
    expect(app.saved.map((file) => file.name)).toEqual([name])
  })

  it('[AG3] takes neither an empty passphrase nor two that differ', async () => {
    const { app, user } = await showWithCity('en', (id) => <ProtectPage params={{ id }} />)
    await user.click(screen.getByRole('button', { name: text('protect.save') }))
    expect(screen.getByLabelText(text('protect.new'))).toHaveAccessibleDescription(
      expect.stringContaining(text('protect.empty')),
    )
    await user.type(screen.getByLabelText(text('protect.new')), 'one')
    await user.type(screen.getByLabelText(text('protect.again')), 'other')
    await user.click(screen.getByRole('button', { name: text('protect.save') }))
    expect(screen.getByLabelText(text('protect.again'))).toBeInvalid()
    expect(app.saved).toEqual([])
  })
})

it('[AG4] the dialog tells a wrong passphrase beside the field, and closes once the file is open', async () => {
  const { app, user } = await show(<LockedFile />)
  const bytes = await lock(new TextEncoder().encode('{}'), 'right', 10)
  await app.actions.openAnyFile({
    size: bytes.length,
    text: async () => new TextDecoder().decode(bytes),
    arrayBuffer: async () => bytes.buffer,
  })
  const field = await screen.findByLabelText(text('protect.passphrase'))
  await user.type(field, 'wrong{Enter}')
  await waitFor(() => expect(field).toHaveAccessibleDescription(text('protected-wrong-passphrase')))
  await user.clear(field)
  await user.type(field, 'right{Enter}')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  await waitFor(() => expect(app.store.getState().notice?.code).toBe('file-not-ours'))
})

it.each([
  ['the question', (id: string) => <QuestionPage params={{ id, question: 'gov.mandate' }} />],
  ['the set-up', (id: string) => <SetUpPage params={{ id }} />],
  ['the report', (id: string) => <ReportPage params={{ id }} />],
])('[ER5] no browser keeps what stands in the fields of %s', async (_name, page) => {
  await showWithCity('en', page, null, async (app) => {
    await app.actions.editAnswer('gov.mandate', { kind: 'level', level: 3 })
  })
  const fields = screen.getAllByRole('textbox')
  expect(fields.length).toBeGreaterThan(0)
  for (const field of fields) expect(field).toHaveAttribute('autocomplete', 'off')
})

describe('the page that erases', () => {
  const traces = (after: number | null) => {
    let cleared = false
    return {
      count: async () => [
        { place: 'databases' as const, count: cleared ? after : 1 },
        { place: 'local' as const, count: 0 },
        { place: 'session' as const, count: 0 },
      ],
      tellWindows: async () => 2,
      erase: async () => {
        cleared = true
      },
    }
  }

  async function eraseWith(after: number | null) {
    const { user } = await show(<ErasePage />, { traces: traces(after) })
    await screen.findByRole('rowheader', { name: text('erase.place.databases') })
    await user.click(screen.getByRole('button', { name: text('erase.ask') }))
    await user.click(
      within(screen.getByRole('dialog')).getByRole('button', { name: text('erase.confirm'), hidden: true }),
    )
    await screen.findByRole('heading', { name: text('erase.erased') })
  }

  it('[ER3] shows each place with what was counted, and who else let go', async () => {
    await eraseWith(0)
    expect(screen.getByText(text('erase.proof.nothing'))).toBeVisible()
    expect(screen.getByText(text('erase.windows', { count: 2 }))).toBeVisible()
    expect(screen.getByText(text('erase.disk'))).toBeVisible()
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
  })

  it.each([
    [1, 'erase.proof.some'],
    [null, 'erase.proof.unknown'],
  ] as const)('[ER3] does not claim more than was counted: %s', async (after, key) => {
    await eraseWith(after)
    expect(screen.getByText(text(key))).toBeVisible()
    expect(screen.queryByText(text('erase.proof.nothing'))).toBeNull()
  })
})

describe('the self-check', () => {
  it('[SC1] runs nothing by itself, then shows each check as it came out', async () => {
    let runs = 0
    const { user } = await show(<SelfCheckPage />, {
      selfChecks: {
        policy: async () => {
          runs += 1
          return { outcome: 'failed' }
        },
        lasting: async () => ({ outcome: 'unknown' }),
      },
    })
    expect(runs).toBe(0)
    await user.click(screen.getByRole('button', { name: text('selfCheck.run') }))
    expect(await screen.findByText(text('selfCheck.someFailed', { count: 1 }))).toBeVisible()
    expect(screen.getByText(text('selfCheck.failed.policy'))).toBeVisible()
    expect(screen.getByText(text('selfCheck.unknown.lasting'))).toBeVisible()
    expect(screen.getAllByText(text('selfCheck.passed'))).toHaveLength(6)
  })

  it('[SC3] where copying is not allowed, shows the text to be selected', async () => {
    const { user } = await show(<SelfCheckPage />, { selfChecks: { copy: async () => false } })
    await user.click(screen.getByRole('button', { name: text('selfCheck.run') }))
    await user.click(await screen.findByRole('button', { name: text('selfCheck.copy') }))
    expect(await screen.findByText(text('selfCheck.notCopied'))).toBeVisible()
    expect(screen.getByText(/Browser\/1/, { selector: 'pre' })).toBeVisible()
  })
})
