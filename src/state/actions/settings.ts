import type { Settings, Theme } from '../../core/ports.ts'
import type { Explained } from '../app-state.ts'
import type { ActionContext } from '../context.ts'
import type { Outbox } from './outbox.ts'
import { exampleOpened } from './example.ts'

export interface SettingsActions {
  /** Reads settings and the words of the language; call once, before the first screen. */
  readonly start: () => Promise<void>
  readonly setLanguage: (language: string) => Promise<void>
  readonly setTheme: (theme: Theme) => void
  readonly dismissNotice: () => void
  /** Shows how a figure came about; null closes it again. */
  readonly explain: (explained: Explained | null) => void
  /** Takes the newer version that waits (SPEC UP1); in no window may anything still be on its way to storage. */
  readonly updateProgram: () => Promise<void>
}

export function settingsActions({ ports, get, set }: ActionContext, outbox: Outbox): SettingsActions {
  function keep(change: Partial<Settings>): void {
    const settings = { ...get().settings, ...change }
    ports.settings.save(settings)
    set({ settings })
  }

  /** What a window left behind when it went away is sent now, in the order in which it was done. */
  async function replay(): Promise<void> {
    await outbox.send(...(await ports.journal.take()))
  }

  async function speak(language: string): Promise<boolean> {
    try {
      const words = await ports.words.load(language)
      if (get().open?.example !== true) set({ words })
      else {
        const told = await exampleOpened(ports, words.language)
        // Meanwhile the example may have become an assessment; then its words stay as they were taken.
        set({ words, ...(get().open?.example === true ? { open: told } : {}) })
      }
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
      ports.program.onAsked(outbox.flush)
      await speak(settings.language ?? ports.words.preferred())
      await replay()
    },
    setLanguage: async (language) => {
      if (await speak(language)) keep({ language })
    },
    setTheme: (theme) => keep({ theme }),
    dismissNotice: () => set({ notice: null }),
    explain: (explained) => set({ explained }),
    updateProgram: async () => {
      if (!(await ports.program.update())) set({ notice: { code: 'update-blocked' } })
    },
  }
}
