import { type Answers, levelOf } from '../assessment/answer.ts'
import type { Part } from '../instrument/structure.ts'
import type { ComponentScore } from './component.ts'

/**
 * A component of a snapshot as screens and reports show it (SPEC Q3): its mean and the levels behind it. Two levels of
 * six are too few for bounds and for a stage, so these are not given, whatever S6 and S7 would make of them.
 */
export function snapshotScore(
  score: ComponentScore,
  part: Part | undefined,
  answers: Answers,
): ComponentScore {
  const levels = (part?.questions ?? []).flatMap(({ id }) => levelOf(answers[id]) ?? [])
  return { ...score, low: null, high: null, stage: null, stageLow: null, stageHigh: null, snapshot: levels }
}
