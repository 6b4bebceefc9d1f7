/** Powers of the browser that few visits need, in one file of the build: each file more is a name more at the start. */
export { createBrowserProtector } from './age/entry.ts'
export { createTraces } from './erase/browser-traces.ts'
export { createSelfChecks } from './self-check/browser-checks.ts'
