import { findEngines, openDisplay } from '../../scripts/find-engines.mjs'
import { openChromium, openFirefox } from './puppeteer.ts'
import type { Engine } from './session.ts'
import { openWebKit } from './webkit.ts'

const found = findEngines()

/** The three engines. One that is not here fails when it is opened: nothing is passed over in silence. */
export const ENGINES: readonly Engine[] = [
  {
    name: 'Chromium',
    keepsProfile: true,
    open: async (home) => openChromium(there('Chromium', found.chromium), home),
  },
  {
    name: 'Firefox',
    keepsProfile: true,
    open: async (home) => openFirefox(there('firefox-esr', found.firefox), home),
  },
  {
    name: 'WebKit',
    // MiniBrowser under automation forgets everything at its end: its restart is tried apart, without automation.
    keepsProfile: false,
    open: async (home) => {
      const programs = there('webkit2gtk-driver', found.webkit)
      const { display, close } = await openDisplay(found.xvfb)
      const session = await openWebKit({ ...programs, display }, home)
      return {
        ...session,
        close: async () => {
          await session.close()
          close()
        },
      }
    },
  },
]

function there<Program>(name: string, program: Program | undefined): Program {
  if (program === undefined) throw new Error(`${name} is not installed: see docs/engines.md`)
  return program
}
