import { ownScript } from '../script-urls.ts'
// oxlint-disable-next-line import/default -- the build makes the worker's address of it
import address from './age-worker.ts?worker&url'

/** Starts the worker from its file beside the program. The portable build puts another module in this one's place. */
export function startWorker(): Worker {
  return new Worker(ownScript(address), { type: 'module' })
}
