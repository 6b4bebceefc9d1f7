import * as z from 'zod/mini'
import type { Settings, SettingsStore } from '../../core/ports.ts'

const KEY = `${__KEPT_AS__}.settings`
const DEFAULTS: Settings = { language: null, theme: 'system' }

const settingsSchema = z.object({
  language: z.nullable(z.string()),
  theme: z.enum(['system', 'light', 'dark']),
})

/** Language and theme, in localStorage so that the first paint can read them. Works without storage, too. */
export function createLocalSettings(): SettingsStore {
  return {
    load: () => {
      try {
        const kept = localStorage.getItem(KEY)
        return kept === null ? DEFAULTS : (settingsSchema.safeParse(JSON.parse(kept)).data ?? DEFAULTS)
      } catch {
        return DEFAULTS
      }
    },
    save: (settings) => {
      try {
        localStorage.setItem(KEY, JSON.stringify(settings))
      } catch {
        // Storage may be forbidden; the choice then holds until the page is closed.
      }
    },
    erase: () => {
      try {
        localStorage.removeItem(KEY)
      } catch {
        // Nothing was kept, so nothing is left.
      }
    },
  }
}
