import { createRoot } from 'react-dom/client'
import { createClock, newId } from './adapters/clock/browser-clock.ts'
import { createFileSaver } from './adapters/files/browser-files.ts'
import { createExampleSource } from './adapters/i18n/example-source.ts'
import { createWordsSource } from './adapters/i18n/words-source.ts'
import { builtInExample, builtInInstrument, builtInReference } from './adapters/instruments/built-in.ts'
import { createProgram } from './adapters/pwa/program.ts'
import { createLocalSettings } from './adapters/settings/local-settings.ts'
import { createIndexedDbStore } from './adapters/storage/indexed-db-store.ts'
import { Application } from './app/application.tsx'
import { type App, createApp } from './state/store.ts'

/** The composition root: the only place that knows which adapters stand behind the ports. */
function browserApp(): App {
  const clock = createClock()
  return createApp({
    instrument: builtInInstrument,
    reference: builtInReference,
    store: createIndexedDbStore(clock),
    settings: createLocalSettings(),
    words: createWordsSource(builtInInstrument.id),
    example: createExampleSource(builtInExample, builtInReference),
    files: createFileSaver(),
    pdf: async () => {
      const [{ createPdfWriter }, { loadFont }] = await Promise.all([
        import('./adapters/pdf/create-pdf-writer.ts'),
        import('./adapters/pdf/browser-fonts.ts'),
      ])
      const writer = createPdfWriter({ loadFont })
      return {
        write: async (build, options) =>
          new Uint8Array(await (await writer.write(build, options)).arrayBuffer()),
      }
    },
    picture: async () => (await import('./adapters/picture/picture-writer.ts')).createPictureWriter(),
    clock,
    newId,
    program: createProgram(__VERSION__),
  })
}

const root = document.getElementById('root')
if (root !== null && !document.documentElement.classList.contains('unsupported')) {
  const app = browserApp()
  createRoot(root).render(<Application app={app} />)
  void app.actions.start().then(app.actions.readLibrary)
}
