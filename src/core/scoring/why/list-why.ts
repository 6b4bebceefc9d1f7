import type { Answers } from '../../assessment/answer.ts'
import type { Assessment } from '../../assessment/assessment.ts'
import { findQuestion } from '../../instrument/lookup.ts'
import { asLevel } from '../../instrument/level.ts'
import type { Instrument } from '../../instrument/structure.ts'
import { weightOf } from '../component.ts'
import type { RankedQuestion } from '../priority.ts'
import { gateScores } from '../score.ts'
import type { GateWhy, PriorityWhy, StrengthsWhy } from './explanation.ts'

const HOLDS = asLevel(3)
const TOP = 5

/** A gate with its level and the level that it asks for (SPEC G1, Y1). */
export function whyGate(instrument: Instrument, answers: Answers, question: string): GateWhy {
  const gate = gateScores(instrument, answers).find(({ id }) => id === question)
  if (gate === undefined) throw new Error(`${question} is no gate`)
  return { kind: 'gate', rule: 'G1', question, level: gate.level, atLeast: HOLDS, state: gate.state }
}

/** Strengths in their order, with what orders them (SPEC P3, Y1). */
export function whyStrengths(strengths: readonly RankedQuestion[]): StrengthsWhy {
  const rows = strengths.map(({ id, supported, level }) => ({ question: id, supported, level }))
  return { kind: 'strengths', rule: 'P3', rows }
}

/** Gaps or next steps in their order, each with the four numbers that make its priority (SPEC P3, P4, Y1). */
export function whyPriority(
  instrument: Instrument,
  ranked: readonly RankedQuestion[],
  assessment: Pick<Assessment, 'weights' | 'values' | 'efforts'>,
  rule: PriorityWhy['rule'],
): PriorityWhy {
  const rows = ranked.map(({ id, gate, level }) => {
    const weight = weightOf(assessment, id)
    const climb = Math.min(TOP, level + 1) - level
    const value = assessment.values[id] ?? findQuestion(instrument, id)?.value ?? 1
    const effort = assessment.efforts[id] ?? instrument.scale.effortByLevel[level] ?? 1
    return {
      question: id,
      gate,
      level,
      weight,
      climb,
      value,
      effort,
      priority: (weight * climb * value) / effort,
    }
  })
  return { kind: 'priority', rule, rows }
}
