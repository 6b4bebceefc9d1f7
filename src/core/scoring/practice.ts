import type { Assessment } from '../assessment/assessment.ts'
import { type Answers, levelOf } from '../assessment/answer.ts'
import { modulesOn } from '../instrument/lookup.ts'
import { asLevel, type Level } from '../instrument/level.ts'
import type { Instrument } from '../instrument/structure.ts'
import { scoreComponent } from './component.ts'
import type { Prerequisite } from './priority.ts'

/** What a practice needs of one question, and the level that is claimed there. */
export interface Footing extends Prerequisite {
  readonly level: Level | null
}

/** Whether the foundations of a practice module stand. */
export interface Readiness {
  readonly module: string
  readonly ready: boolean
  readonly holds: readonly Footing[]
  readonly misses: readonly Footing[]
}

/** The practice to deepen next. */
export type Practice =
  | { readonly kind: 'recommended'; readonly module: string; readonly because: readonly Footing[] }
  | { readonly kind: 'foundations-first'; readonly misses: readonly Footing[] }

/** A module that nobody filled in stands at the lowest level. */
const NOT_FILLED_IN = 1

/** The readiness of every practice module, by the claimed levels, in the instrument's order (SPEC X1). */
export function readinessOf(instrument: Instrument, answers: Answers): readonly Readiness[] {
  return instrument.modules.map(({ id }) => {
    const footings = Object.entries(instrument.practiceReadiness[id] ?? {}).map(([needs, atLeast]) => ({
      needs,
      atLeast: asLevel(atLeast),
      level: levelOf(answers[needs]),
    }))
    const misses = footings.filter(({ level, atLeast }) => (level ?? 0) < atLeast)
    const holds = footings.filter((footing) => !misses.includes(footing))
    return { module: id, ready: misses.length === 0, holds, misses }
  })
}

/** The ready practice with the lowest mean, or what must stand first (SPEC X2). */
export function recommendPractice(
  instrument: Instrument,
  answers: Answers,
  assessment: Pick<Assessment, 'weights' | 'modules'>,
): Practice {
  const readiness = readinessOf(instrument, answers)
  const on = modulesOn(instrument, assessment.modules)
  const meanOfModule = (id: string) => {
    const part = on.find((one) => one.id === id)
    return (part === undefined ? null : scoreComponent(part, answers, assessment).mean) ?? NOT_FILLED_IN
  }
  const [first] = readiness
    .filter(({ ready }) => ready)
    .map(({ module, holds }) => ({ module, holds, mean: meanOfModule(module) }))
    .toSorted((a, b) => a.mean - b.mean)
  if (first !== undefined) return { kind: 'recommended', module: first.module, because: first.holds }
  return { kind: 'foundations-first', misses: missesOf(readiness) }
}

/** Every question that misses, once, with the highest level that a practice needs of it. */
function missesOf(readiness: readonly Readiness[]): readonly Footing[] {
  const all = readiness.flatMap(({ misses }) => misses)
  const highest = (needs: string) =>
    Math.max(...all.filter((one) => one.needs === needs).map(({ atLeast }) => atLeast))
  return all.filter(
    (one, index) =>
      all.findIndex(({ needs, atLeast }) => needs === one.needs && atLeast === highest(needs)) === index,
  )
}
