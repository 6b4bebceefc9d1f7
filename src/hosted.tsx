import { newId } from './adapters/clock/browser-clock.ts'
import { createProgram } from './adapters/pwa/program.ts'
import { browserKeeping, start } from './main.tsx'

// The program on a site: kept in the browser, offline by its service worker.
await start(async () => browserKeeping(createProgram(__VERSION__, newId())))
