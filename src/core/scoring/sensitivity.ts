import { type Answers, levelOf } from '../assessment/answer.ts'
import { LEVELS, type Level } from '../instrument/level.ts'
import type { Instrument, Part } from '../instrument/structure.ts'
import { setsOf, withinNotApplicableCap } from './sets.ts'
import { stageRangeOf } from './stage.ts'

/** A single answer that decides a component's stage: moved one level, it gives another one. */
export interface TurningAnswer {
  readonly question: string
  readonly from: Level
  readonly to: Level
  /** Null where a stage is then no longer decided, or is not yet. */
  readonly before: Level | null
  readonly after: Level | null
}

/** Which single answers, one level down or up, change the stage of a component (SPEC O5), in its order. */
export function turningAnswers(part: Part, answers: Answers): readonly TurningAnswer[] {
  const { applicable, notApplicable, all } = setsOf(part, answers)
  if (!withinNotApplicableCap(notApplicable.length, all.length)) return []
  const items = applicable.map(({ id, gate }) => ({ id, level: levelOf(answers[id]), gate: gate === true }))
  const before = stageRangeOf(items)?.stage ?? null
  const moved = (question: string, level: Level) =>
    stageRangeOf(items.map((item) => (item.id === question ? { ...item, level } : item)))?.stage ?? null
  return items.flatMap(({ id, level: from }) => {
    if (from === null) return []
    return LEVELS.filter((to) => Math.abs(to - from) === 1)
      .map((to) => ({ question: id, from, to, before, after: moved(id, to) }))
      .filter(({ after }) => after !== before)
  })
}

/** A turning answer of a city: the component whose stage it turns, and which way. */
export interface CityTurn extends TurningAnswer {
  readonly component: string
  readonly way: 'settles' | 'opens' | 'raises' | 'lowers'
}

/** The turning answers of all components; those that move up stand first, in the instrument's order (SPEC O5). */
export function cityTurns(instrument: Instrument, answers: Answers): readonly CityTurn[] {
  return instrument.components
    .flatMap((part) => turningAnswers(part, answers).map((turn) => cityTurn(part.id, turn)))
    .toSorted((a, b) => Number(b.to > b.from) - Number(a.to > a.from))
}

function cityTurn(component: string, turn: TurningAnswer): CityTurn {
  return { ...turn, component, way: wayOf(turn) }
}

function wayOf({ before, after }: TurningAnswer): CityTurn['way'] {
  if (after === null) return 'opens'
  if (before === null) return 'settles'
  return after > before ? 'raises' : 'lowers'
}
