import type { Instrument, Question } from '../instrument/structure.ts'
import { fault, idFaults, type Placed, unknownIds } from './check-ids.ts'
import { jsonPath, type JsonStep } from './json-path.ts'
import type { PackFault } from './pack-fault.ts'
import { prerequisiteCycle } from './prerequisite-cycle.ts'

/** Everything about a structure that no schema sees: what its parts say of each other (SPEC PK2 to PK5). */
export function structureFaults(structure: Instrument): readonly PackFault[] {
  return [
    ...idFaults(structure),
    ...effortFaults(structure),
    ...lensFaults(structure),
    ...namedQuestions(structure),
    ...crosswalkFaults(structure),
    ...snapshotFaults(structure),
    ...cycleFaults(structure),
  ]
}

/** What a step from each level costs is needed for the levels 1 to 4. */
function effortFaults({ scale }: Instrument): readonly PackFault[] {
  const path = (level: string) => jsonPath(['structure', 'scale', 'effortByLevel', level])
  const steps = ['1', '2', '3', '4']
  const given = Object.keys(scale.effortByLevel)
  return [
    ...steps.filter((level) => !given.includes(level)).map((level) => missing(path(level))),
    ...given
      .filter((level) => !steps.includes(level))
      .map((level): PackFault => ({ code: 'pack-unknown-field', path: path(level) })),
  ]
}

/** A group names lenses that stand on their own; so does a question. */
function lensFaults(structure: Instrument): readonly PackFault[] {
  const { lenses } = structure
  const groups = new Set(lenses.flatMap(({ id, of }) => (of === undefined ? [] : [id])))
  const named = [
    ...lenses.flatMap(({ of = [] }, index) => inList(of, ['lenses', index, 'of'])),
    ...everyQuestion(structure).flatMap(({ question, at }) => inList(question.lenses, [...at, 'lenses'])),
  ]
  return [
    ...unknownIds(named, new Set(lenses.map(({ id }) => id))),
    ...named.filter(({ id }) => groups.has(id)).map((one) => fault('pack-lens-group', one)),
  ]
}

/** Prerequisites, practices and roles name questions of this questionnaire, and nothing else. */
function namedQuestions(structure: Instrument): readonly PackFault[] {
  const { prerequisites, practiceReadiness, modules, roles, rolesWithoutGates } = structure
  const questions = new Set(everyQuestion(structure).map(({ question }) => question.id))
  const readiness = Object.entries(practiceReadiness)
  return [
    ...unknownIds(
      [
        ...prerequisites.map(({ needs }, index) => ({ id: needs, at: ['prerequisites', index, 'needs'] })),
        ...prerequisites.flatMap(({ before }, index) => inList(before, ['prerequisites', index, 'before'])),
        ...readiness.flatMap(([module, levels]) =>
          Object.keys(levels).map((id) => ({ id, at: ['practiceReadiness', module, id] })),
        ),
        ...Object.entries(roles).flatMap(([role, ids]) =>
          ids === 'all' ? [] : inList(ids, ['roles', role]),
        ),
      ],
      questions,
    ),
    ...unknownIds(
      readiness.map(([id]) => ({ id, at: ['practiceReadiness', id] })),
      new Set(modules.map(({ id }) => id)),
    ),
    ...unknownIds(inList(rolesWithoutGates, ['rolesWithoutGates']), new Set(Object.keys(roles))),
  ]
}

function crosswalkFaults(structure: Instrument): readonly PackFault[] {
  const { wwc, uk } = structure.crosswalk
  const all = everyQuestion(structure)
  const at = (...steps: readonly JsonStep[]) => ['crosswalk', ...steps]
  const criteria = [
    ...inList(wwc.core, at('wwc', 'core')),
    ...inList(wwc.ceilingPossible, at('wwc', 'ceilingPossible')),
    ...Object.keys(wwc.primary).map((id) => ({ id, at: at('wwc', 'primary', id) })),
    ...all.flatMap(({ question, at: place }) => inList(question.wwc, [...place, 'wwc'])),
  ]
  const primary = Object.entries(wwc.primary).flatMap(([id, ids]) => inList(ids, at('wwc', 'primary', id)))
  const topics = all.flatMap(({ question, at: place }) => inList(question.ukTopics, [...place, 'ukTopics']))
  return [
    ...unknownIds(criteria, new Set(Object.keys(wwc.criteria))),
    ...unknownIds(primary, new Set(all.map(({ question }) => question.id))),
    ...unknownIds(topics, new Set(Object.keys(uk.topics))),
    ...Object.entries(uk.topics)
      .filter(([, { rows }]) => (rows[0] ?? 0) > (rows[1] ?? 0))
      .map(
        ([id]): PackFault => ({
          code: 'pack-rows-order',
          path: jsonPath(['structure', ...at('uk', 'topics', id, 'rows')]),
        }),
      ),
  ]
}

/** A snapshot that there is looks at every component, and asks every gate (SPEC PK5). */
function snapshotFaults({ components }: Instrument): readonly PackFault[] {
  const core = components.flatMap(({ questions }) => questions)
  if (!core.some(({ snapshot }) => snapshot === true)) return []
  return components.flatMap(({ id, questions }, index): readonly PackFault[] => {
    const place = (steps: readonly JsonStep[]) => jsonPath(['structure', 'components', index, ...steps])
    const none = !questions.some(({ snapshot }) => snapshot === true)
    return [
      ...(none ? [{ code: 'pack-snapshot-component', path: place([]), id } as const] : []),
      ...questions.flatMap((question, at): readonly PackFault[] =>
        question.gate === true && question.snapshot !== true
          ? [{ code: 'pack-snapshot-gate', path: place(['questions', at]), id: question.id }]
          : [],
      ),
    ]
  })
}

function cycleFaults(structure: Instrument): readonly PackFault[] {
  const cycle = prerequisiteCycle(structure)
  if (cycle === null) return []
  const round = [...cycle.pairs, ...cycle.pairs.slice(0, 1)]
  const steps = round.map(({ question, level }) => `${question} ${level}`).join(' → ')
  return [{ code: 'pack-cycle', path: jsonPath(['structure', 'prerequisites', cycle.prerequisite]), steps }]
}

interface PlacedQuestion {
  readonly question: Question
  readonly at: readonly JsonStep[]
}

function everyQuestion({ components, modules }: Instrument): readonly PlacedQuestion[] {
  return [['components', components] as const, ['modules', modules] as const].flatMap(([name, parts]) =>
    parts.flatMap(({ questions }, part) =>
      questions.map((question, index) => ({ question, at: [name, part, 'questions', index] })),
    ),
  )
}

function inList(ids: readonly string[], at: readonly JsonStep[]): readonly Placed[] {
  return ids.map((id, index) => ({ id, at: [...at, index] }))
}

function missing(path: string): PackFault {
  return { code: 'pack-missing', path }
}
