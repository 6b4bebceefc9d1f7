import address from './age-worker.ts?worker&url'
import { ownScript } from '../script-urls.ts'

/** Starts the worker from its file beside the program. The portable build puts another module in this one's place. */
export function startWorker(): Worker {
  return new Worker(ownScript(address), { type: 'module' })
}
