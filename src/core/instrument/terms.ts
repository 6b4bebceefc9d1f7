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
  const finder = finderFor(glossary)
  return finder === null ? [{ text, term: null }] : cut(text, finder)
}

/** The terms that stand in these texts, each once, in the order in which they first stand there. */
export function termsIn(
  texts: readonly string[],
  glossary: readonly GlossaryTerm[],
): readonly GlossaryTerm[] {
  const found = texts.flatMap((text) => segments(text, glossary)).flatMap(({ term }) => term ?? [])
  return [...new Set(found)]
}

interface Finder {
  readonly pattern: RegExp
  readonly terms: ReadonlyMap<string, GlossaryTerm>
}

/** One pattern for a whole glossary is large: it is made once. */
const finders = new WeakMap<readonly GlossaryTerm[], Finder>()

function finderFor(glossary: readonly GlossaryTerm[]): Finder | null {
  const known = finders.get(glossary)
  if (known !== undefined || glossary.length === 0) return known ?? null
  const terms = new Map(glossary.flatMap((term) => term.forms.map((form) => [form, term] as const)))
  const longestFirst = [...terms.keys()].toSorted((a, b) => b.length - a.length).map(escaped)
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
  const finder = { pattern, terms }
  finders.set(glossary, finder)
  return finder
}

function cut(text: string, { pattern, terms }: Finder): readonly Segment[] {
  const pieces: Segment[] = []
  const seen = new Set<string>()
  let end = 0
  for (const match of text.matchAll(pattern)) {
    const found = terms.get(match[0].toLowerCase())
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
