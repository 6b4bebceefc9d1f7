import type { Workbox } from 'workbox-window'
import type { Program, ProgramState } from '../../core/ports.ts'
import type { Windows } from './windows.ts'

const WORKER = './sw.js'

/** What comes with the service worker: nothing of it is needed before the first screen. */
interface Running {
  readonly workbox: Workbox
  readonly windows: Windows
}

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
      if (parts === null || !(await parts.windows.allWritten())) return false
      parts.workbox.messageSkipWaiting()
      return true
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
  const [{ Workbox }, { createWindows }] = await Promise.all([
    import('workbox-window'),
    import('./windows.ts'),
  ])
  const windows = createWindows(self, flush)
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Workbox takes the trusted object as it takes a text
  const workbox = new Workbox(trustedWorkerUrl() as string)
  workbox.addEventListener('waiting', () => become('update-waiting'))
  workbox.addEventListener('activated', () => become('offline-ready'))
  renewTogether(windows)
  try {
    const registration = await workbox.register()
    if (registration?.active && !registration.waiting) become('offline-ready')
  } catch {
    become('not-installable')
  }
  return { workbox, windows }
}

/**
 * A newer worker has taken over, whichever window asked for it: the files of this page are gone, so it loads again, once all
 * it has is written (SPEC UP2). The first worker that a page ever gets takes nothing away.
 */
function renewTogether(windows: Windows): void {
  let before = navigator.serviceWorker.controller
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    const renewed = before !== null
    before = navigator.serviceWorker.controller
    if (renewed) void windows.written().then((all) => (all ? window.location.reload() : undefined))
  })
}

/** A frame after the program has drawn something: until then every byte and every task belongs to the person. */
async function firstScreen(): Promise<void> {
  while (document.querySelector('main') === null) {
    await new Promise((resolve) => {
      requestAnimationFrame(resolve)
    })
  }
}

/** The content policy lets only this one policy make script addresses, and it makes only this one. */
function trustedWorkerUrl(): unknown {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- TypeScript does not know Trusted Types yet
  const types = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes
  if (types === undefined) return WORKER
  return types.createPolicy('alidade', { createScriptURL: () => WORKER }).createScriptURL(WORKER)
}

interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ) => { readonly createScriptURL: (url: string) => unknown }
}
