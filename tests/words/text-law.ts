/** How texts are measured, in every language alike. */

const LONGEST_SENTENCE = 25

export function wordsIn(text: string): readonly string[] {
  return text.match(/[\wÀ-ÿ’'-]+/g) ?? []
}

export function sentencesIn(text: string): readonly string[] {
  return text
    .split(/(?<=[.!?…])(?=\s|$)/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
}

/** The numbers of a text, in a fixed order: they are the same in all languages. */
export function digitsIn(text: string): string {
  return (text.match(/\d+/g) ?? []).toSorted().join(' ')
}

export function longSentences(text: string): readonly string[] {
  return sentencesIn(text).filter((sentence) => wordsIn(sentence).length > LONGEST_SENTENCE)
}

/** All texts of a file by their path, however deep: `a/b/0`. */
export function flatten(value: unknown, path = ''): Readonly<Record<string, string>> {
  if (typeof value === 'string') return { [path]: value }
  if (value === null || typeof value !== 'object') return {}
  return Object.assign(
    {},
    ...Object.entries(value).map(([key, part]) => flatten(part, path === '' ? key : `${path}/${key}`)),
  ) as Readonly<Record<string, string>>
}

export type ByLanguage<Value> = Readonly<Record<string, Value>>

/** Where languages differ in what they say of a path: missing there, or other numbers. */
export function differences(texts: ByLanguage<Readonly<Record<string, string>>>): readonly string[] {
  const languages = Object.keys(texts)
  const paths = new Set(languages.flatMap((language) => Object.keys(texts[language] ?? {})))
  return [...paths].flatMap((path) => {
    const missing = languages.filter((language) => texts[language]?.[path] === undefined)
    if (missing.length > 0) return [`${path} is missing in ${missing.join(', ')}`]
    const digits = languages.map((language) => digitsIn(texts[language]?.[path] ?? ''))
    return new Set(digits).size > 1 ? [`${path} has other digits: ${digits.join(' | ')}`] : []
  })
}

/** A whole word or phrase, in any case: JavaScript's `\b` knows no accents. */
export function wholeWord(pattern: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'iu')
}
