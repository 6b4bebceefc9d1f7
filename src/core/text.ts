import type { Formats } from './format.ts'
import type { GlossaryTerm, InstrumentWords } from './instrument/words.ts'

/** What a text may carry: words, or a count that chooses the plural form. */
export type TextValues = Readonly<Record<string, string | number>>

/** Gives the words behind a key of `locales/<language>`. Keys are checked against the files by type. */
export type Text = (key: TextKey, values?: TextValues) => string

/** Everything that is said in one language. */
export interface Words {
  /** Folder under `locales`, for example `es`. */
  readonly language: string
  /** For `lang` attributes and PDF, for example `es-419`. */
  readonly tag: string
  readonly text: Text
  /** Whether there is a text behind a key that was put together from data. */
  readonly has: (key: string) => key is TextKey
  readonly instrument: InstrumentWords
  readonly glossary: readonly GlossaryTerm[]
  readonly formats: (country: string | null) => Formats
}
