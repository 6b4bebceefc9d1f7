import type { Words } from '../text.ts'

/**
 * The name of something that data, not code, brings along: a role, an outcome. What this version has no words
 * for, because a newer file brought it, stays as it is.
 */
export function named(kind: 'role' | 'outcome', id: string, words: Pick<Words, 'text' | 'has'>): string {
  const key = `${kind}.${id}`
  return words.has(key) ? words.text(key) : id
}
