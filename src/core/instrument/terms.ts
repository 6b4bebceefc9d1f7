import type { GlossaryTerm } from './words.ts'

/** A piece of a text: plain, or a word that the glossary explains. */
export interface Segment {
  readonly text: string
  readonly term: GlossaryTerm | null
}

/**
 * Cuts a text at the words that the glossary explains, in any of their forms, whole words only, the longest form
 * first. Only the first place of each term is marked: explaining it once is enough.
 */
export function segments(text: string, glossary: readonly GlossaryTerm[]): readonly Segment[] {
  const forms = glossary
    .flatMap((term) => term.forms.map((form) => ({ form, term })))
    .toSorted((a, b) => b.form.length - a.form.length)
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${forms.map(({ form }) => escaped(form)).join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  )
  return forms.length === 0 ? [{ text, term: null }] : cut(text, pattern, forms)
}

/** The terms that stand in these texts, each once, in the order in which they first stand there. */
export function termsIn(
  texts: readonly string[],
  glossary: readonly GlossaryTerm[],
): readonly GlossaryTerm[] {
  const found = texts.flatMap((text) => segments(text, glossary)).flatMap(({ term }) => term ?? [])
  return [...new Set(found)]
}

function cut(
  text: string,
  pattern: RegExp,
  forms: readonly { readonly form: string; readonly term: GlossaryTerm }[],
): readonly Segment[] {
  const pieces: Segment[] = []
  const seen = new Set<string>()
  let end = 0
  for (const match of text.matchAll(pattern)) {
    const found = forms.find(({ form }) => form === match[0].toLowerCase())?.term
    if (found === undefined || seen.has(found.id)) continue
    seen.add(found.id)
    if (match.index > end) pieces.push({ text: text.slice(end, match.index), term: null })
    pieces.push({ text: match[0], term: found })
    end = match.index + match[0].length
  }
  if (end < text.length) pieces.push({ text: text.slice(end), term: null })
  return pieces
}

function escaped(form: string): string {
  return form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
