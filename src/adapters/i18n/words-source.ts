import { createInstance } from 'i18next'
import languages from '../../../locales/index.json'
import { type Formats, formatsFor } from '../../core/format.ts'
import type { GlossaryWords, InstrumentWords } from '../../core/instrument/words.ts'
import type { Language, WordsSource } from '../../core/ports.ts'
import type { Words } from '../../core/text.ts'
import { PSEUDO } from './pseudo-id.ts'
import { readOwn } from '../own-files.ts'

const FALLBACK: Language = languages.languages[0] ?? { id: 'en', tag: 'en', label: '' }

/** Reads the words of one language from the app's own files when it is first asked for. */
export function createWordsSource(): WordsSource {
  const loaded = new Map<string, Promise<Words>>()
  return {
    languages: languages.languages,
    preferred: () => preferredLanguage(navigator.languages, languages.languages),
    load: (language) => {
      const words = loaded.get(language) ?? load(language)
      loaded.set(language, words)
      words.catch(() => loaded.delete(language))
      return words
    },
  }
}

/** The first language that a browser asks for and that is spoken here, by its first letters; else the first here. */
function preferredLanguage(wanted: readonly string[], spoken: readonly Language[]): string {
  const found = wanted.map((tag) => spoken.find(({ id }) => tag.toLowerCase().split('-')[0] === id))
  return found.find((language) => language !== undefined)?.id ?? spoken[0]?.id ?? ''
}

async function load(chosen: string): Promise<Words> {
  if (chosen === PSEUDO) return (await import('./pseudo.ts')).pseudoWords(await load('en'), PSEUDO)
  // A choice that is kept from another version may name a language that is not spoken here.
  const { id: language, tag } = languages.languages.find(({ id }) => id === chosen) ?? FALLBACK
  const { texts, instrument, glossary } = await read(language)
  const i18n = createInstance()
  await i18n.init({
    lng: tag,
    resources: { [tag]: { translation: texts } },
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false, skipOnVariables: true },
  })
  const byCountry = new Map<string | null, Formats>()
  return {
    language,
    tag,
    // What has no gaps to fill is taken as it stands.
    text: (key, values) => (values === undefined ? texts[key] : undefined) ?? i18n.t(key, { ...values }),
    has: (key): key is TextKey => i18n.exists(key, { count: 1 }),
    instrument,
    glossary: glossary.terms,
    formats: (country) => {
      const formats = byCountry.get(country) ?? formatsFor(tag, country)
      byCountry.set(country, formats)
      return formats
    },
  }
}

interface WordsFile {
  readonly texts: Readonly<Record<string, string>>
  readonly instrument: InstrumentWords
  readonly glossary: GlossaryWords
}

/** The file that the build makes of a language. */
async function read(language: string): Promise<WordsFile> {
  const address = __WORDS__[language]
  if (address === undefined) throw new Error(`no words of ${language}`)
  return readOwn<WordsFile>(address)
}
