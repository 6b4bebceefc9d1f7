import type { ComponentType } from 'react'
import { createRoot } from 'react-dom/client'
import { createClock, newId } from './adapters/clock/browser-clock.ts'
import { createFileSaver } from './adapters/files/browser-files.ts'
import { createExampleSource } from './adapters/i18n/example-source.ts'
import { createWordsSource } from './adapters/i18n/words-source.ts'
import {
  EXAMPLE_ID,
  loadExample,
  loadInstrument,
  loadProgrammeFit,
  referenceTo,
} from './adapters/instruments/built-in.ts'
import { createConnection } from './adapters/storage/connection.ts'
import { createJournal } from './adapters/storage/journal.ts'
import { createIndexedDbStore } from './adapters/storage/indexed-db-store.ts'
import { Application } from './app/application.tsx'
import { lazily } from './core/lazily.ts'
import type { AssessmentStore, Program, SettingsStore, WordsSource } from './core/ports.ts'
import { type App, createApp } from './state/store.ts'

/** What differs between the ways of opening this program: how it is renewed, what is remembered and what is said. */
export interface Keeping {
  readonly program: Program
  readonly settings: SettingsStore
  /** Puts other words for those that would not be true of this way of keeping. */
  readonly words?: (words: WordsSource) => WordsSource
  /** What stands above every screen, always. */
  readonly sign?: (store: AssessmentStore) => ComponentType
}

const rarely = () => import('./adapters/rarely.ts')

/** Puts the adapters behind the ports. Every way of opening the program goes through here. */
async function browserApp(addressed: string | undefined, keeping: Keeping): Promise<App> {
  const { settings, program } = keeping
  const clock = createClock()
  const source = createWordsSource()
  const words = keeping.words?.(source) ?? source
  const language = settings.load().language ?? words.preferred()
  const structure = loadInstrument()
  const example = createExampleSource(EXAMPLE_ID, loadExample, structure.then(referenceTo))
  // All that the first screen needs is asked for at once, not one after the other.
  const connection = createConnection()
  const store = createIndexedDbStore(clock, connection)
  if (addressed === EXAMPLE_ID) void example.load(language)
  else if (addressed !== undefined) void store.load(addressed)
  const [instrument] = await Promise.all([structure, words.load(language)])
  const reference = referenceTo(instrument)
  return createApp({
    instrument,
    reference,
    store,
    trace: lazily(async () => (await import('./adapters/storage/trace.ts')).createTrace(clock)),
    salvage: async () => (await import('./adapters/storage/salvage.ts')).salvage(),
    packs: async () => (await import('./adapters/storage/pack-shelf.ts')).createPackShelf(connection),
    backups: async () => {
      const { createBackupShelf } = await import('./adapters/storage/backup-shelf.ts')
      return (await import('./adapters/backup/browser-backups.ts')).createBackups(
        createBackupShelf(connection),
      )
    },
    history: async () =>
      (await import('./adapters/storage/history-store.ts')).createHistoryStore(clock, connection),
    settings,
    journal: createJournal(newId()),
    words,
    example,
    files: createFileSaver(),
    hash: async () => (await import('./adapters/hash/sha256.ts')).sha256,
    fit: loadProgrammeFit,
    pdf: async () => (await import('./adapters/pdf/browser-pdf-writer.ts')).createBrowserPdfWriter(),
    picture: async () => (await import('./adapters/picture/picture-writer.ts')).createPictureWriter(),
    protector: async () => (await rarely()).createBrowserProtector(),
    traces: async () => (await rarely()).createTraces(),
    selfChecks: async () => (await rarely()).createSelfChecks(),
    clock,
    newId,
    program,
  })
}

/** What nobody caught: some click did not do what it should, and the person must know. */
function watch(app: App): void {
  window.addEventListener('unhandledrejection', () => app.store.setState({ notice: { code: 'unexpected' } }))
}

/** Opens the program on the page, unless the browser is too old for it. */
export async function start(keeping: () => Promise<Keeping>): Promise<void> {
  const root = document.getElementById('root')
  if (root === null || document.documentElement.classList.contains('unsupported')) return
  const addressed = /^#\/a\/([\w-]+)\//.exec(window.location.hash)?.[1]
  const kept = await keeping()
  const app = await browserApp(addressed, kept)
  await app.actions.start()
  watch(app)
  // The assessment of the address is opened before anything is drawn, so that its screen is drawn once.
  if (addressed !== undefined) await app.actions.openAssessment(addressed)
  createRoot(root).render(<Application app={app} sign={kept.sign?.(app.ports.store)} />)
}
