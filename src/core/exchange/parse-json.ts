import { type Result, fail, ok } from '../result.ts'

/** Far deeper than any file of ours, and far from where reading and writing would run out of room. */
const DEEPEST = 100

/**
 * `__proto__` is the one key that a JSON text can use to change what an object inherits: it is left out. What is nested
 * deeper than anything of ours is no file of ours (SPEC F1).
 */
export function parseJson(text: string): Result<unknown, { readonly code: 'file-not-json' }> {
  try {
    const value: unknown = JSON.parse(text, (key, one: unknown) => (key === '__proto__' ? undefined : one))
    return isDeeper(value, DEEPEST) ? fail({ code: 'file-not-json' }) : ok(value)
  } catch {
    return fail({ code: 'file-not-json' })
  }
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  return levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1))
}

/** Whether a parsed value is an object with named fields. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
