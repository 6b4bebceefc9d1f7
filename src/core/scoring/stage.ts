import { LEVELS, type Level } from '../instrument/level.ts'

/** One question's part in a stage: its level, or null while it is missing. */
export interface Staged {
  readonly level: Level | null
  readonly gate: boolean
}

/** The lowest and the highest stage that the missing answers leave open. */
export interface StageRange {
  readonly stage: Level | null
  readonly stageLow: Level
  readonly stageHigh: Level
}

/**
 * The stage of a component as a thresholded weakest link (SPEC S7): the largest k that at least four
 * in five levels reach, while none lies more than one below and no gate below. Weights never enter.
 * Null if there is no applicable question.
 */
export function stageRangeOf(items: readonly Staged[]): StageRange | null {
  if (items.length === 0) return null
  const stageLow = stageOf(items, 1)
  const stageHigh = stageOf(items, 5)
  return { stage: stageLow === stageHigh ? stageLow : null, stageLow, stageHigh }
}

function stageOf(items: readonly Staged[], missing: Level): Level {
  const holds = (k: Level) => {
    let reached = 0
    for (const { level, gate } of items) {
      const full = level ?? missing
      if (full < (gate ? k : k - 1)) return false
      if (full >= k) reached += 1
    }
    return 5 * reached >= 4 * items.length
  }
  return LEVELS.findLast(holds) ?? 1
}
