import { Workbox } from 'workbox-window'
import type { ProgramState } from '../../core/ports.ts'
import { ownScript } from '../script-urls.ts'
import { type Windows, createWindows } from './windows.ts'

const WORKER = './sw.js'

export interface Running {
  /** Takes the newer version once every window has written all it has; false where one has not (SPEC UP1). */
  readonly update: () => Promise<boolean>
}

/** Registers the service worker. Loaded after the first screen: nothing of it is needed before. */
export async function run(
  become: (state: ProgramState) => void,
  self: string,
  flush: () => Promise<boolean>,
): Promise<Running> {
  const windows = createWindows(self, flush)
  const workbox = new Workbox(ownScript(WORKER))
  workbox.addEventListener('waiting', () => become('update-waiting'))
  workbox.addEventListener('activated', () => become('offline-ready'))
  renewTogether(windows)
  try {
    const registration = await workbox.register()
    if (registration?.active && !registration.waiting) become('offline-ready')
  } catch {
    become('not-installable')
  }
  return {
    update: async () => {
      const all = await windows.allWritten()
      if (all) workbox.messageSkipWaiting()
      return all
    },
  }
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
