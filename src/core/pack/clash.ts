import { named, type Questionnaire } from '../instrument/questionnaire.ts'
import type { PackFault } from './pack-fault.ts'

/**
 * Why a pack cannot stand beside what is here (SPEC PK6): one version has one structure, and the id of the program's own
 * questionnaire is taken. Null where it can; better words for the same structure can.
 */
export function clashOf(
  pack: Questionnaire,
  builtIn: Questionnaire,
  kept: readonly Questionnaire[],
): PackFault | null {
  const { id, version } = pack.reference
  const same = { id, version }
  if (named(same, [builtIn]).ok) return { code: 'pack-built-in', id }
  const before = named(same, kept)
  if (!before.ok) return null
  const sameStructure = JSON.stringify(before.value.instrument) === JSON.stringify(pack.instrument)
  return sameStructure ? null : { code: 'pack-version-taken', id, version }
}
