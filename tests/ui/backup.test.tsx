import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import type { FileFault } from '../../src/core/backup/keeping.ts'
import { BackupNotice } from '../../src/features/backup/backup-notice.tsx'
import { BackupPage } from '../../src/features/backup/backup-page.tsx'
import { AppProvider } from '../../src/state/react.tsx'
import { goTo } from '../../src/ui/routing/navigate.ts'
import { startApp } from '../fixtures/app.ts'
import { backupsOn, SAYS_NOTHING } from '../fixtures/backups.ts'
import { Disk } from '../fixtures/disk.ts'
import { LANGUAGES, wordsIn } from '../fixtures/words.ts'

interface Options {
  readonly picks?: boolean
  readonly promise?: typeof SAYS_NOTHING
}

/** A city with one answer, in a browser with this disk, on its screen of copies. */
async function copies(language: string, disk = new Disk(), options: Options = {}) {
  const { backups } = backupsOn(disk, options)
  const app = await startApp({ language, backups })
  const id = (await app.actions.createAssessment({ city: 'Recife' })) ?? ''
  await app.actions.openAssessment(id)
  await app.actions.editAnswer('gov.mandate', { kind: 'level', level: 3 })
  goTo(`/a/${id}/check`)
  render(
    <AppProvider app={app}>
      <BackupNotice />
      <BackupPage params={{ id }} />
    </AppProvider>,
  )
  return { app, id, user: userEvent.setup() }
}

describe.each(LANGUAGES)('copies in %s', (language) => {
  const { text } = wordsIn(language)
  const button = (name: string) => screen.findByRole('button', { name })

  it('a browser that cannot keep a file up to date says so, and offers a download and a check', async () => {
    await copies(language, new Disk(), { picks: false })
    expect(await screen.findByText(text('backup.keepCannot'))).toBeDefined()
    expect(screen.queryByRole('button', { name: text('backup.keepChoose') })).toBeNull()
    expect(await button(text('backup.downloadSave'))).toBeDefined()
    expect(await button(text('backup.checkChoose'))).toBeDefined()
  })

  it('"in your file" is said after the disk was read, and not where it holds something else', async () => {
    const disk = new Disk()
    const { user } = await copies(language, disk)
    disk.garbles = true
    await user.click(await button(text('backup.keepChoose')))
    const page = within(screen.getByRole('main'))
    expect(await page.findByText(text('not-as-written', { name: 'recife.alidade.json' }))).toBeDefined()
    disk.garbles = false
    await user.click(await button(text('backup.writeOver')))
    const proven = text('backup.keptIn', { when: '' }).slice(-12)
    expect(await page.findByText((said) => said.endsWith(proven))).toBeDefined()
  })

  it('what the browser promises is told as it answers, also where it does not', async () => {
    await copies(language, new Disk(), { promise: { ...SAYS_NOTHING, kept: true } })
    expect(await screen.findByText(text('backup.kept.yes'))).toBeDefined()
    expect(screen.queryByRole('button', { name: text('backup.askPromise') })).toBeNull()
  })
})

const { text } = wordsIn('en')
const FAULTS: readonly (readonly [FileFault, (disk: Disk) => void, TextKey])[] = [
  ['permission-needed', (disk) => void (disk.permission = 'prompt'), 'backup.goOn'],
  ['permission-denied', (disk) => void (disk.permission = 'denied'), 'backup.again'],
  ['file-gone', (disk) => void (disk.content = null), 'backup.elsewhere'],
  ['changed-outside', (disk) => void (disk.content = 'other'), 'backup.compare'],
  [
    'disk-full',
    (disk) => void (disk.failing = { step: 'write', error: 'QuotaExceededError' }),
    'backup.again',
  ],
  ['file-failed', (disk) => void (disk.failing = { step: 'close', error: 'AbortError' }), 'backup.again'],
]

it.each(FAULTS)(
  '%s is said above every screen and on this one, with what helps',
  async (fault, breaks, way) => {
    const disk = new Disk()
    const { app, id, user } = await copies('en', disk)
    await user.click(await screen.findByRole('button', { name: text('backup.keepChoose') }))
    await waitFor(() => expect(disk.writes).toBe(1))
    breaks(disk)
    await app.actions.editAnswer('gov.body', { kind: 'level', level: 2 })
    // The window goes into the background: nothing waits for a quiet moment then.
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
    document.dispatchEvent(new Event('visibilitychange'))
    vi.restoreAllMocks()
    const said = text(fault, { name: 'recife.alidade.json' })
    await waitFor(() => expect(screen.getAllByText(said)).toHaveLength(2))
    const page = within(screen.getByRole('main'))
    expect(page.getByRole('button', { name: text(way) })).toBeDefined()
    expect(id).not.toBe('')
  },
)

it('the example has nothing to copy, and no reminder', async () => {
  const app = await startApp({ language: 'en', backups: backupsOn(new Disk()).backups })
  await app.actions.openAssessment('meridiana')
  goTo('/a/meridiana/check')
  render(
    <AppProvider app={app}>
      <BackupNotice />
      <BackupPage params={{ id: 'meridiana' }} />
    </AppProvider>,
  )
  expect(await screen.findByText(text('backup.exampleHint'))).toBeDefined()
  await waitFor(() => expect(app.store.getState().backup).not.toBeNull())
  expect(screen.queryByText(text('backup.later'))).toBeNull()
  expect(screen.queryByRole('button', { name: text('backup.downloadSave') })).toBeNull()
})
