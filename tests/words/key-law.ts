import type { ByLanguage } from './text-law.ts'

type Texts = Readonly<Record<string, string>>

const SUFFIX = /_(zero|one|two|few|many|other)$/

export function baseOf(key: string): string {
  return key.replace(SUFFIX, '')
}

function placeholdersIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\{\{\s*([\w.]+)\s*\}\}/g)].map(([, name]) => name ?? ''))].toSorted()
}

/** The plural forms that a language knows, for example one, many and other in pt-BR. */
export function pluralForms(tag: string): readonly string[] {
  return new Intl.PluralRules(tag).resolvedOptions().pluralCategories.toSorted()
}

/** Keys that are not in all languages, plural endings taken off. */
export function keyFaults(files: ByLanguage<Texts>): readonly string[] {
  const all = new Set(Object.values(files).flatMap((texts) => Object.keys(texts).map(baseOf)))
  return Object.entries(files).flatMap(([language, texts]) => {
    const own = new Set(Object.keys(texts).map(baseOf))
    return [...all].filter((key) => !own.has(key)).map((key) => `${language} lacks ${key}`)
  })
}

/** Placeholders that are not the same in all languages; forms of one key count together. */
export function placeholderFaults(files: ByLanguage<Texts>): readonly string[] {
  const bases = new Set(Object.values(files).flatMap((texts) => Object.keys(texts).map(baseOf)))
  return [...bases].flatMap((base) => {
    const found = Object.values(files).map((texts) => {
      const forms = Object.entries(texts).filter(([key]) => baseOf(key) === base)
      return placeholdersIn(forms.map(([, text]) => text).join(' ')).join(', ')
    })
    return new Set(found).size > 1 ? [`${base} has other placeholders: ${found.join(' | ')}`] : []
  })
}

/** Keys with plural forms that a language does not know, or without some that it does. */
export function pluralFaults(texts: Texts, tag: string): readonly string[] {
  const keys = Object.keys(texts)
  const plural = new Set(keys.filter((key) => SUFFIX.test(key)).map(baseOf))
  const wanted = pluralForms(tag).join(', ')
  const found = (base: string) =>
    keys
      .filter((key) => SUFFIX.test(key) && baseOf(key) === base && !key.endsWith('_zero'))
      .map((key) => key.slice(base.length + 1))
      .toSorted()
      .join(', ')
  const wrong = [...plural].filter((base) => found(base) !== wanted)
  return [
    ...wrong.map((base) => `${base} has the forms ${found(base)}, ${tag} needs ${wanted}`),
    ...[...plural]
      .filter((base) => keys.includes(base))
      .map((base) => `${base} stands both with and without forms`),
  ]
}

/** `_zero` is a form of its own in i18next: all languages have it, or none. */
export function zeroFaults(files: ByLanguage<Texts>): readonly string[] {
  const zeros = new Set(
    Object.values(files).flatMap((texts) => Object.keys(texts).filter((key) => key.endsWith('_zero'))),
  )
  return [...zeros].filter((key) => Object.values(files).some((texts) => texts[key] === undefined))
}

/** Texts that say nothing. */
export function emptyFaults(texts: Texts): readonly string[] {
  return Object.entries(texts)
    .filter(([key, text]) => typeof text !== 'string' || text.trim() === '' || text === key)
    .map(([key]) => `${key} says nothing`)
}

/** Keys that no source asks for: neither in quotes, nor built behind one of the prefixes. */
export function unusedKeys(
  keys: readonly string[],
  source: string,
  prefixes: readonly string[],
): readonly string[] {
  return [...new Set(keys.map(baseOf))].filter((key) => {
    const quoted = ["'", '"', '`'].some((quote) => source.includes(`${quote}${key}${quote}`))
    return !quoted && !prefixes.some((prefix) => key.startsWith(prefix))
  })
}

/** Prefixes that no source builds keys with any more. Each comes with the code that builds them. */
export function stalePrefixes(source: string, builders: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(builders)
    .filter(([, code]) => !source.includes(code))
    .map(([prefix]) => prefix)
}
