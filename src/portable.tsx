import { createRoot } from 'react-dom/client'
import { isKeptHere, rememberingSettings } from './adapters/portable/keep-choice.ts'
import { createOneFileProgram } from './adapters/portable/one-file-program.ts'
import { watchUnfiled } from './adapters/portable/unfiled.ts'
import { INSTEAD, wordsInstead } from './adapters/portable/words-instead.ts'
import { createWordsSource } from './adapters/i18n/words-source.ts'
import { createLocalSettings } from './adapters/settings/local-settings.ts'
import { keepInMemory } from './adapters/storage/in-memory.ts'
import type { WordsSource } from './core/ports.ts'
import { Choice, type Place } from './features/portable/choice.tsx'
import { OnlyMemory } from './features/portable/only-memory.tsx'
import { type Keeping, start } from './main.tsx'

interface Chosen {
  readonly place: Place
  readonly language: string | null
}

/** Asks where answers are kept (SPEC PO1), in a language that can be changed right there. */
async function ask(): Promise<Chosen> {
  const source = createWordsSource()
  const root = createRoot(document.getElementById('root') ?? document.body)
  let language: string | null = null
  return new Promise((resolve) => {
    const choose = (place: Place) => {
      root.unmount()
      resolve({ place, language })
    }
    const speak = async (spoken: string) => {
      const words = await source.load(spoken)
      root.render(
        <Choice
          words={words}
          languages={source.languages}
          onLanguage={(next) => {
            language = next
            void speak(next)
          }}
          onChoose={choose}
        />,
      )
    }
    void speak(source.preferred())
  })
}

/** Keeps things in the browser, as the program on a site does, under names of its own; and remembers that this was chosen. */
function here(language: string | null): Keeping {
  const settings = rememberingSettings(createLocalSettings())
  if (language !== null) settings.save({ ...settings.load(), language })
  const words = (source: WordsSource) => wordsInstead(source, INSTEAD.here)
  return { program: createOneFileProgram(__VERSION__), settings, words }
}

/** Keeps nothing (SPEC PO3): what is not saved to a file is gone with the page. */
async function inMemory(language: string | null): Promise<Keeping> {
  await keepInMemory()
  const settings = createLocalSettings()
  settings.save({ ...settings.load(), language })
  return {
    program: createOneFileProgram(__VERSION__),
    settings,
    words: (source) => wordsInstead(source, INSTEAD.memory),
    sign: (store) => {
      const { unfiled, onChange } = watchUnfiled(store)
      return () => <OnlyMemory unfiled={unfiled} onChange={onChange} />
    },
  }
}

// The program as one file, opened from disk.
await start(async () => {
  const { place, language } = isKeptHere() ? { place: 'here', language: null } : await ask()
  return place === 'here' ? here(language) : inMemory(language)
})
