import { ok } from '../../core/result.ts'
import { lock, unlock } from './age.ts'
import type { Done, Job } from './messages.ts'

/** Deriving a key keeps a processor busy for a second: it does so here, where no screen waits. One job each. */
self.addEventListener('message', (event: MessageEvent<Job>) => {
  const { kind, content, passphrase } = event.data
  const work: Promise<Done> =
    kind === 'lock' ? lock(content, passphrase).then(ok) : unlock(content, passphrase)
  work.then(
    (done) => self.postMessage(done),
    () => self.postMessage({ ok: false, error: { code: 'protect-failed' } } satisfies Done),
  )
})
