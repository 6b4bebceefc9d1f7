import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import index from '../../locales/index.json' with { type: 'json' }
import { filesUnder } from '../../scripts/checks/files.mjs'

/** A language is a folder of `locales`. */
export const LANGUAGES: readonly string[] = readdirSync('locales', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

/** The files of texts, as `locales/index.json` names them. */
export const TEXT_FILES: readonly string[] = index.texts.map((name) => `${name}.json`)

/** What every language must bring; examples come by their own names. */
export const REQUIRED: readonly string[] = [
  ...TEXT_FILES,
  'glossary.json',
  'instruments/city-data-strategy.json',
]

export function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'))
}

export function readLocale(language: string, file: string): unknown {
  return readJson(join('locales', language, file))
}

export function readTexts(language: string, file: string): Readonly<Record<string, string>> {
  return readLocale(language, file) as Readonly<Record<string, string>>
}

export function localeFiles(language: string): readonly string[] {
  return filesUnder(`locales/${language}`).map((path) => path.slice(`locales/${language}/`.length))
}

interface LanguageList {
  readonly languages: readonly { readonly id: string; readonly tag: string; readonly label: string }[]
}

export const LANGUAGE_LIST = (readJson('locales/index.json') as LanguageList).languages

export function tagOf(language: string): string {
  const tag = LANGUAGE_LIST.find(({ id }) => id === language)?.tag
  if (tag === undefined) throw new Error(`locales/index.json does not name ${language}`)
  return tag
}
