import type { Instrument } from '../instrument/structure.ts'
import { type JsonStep, jsonPath } from './json-path.ts'
import type { PackFault } from './pack-fault.ts'

/** Ids stand in addresses, and in objects that inherit names of their own. */
const ID = /^[a-z0-9]+([._-][a-z0-9]+)*$/
const VERSION = /^[\w.+-]{1,40}$/

/** An id with the place where it stands. */
export interface Placed {
  readonly id: string
  readonly at: readonly JsonStep[]
}

/** Ids of the wrong form, and ids that two things share (SPEC PK2). */
export function idFaults({
  id,
  version,
  components,
  modules,
  lenses,
  roles,
}: Instrument): readonly PackFault[] {
  const lists = [['components', components] as const, ['modules', modules] as const]
  const parts = lists.flatMap(([name, list]) =>
    list.map((part, index) => ({ part, at: [name, index] as const })),
  )
  const questions = parts.flatMap(({ part, at }) =>
    part.questions.map((question, index) => ({ id: question.id, at: [...at, 'questions', index, 'id'] })),
  )
  const partIds = parts.map(({ part, at }) => ({ id: part.id, at: [...at, 'id'] }))
  const lensIds = lenses.map((lens, index) => ({ id: lens.id, at: ['lenses', index, 'id'] }))
  const roleIds = Object.keys(roles).map((role) => ({ id: role, at: ['roles', role] }))
  const versionFault: PackFault = { code: 'pack-version-form', path: 'structure.version', id: version }
  return [
    ...(VERSION.test(version) ? [] : [versionFault]),
    ...[{ id, at: ['id'] }, ...partIds, ...questions, ...lensIds, ...roleIds]
      .filter((one) => !ID.test(one.id) || one.id in {})
      .map((one) => fault('pack-id-form', one)),
    ...[partIds, questions, lensIds].flatMap(twice),
  ]
}

/** The places of ids that are not among those that are known. */
export function unknownIds(placed: readonly Placed[], known: ReadonlySet<string>): readonly PackFault[] {
  return placed.filter(({ id }) => !known.has(id)).map((one) => fault('pack-unknown-id', one))
}

/** A fault about an id in the structure of a pack. */
export function fault(
  code: 'pack-id-form' | 'pack-id-twice' | 'pack-unknown-id' | 'pack-lens-group',
  { id, at }: Placed,
): PackFault {
  return { code, path: jsonPath(['structure', ...at]), id }
}

function twice(placed: readonly Placed[]): readonly PackFault[] {
  const seen = new Set<string>()
  return placed.flatMap((one) => {
    if (seen.has(one.id)) return [fault('pack-id-twice', one)]
    seen.add(one.id)
    return []
  })
}
