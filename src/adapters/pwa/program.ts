import type { Program, ProgramState } from '../../core/ports.ts'
import type { Running } from './running.ts'

/** Registers the service worker, and passes on when the app can work offline and when a newer one waits. */
export function createProgram(version: string, self: string): Program {
  let state: ProgramState = 'starting'
  let listener: (state: ProgramState) => void = () => {}
  let flush: () => Promise<boolean> = async () => true
  const become = (next: ProgramState) => {
    state = next
    listener(next)
  }
  const running = register(become, self, () => flush())
  return {
    version,
    onState: (callback) => {
      listener = callback
      callback(state)
    },
    onAsked: (callback) => {
      flush = callback
    },
    update: async () => {
      const parts = await running
      return parts !== null && parts.update()
    },
  }
}

/** Waits with all of it until the first screen is there; nothing of it is needed before. */
async function register(
  become: (state: ProgramState) => void,
  self: string,
  flush: () => Promise<boolean>,
): Promise<Running | null> {
  const possible = 'serviceWorker' in navigator && window.location.protocol.startsWith('http')
  if (import.meta.env.DEV || !possible) {
    become('not-installable')
    return null
  }
  await firstScreen()
  return (await import('./running.ts')).run(become, self, flush)
}

/** A frame after the program has drawn something: until then every byte and every task belongs to the person. */
async function firstScreen(): Promise<void> {
  while (document.querySelector('main') === null) {
    await new Promise((resolve) => {
      requestAnimationFrame(resolve)
    })
  }
}
