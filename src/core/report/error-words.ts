import type { Words } from '../text.ts'

/** The sentence for an error. Data of other kinds than text and number never reach the text. */
export function errorInWords(
  error: { readonly code: string },
  { text, has }: Pick<Words, 'text' | 'has'>,
): string {
  const values = Object.entries<unknown>({ ...error }).filter(
    (entry): entry is [string, string | number] =>
      typeof entry[1] === 'string' || typeof entry[1] === 'number',
  )
  return has(error.code) ? text(error.code, Object.fromEntries(values)) : error.code
}
