/**
 * Whether every word of a search stands somewhere in these texts; case and accents do not matter (SPEC W7). An empty
 * search finds everything.
 */
export function finds(search: string, texts: readonly string[]): boolean {
  const place = plain(texts.join('\n'))
  return plain(search)
    .split(/\s+/)
    .every((word) => place.includes(word))
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}
