import type { Words } from '../text.ts'

/**
 * The name of something that data, not code, brings along: a role, an outcome. A questionnaire may name its roles
 * itself. What this version has no words
 * for, because a newer file brought it, stays as it is.
 */
export function named(
  kind: 'role' | 'outcome',
  id: string,
  words: Pick<Words, 'text' | 'has' | 'instrument'>,
): string {
  const own = kind === 'role' ? words.instrument.roles : undefined
  if (own !== undefined && Object.hasOwn(own, id)) return own[id] ?? id
  const key = `${kind}.${id}`
  return words.has(key) ? words.text(key) : id
}
