import code from 'virtual:age-worker'
import { ownScript } from '../script-urls.ts'

/** Starts the worker from its text, which stands in the page: a page from disk may load no file beside it. */
export function startWorker(): Worker {
  const address = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }))
  const worker = new Worker(ownScript(address))
  URL.revokeObjectURL(address)
  return worker
}
