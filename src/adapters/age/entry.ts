import type { Protector } from '../../core/safety-ports.ts'
import { createProtector } from './browser-protector.ts'
import { startWorker } from './start-worker.ts'

/** Protection in this browser: each job in a worker of its own. */
export function createBrowserProtector(): Protector {
  return createProtector(startWorker)
}
