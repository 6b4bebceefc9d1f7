import type { Cancel } from '../../core/ports.ts'

/** Milliseconds of work after which clicks get their turn. */
const SLICE = 12

/**
 * Lets the event loop run when enough time has passed, so that a click on "cancel" is heard, and stops when
 * it was. A message, not a timer: timers sleep for a second in a tab that nobody looks at.
 */
export function turns(signal: Cancel): () => Promise<void> {
  let since = performance.now()
  return async () => {
    signal.throwIfAborted()
    if (performance.now() - since < SLICE) return
    await message()
    since = performance.now()
    signal.throwIfAborted()
  }
}

function message(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', () => {
      port1.close()
      resolve()
    })
    port1.start()
    port2.postMessage(null)
  })
}
