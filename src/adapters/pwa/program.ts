import type { Workbox } from 'workbox-window'
import type { Program, ProgramState } from '../../core/ports.ts'
import { ownScript } from '../script-urls.ts'

const WORKER = './sw.js'

/** Registers the service worker, and passes on when the app can work offline and when a newer one waits. */
export function createProgram(version: string): Program {
  let state: ProgramState = 'starting'
  let listener: (state: ProgramState) => void = () => {}
  const become = (next: ProgramState) => {
    state = next
    listener(next)
  }
  const workbox = register(become)
  return {
    version,
    onState: (callback) => {
      listener = callback
      callback(state)
    },
    update: () => {
      void workbox.then((running) => {
        running?.addEventListener('controlling', () => window.location.reload())
        running?.messageSkipWaiting()
      })
    },
  }
}

/** Waits with all of it until the first screen is there; nothing of it is needed before. */
async function register(become: (state: ProgramState) => void): Promise<Workbox | null> {
  const possible = 'serviceWorker' in navigator && window.location.protocol.startsWith('http')
  if (import.meta.env.DEV || !possible) {
    become('not-installable')
    return null
  }
  await firstScreen()
  try {
    const { Workbox } = await import('workbox-window')
    const workbox = new Workbox(ownScript(WORKER))
    workbox.addEventListener('waiting', () => become('update-waiting'))
    workbox.addEventListener('activated', () => become('offline-ready'))
    const registration = await workbox.register()
    if (registration?.active && !registration.waiting) become('offline-ready')
    return workbox
  } catch {
    become('not-installable')
    return null
  }
}

/** A frame after the program has drawn something: until then every byte and every task belongs to the person. */
async function firstScreen(): Promise<void> {
  while (document.querySelector('main') === null) {
    await new Promise((resolve) => {
      requestAnimationFrame(resolve)
    })
  }
}
