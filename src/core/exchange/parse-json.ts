import { type Result, fail, ok } from '../result.ts'

/** `__proto__` is the one key that a JSON text can use to change what an object inherits: it is left out. */
export function parseJson(text: string): Result<unknown, { readonly code: 'file-not-json' }> {
  try {
    return ok(JSON.parse(text, (key, value: unknown) => (key === '__proto__' ? undefined : value)))
  } catch {
    return fail({ code: 'file-not-json' })
  }
}

/** Whether a parsed value is an object with named fields. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
