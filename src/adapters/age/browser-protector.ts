import type { Protector } from '../../core/safety-ports.ts'
import { fail } from '../../core/result.ts'
import type { Done, Job } from './messages.ts'

/**
 * Protects and opens files in a worker of its own for each job, which is ended when the job is done or stopped: the
 * passphrase goes with it.
 * @param start makes a worker
 */
export function createProtector(start: () => Worker): Protector {
  let stop: () => void = () => {}

  function run(job: Job): Promise<Done> {
    stop()
    return new Promise((resolve) => {
      const worker = start()
      const end = (done: Done) => {
        worker.terminate()
        resolve(done)
      }
      stop = () => end(fail({ code: 'protect-stopped' }))
      worker.addEventListener('message', (event: MessageEvent<Done>) => end(event.data))
      worker.addEventListener('error', () => end(fail({ code: 'protect-failed' })))
      worker.postMessage(job)
    })
  }

  return {
    protect: (content, passphrase) => run({ kind: 'lock', content, passphrase }),
    open: (content, passphrase) => run({ kind: 'unlock', content, passphrase }),
    stop: () => stop(),
    chance: (count) => crypto.getRandomValues(new Uint8Array(count)),
  }
}
