import type { Settings, Theme } from '../../core/ports.ts'
import type { ActionContext } from '../context.ts'
import { exampleOpened } from './example.ts'

export interface SettingsActions {
  /** Reads settings and the words of the language; call once, before the first screen. */
  readonly start: () => Promise<void>
  readonly setLanguage: (language: string) => Promise<void>
  readonly setTheme: (theme: Theme) => void
  readonly dismissNotice: () => void
  /** Takes the newer version that waits; nothing may still be on its way to storage. */
  readonly updateProgram: () => Promise<void>
}

export function settingsActions(
  { ports, get, set }: ActionContext,
  settled: () => Promise<void>,
): SettingsActions {
  function keep(change: Partial<Settings>): void {
    const settings = { ...get().settings, ...change }
    ports.settings.save(settings)
    set({ settings })
  }

  async function speak(language: string): Promise<boolean> {
    try {
      const words = await ports.words.load(language)
      const { open } = get()
      set({ words, ...(open?.example === true ? { open: await exampleOpened(ports, words.language) } : {}) })
      return true
    } catch {
      set({ notice: { code: 'words-missing' } })
      return false
    }
  }

  return {
    start: async () => {
      const settings = ports.settings.load()
      set({ settings })
      ports.program.onState((program) => set({ program }))
      await speak(settings.language ?? ports.words.preferred())
    },
    setLanguage: async (language) => {
      if (await speak(language)) keep({ language })
    },
    setTheme: (theme) => keep({ theme }),
    dismissNotice: () => set({ notice: null }),
    updateProgram: async () => {
      await settled()
      ports.program.update()
    },
  }
}
