/** The most characters of a city's name that the screen takes. */
export const LONGEST_CITY = 200
/** The most characters of any other text: far beyond what anyone types, far below what makes a screen stand still. */
export const LONGEST_TEXT = 100_000
/** The most entries of a list in a file: answers, proofs, services. */
export const MOST_ENTRIES = 5000

/**
 * The place in a parsed file of the first text or list that is longer than any screen of this program takes
 * (SPEC F9), for example `answers.3.note`; null where there is none.
 */
export function oversized(file: { readonly assessment: { readonly city: string } }): string | null {
  return file.assessment.city.length > LONGEST_CITY ? 'assessment.city' : within(file, '')
}

function within(value: unknown, path: string): string | null {
  if (typeof value === 'string') return value.length > LONGEST_TEXT ? path : null
  if (typeof value !== 'object' || value === null) return null
  const entries = Object.entries(value)
  if (entries.length > MOST_ENTRIES) return path
  for (const [key, one] of entries) {
    const found = within(one, path === '' ? key : `${path}.${key}`)
    if (found !== null) return found
  }
  return null
}
