import { expect, it } from 'vitest'
import { LANGUAGES, localeFiles, readLocale } from './locales.ts'
import { flatten, longSentences } from './text-law.ts'

const FILES = LANGUAGES.flatMap((language) => localeFiles(language).map((file) => [language, file] as const))

it.each(FILES)('%s/%s: no long sentence, every text in one Unicode form', (language, file) => {
  const texts = Object.entries(flatten(readLocale(language, file)))
  expect(texts.length).toBeGreaterThan(0)
  expect(
    texts.flatMap(([path, text]) => longSentences(text).map((sentence) => `${path}: ${sentence}`)),
  ).toEqual([])
  expect(texts.filter(([, text]) => text !== text.normalize('NFC')).map(([path]) => path)).toEqual([])
})
