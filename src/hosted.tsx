import { newId } from './adapters/clock/browser-clock.ts'
import { createProgram } from './adapters/pwa/program.ts'
import { createLocalSettings } from './adapters/settings/local-settings.ts'
import { start } from './main.tsx'

// The program on a site: kept in the browser, offline by its service worker.
await start(async () => ({ program: createProgram(__VERSION__, newId()), settings: createLocalSettings() }))
