import { type Answers, isNotApplicable, levelOf } from '../../assessment/answer.ts'
import { LEVELS, type Level } from '../../instrument/level.ts'
import type { Question } from '../../instrument/structure.ts'
import type { TurningAnswer } from '../sensitivity.ts'
import type { StageCheck, StageWhy } from './explanation.ts'

type Row = StageWhy['rows'][number]

/** The stage as it is, and as it would be with one answer moved (SPEC O5, Y1). */
export function whyTurn(
  questions: readonly Question[],
  answers: Answers,
  { question, to }: TurningAnswer,
): readonly StageWhy[] {
  const answer = answers[question]
  const moved = answer === undefined ? answers : { ...answers, [question]: { ...answer, level: to } }
  const after = whyStage(questions, moved, 'O5')
  return [whyStage(questions, answers), { ...after, moved: { question, to } }]
}

/** Each stage with what it asks and what is there, the missing levels at 1 and at 5 (SPEC S7, Y1). */
export function whyStage(
  questions: readonly Question[],
  answers: Answers,
  rule: StageWhy['rule'] = 'S7',
): StageWhy {
  const rows = questions
    .filter(({ id }) => !isNotApplicable(answers[id]))
    .map(({ id, gate }) => ({ question: id, level: levelOf(answers[id]), gate: gate === true }))
  const low = LEVELS.map((stage) => checkOf(rows, stage, 1))
  const high = LEVELS.map((stage) => checkOf(rows, stage, 5))
  const none = rows.length === 0
  return {
    kind: 'stage',
    rule,
    moved: null,
    rows,
    missing: rows.filter(({ level }) => level === null).length,
    low,
    high,
    stageLow: none ? null : highestOf(low),
    stageHigh: none ? null : highestOf(high),
  }
}

function checkOf(rows: readonly Row[], stage: Level, missing: Level): StageCheck {
  const filled = rows.map(({ question, level, gate }) => ({ question, level: level ?? missing, gate }))
  const reached = filled.filter(({ level }) => level >= stage).length
  const needed = Math.ceil((4 * rows.length) / 5)
  const tooLow = filled.filter(({ level }) => level < stage - 1).map(({ question }) => question)
  const gates = filled.filter(({ level, gate }) => gate && level < stage).map(({ question }) => question)
  const holds = reached >= needed && tooLow.length === 0 && gates.length === 0
  return { stage, reached, needed, tooLow, gates, holds }
}

function highestOf(checks: readonly StageCheck[]): Level {
  return checks.findLast(({ holds }) => holds)?.stage ?? 1
}
