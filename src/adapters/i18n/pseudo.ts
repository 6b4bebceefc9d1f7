import type { Words } from '../../core/text.ts'

const ACCENTED: Readonly<Record<string, string>> = { a: 'á', e: 'ê', i: 'í', o: 'õ', u: 'ú', c: 'ç', n: 'ñ' }

/** Words as those of the language for tests, which is called so. */
export function pseudoWords(words: Words, language: string): Words {
  return {
    ...words,
    language,
    text: (key, values) => pseudo(words.text(key, values)),
    instrument: deep(words.instrument),
    glossary: words.glossary.map((entry) => ({ ...entry, definition: pseudo(entry.definition) })),
  }
}

function pseudo(text: string): string {
  const accented = text.replace(/[aeioucn]/g, (letter) => ACCENTED[letter] ?? letter)
  return `[${accented}${'·'.repeat(Math.ceil(text.length / 3))}]`
}

function deep<Value>(value: Value): Value
function deep(value: unknown): unknown {
  if (typeof value === 'string') return pseudo(value)
  if (Array.isArray(value)) return value.map((one: unknown) => deep(one))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, deep<unknown>(one)]))
}
