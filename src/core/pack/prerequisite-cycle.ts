import { LEVELS } from '../instrument/level.ts'
import type { Instrument } from '../instrument/structure.ts'

/** A question brought to a level. */
export interface Pair {
  readonly question: string
  readonly level: number
}

export interface Cycle {
  /** The pairs, each needing the next; the last needs the first. */
  readonly pairs: readonly Pair[]
  /** Place in the list of a prerequisite that is part of it. */
  readonly prerequisite: number
}

type Needs = Pick<Instrument, 'components' | 'modules' | 'prerequisites'>

interface Step extends Pair {
  /** Null where a level merely needs the one below. */
  readonly prerequisite: number | null
}

/**
 * A circle in what must stand first (SPEC PK4), over pairs of question and level: a level needs the one below it, and
 * what the prerequisites name. Null where there is an order in which everything can be reached.
 */
export function prerequisiteCycle(structure: Needs): Cycle | null {
  const needs = needsOf(structure)
  const stuck = leftOver(needs)
  const [start] = stuck
  if (start === undefined) return null
  const walked: Step[] = []
  const seen = new Map<string, number>()
  for (let key = start; !seen.has(key); ) {
    const next = needs.get(key)?.find((need) => stuck.has(keyOf(need)))
    if (next === undefined) return null
    seen.set(key, walked.length)
    walked.push(next)
    key = keyOf(next)
  }
  const last = walked.at(-1)
  const round = last === undefined ? [] : walked.slice(seen.get(keyOf(last)))
  const prerequisite = round.find((step) => step.prerequisite !== null)?.prerequisite ?? 0
  return { pairs: round.map(({ question, level }) => ({ question, level })), prerequisite }
}

/** Every pair of question and level with the pairs that it needs directly. */
function needsOf({ components, modules, prerequisites }: Needs): ReadonlyMap<string, readonly Step[]> {
  const questions = [...components, ...modules].flatMap((part) => part.questions.map(({ id }) => id))
  const needs = new Map<string, Step[]>()
  for (const question of questions) {
    for (const level of LEVELS) {
      const below = { question, level: level - 1, prerequisite: null }
      needs.set(keyOf({ question, level }), level === 1 ? [] : [below])
    }
  }
  for (const [prerequisite, { needs: first, atLeast, before, reaches }] of prerequisites.entries()) {
    for (const question of before) {
      needs.get(keyOf({ question, level: reaches }))?.push({ question: first, level: atLeast, prerequisite })
    }
  }
  return needs
}

/** The pairs that no order reaches: what stands free is taken away until nothing does. */
function leftOver(needs: ReadonlyMap<string, readonly Step[]>): ReadonlySet<string> {
  const waiting = new Map([...needs].map(([key, steps]) => [key, steps.length]))
  const dependants = new Map<string, string[]>()
  for (const [key, steps] of needs) {
    for (const step of steps) {
      const known = dependants.get(keyOf(step))
      if (known === undefined) dependants.set(keyOf(step), [key])
      else known.push(key)
    }
  }
  const free = [...waiting].filter(([, count]) => count === 0).map(([key]) => key)
  for (let key = free.pop(); key !== undefined; key = free.pop()) {
    waiting.delete(key)
    for (const dependant of dependants.get(key) ?? []) {
      const count = (waiting.get(dependant) ?? 0) - 1
      waiting.set(dependant, count)
      if (count === 0) free.push(dependant)
    }
  }
  return new Set(waiting.keys())
}

function keyOf({ question, level }: Pair): string {
  return `${level} ${question}`
}
