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
import { createLocalSettings } from './adapters/settings/local-settings.ts'
import { createConnection } from './adapters/storage/connection.ts'
import { createJournal } from './adapters/storage/journal.ts'
import { createIndexedDbStore } from './adapters/storage/indexed-db-store.ts'
import { Application } from './app/application.tsx'
import type { Program, WordsSource } from './core/ports.ts'
import type { Ports } from './state/context.ts'
import { type App, createApp } from './state/store.ts'

/** What differs between the ways of opening this program: where things are kept, and how it is renewed. */
export interface Keeping extends Pick<Ports, 'store' | 'packs' | 'settings' | 'journal' | 'program'> {
  /** Puts other words for those that would not be true of this way of keeping. */
  readonly words?: (words: WordsSource) => WordsSource
  /** What stands above every screen, always. */
  readonly sign?: ComponentType
}

/** Keeps everything in this browser: IndexedDB, and localStorage for the settings. */
export function browserKeeping(program: Program): Keeping {
  const connection = createConnection()
  return {
    store: createIndexedDbStore(createClock(), connection),
    packs: async () => (await import('./adapters/storage/pack-shelf.ts')).createPackShelf(connection),
    settings: createLocalSettings(),
    journal: createJournal(newId()),
    program,
  }
}

/** Puts the adapters behind the ports. Every way of opening the program goes through here. */
async function browserApp(addressed: string | undefined, keeping: Keeping): Promise<App> {
  const { store, packs, settings, journal, program } = keeping
  const source = createWordsSource()
  const words = keeping.words?.(source) ?? source
  const language = settings.load().language ?? words.preferred()
  const structure = loadInstrument()
  const example = createExampleSource(EXAMPLE_ID, loadExample, structure.then(referenceTo))
  // All that the first screen needs is asked for at once, not one after the other.
  if (addressed === EXAMPLE_ID) void example.load(language)
  else if (addressed !== undefined) void store.load(addressed)
  const [instrument] = await Promise.all([structure, words.load(language)])
  const reference = referenceTo(instrument)
  return createApp({
    instrument,
    reference,
    store,
    packs,
    settings,
    journal,
    words,
    example,
    files: createFileSaver(),
    fit: loadProgrammeFit,
    pdf: async () => (await import('./adapters/pdf/browser-pdf-writer.ts')).createBrowserPdfWriter(),
    picture: async () => (await import('./adapters/picture/picture-writer.ts')).createPictureWriter(),
    clock: createClock(),
    newId,
    program,
  })
}

/** Opens the program on the page, unless the browser is too old for it. */
export async function start(keeping: () => Promise<Keeping>): Promise<void> {
  const root = document.getElementById('root')
  if (root === null || document.documentElement.classList.contains('unsupported')) return
  const addressed = /^#\/a\/([\w-]+)\//.exec(window.location.hash)?.[1]
  const kept = await keeping()
  const app = await browserApp(addressed, kept)
  await app.actions.start()
  // The assessment of the address is opened before anything is drawn, so that its screen is drawn once.
  if (addressed !== undefined) await app.actions.openAssessment(addressed)
  createRoot(root).render(<Application app={app} sign={kept.sign} />)
}
