import type { SettingsStore } from '../../core/ports.ts'

const KEY = `${__KEPT_AS__}.keep`
const HERE = 'here'

/** Whether the person said before that this computer may keep answers (SPEC PO2). Reading writes nothing. */
export function isKeptHere(): boolean {
  try {
    return localStorage.getItem(KEY) === HERE
  } catch {
    return false
  }
}

/** Settings that also remember the choice to keep, and forget it when everything is erased. */
export function rememberingSettings(settings: SettingsStore): SettingsStore {
  try {
    localStorage.setItem(KEY, HERE)
  } catch {
    // Without storage the question simply comes again.
  }
  return {
    ...settings,
    erase: () => {
      settings.erase()
      try {
        localStorage.removeItem(KEY)
      } catch {
        // Nothing was kept, so nothing is left.
      }
    },
  }
}
