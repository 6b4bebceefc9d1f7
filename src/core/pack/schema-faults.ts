import type * as z from 'zod/mini'
import { LONGEST_TEXT, MOST_ENTRIES } from '../exchange/limits.ts'
import { isRecord } from '../exchange/parse-json.ts'
import { type JsonStep, jsonPath, valueAt } from './json-path.ts'
import { MOST_FAULTS, type PackFault } from './pack-fault.ts'

/**
 * What the schema found wrong, in words that an author understands: what is missing, too much, or of another kind. No
 * more of it than is told: a list of thousands of wrong things would take seconds.
 */
export function schemaFaults(issues: readonly z.core.$ZodIssue[], file: unknown): readonly PackFault[] {
  return issues.slice(0, MOST_FAULTS).map((issue) => faultOf(issue, file))
}

function faultOf(issue: z.core.$ZodIssue, file: unknown): PackFault {
  const path = jsonPath(issue.path)
  if (valueAt(file, issue.path) === undefined) return { code: 'pack-missing', path }
  if (issue.code === 'too_small') {
    if (issue.origin === 'string') return { code: 'pack-text-empty', path }
    const minimum = Number(issue.minimum)
    return { code: issue.origin === 'array' ? 'pack-list-short' : 'pack-number-low', path, minimum }
  }
  if (issue.code === 'too_big') {
    const maximum = Number(issue.maximum)
    if (issue.origin === 'string') return { code: 'pack-text-long', path, maximum }
    return { code: issue.origin === 'array' ? 'pack-list-long' : 'pack-number-high', path, maximum }
  }
  return { code: 'pack-wrong-kind', path }
}

/** Fields that the schema does not know: a slip of the pen must not become a rule that silently does not hold. */
export function unknownFields(file: unknown, read: unknown, steps: readonly JsonStep[] = []): PackFault[] {
  if (Array.isArray(file) && Array.isArray(read)) {
    return file.flatMap((one: unknown, index) => unknownFields(one, read[index], [...steps, index]))
  }
  if (!isRecord(file) || !isRecord(read)) return []
  return Object.entries(file).flatMap(([key, value]): PackFault[] =>
    Object.hasOwn(read, key)
      ? unknownFields(value, read[key], [...steps, key])
      : [{ code: 'pack-unknown-field', path: jsonPath([...steps, key]) }],
  )
}

/** Texts and lists that are longer than any screen of this program takes (SPEC F9). */
export function oversizedParts(value: unknown, steps: readonly JsonStep[] = []): PackFault[] {
  if (typeof value === 'string') {
    if (value.length <= LONGEST_TEXT) return []
    return [{ code: 'pack-text-long', path: jsonPath(steps), maximum: LONGEST_TEXT }]
  }
  if (typeof value !== 'object' || value === null) return []
  const entries = Object.entries<unknown>({ ...value })
  if (entries.length > MOST_ENTRIES) {
    return [{ code: 'pack-list-long', path: jsonPath(steps), maximum: MOST_ENTRIES }]
  }
  const inList = Array.isArray(value)
  return entries.flatMap(([key, one]) => oversizedParts(one, [...steps, inList ? Number(key) : key]))
}
