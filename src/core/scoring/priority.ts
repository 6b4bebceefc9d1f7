import type { Assessment } from '../assessment/assessment.ts'
import { type Answers, isNotApplicable, levelOf } from '../assessment/answer.ts'
import { coreQuestions } from '../instrument/lookup.ts'
import { asLevel, type Level } from '../instrument/level.ts'
import type { Instrument, Question } from '../instrument/structure.ts'
import { asOfDate, supportedLevel } from './evidence.ts'
import { weightOf } from './component.ts'

/** An answered question in a list of strengths, gaps or next steps. */
export interface RankedQuestion {
  readonly id: string
  readonly level: Level
  readonly supported: Level
  readonly gate: boolean
  /** 0 where nothing is left to climb. */
  readonly priority: number
}

/** Something that must stand first: the question `needs`, brought to level `atLeast` (SPEC P5). */
export interface Prerequisite {
  readonly needs: string
  readonly atLeast: Level
}

type Context = Pick<Assessment, 'weights' | 'values' | 'efforts' | 'date' | 'closedAt'>

const MOST = 5
const TOP = 5
const STRONG = 3

/** All answered questions of these with their priority, in the instrument's order; the core's unless others are given. */
export function rankedQuestions(
  instrument: Instrument,
  answers: Answers,
  assessment: Context,
  questions: readonly Question[] = coreQuestions(instrument),
): readonly RankedQuestion[] {
  return questions.flatMap((question) => {
    const answer = answers[question.id]
    const level = levelOf(answer)
    if (answer === undefined || level === null) return []
    return [
      {
        id: question.id,
        level,
        supported: supportedLevel(level, answer.evidence, asOfDate(assessment)),
        gate: question.gate === true,
        priority: priorityOf(instrument, question, level, assessment),
      },
    ]
  })
}

/**
 * Worth of the next step (SPEC P4): weight · levels to climb · value ⁄ effort. The target is one level up,
 * so that nothing is ever asked to climb more than one level at a time.
 */
export function priorityOf(
  instrument: Instrument,
  question: Question,
  level: Level,
  assessment: Context,
): number {
  const climb = Math.min(TOP, level + 1) - level
  const value = valueOf(question, assessment)
  const effort = effortOf(instrument, question, level, assessment) ?? 1
  return (weightOf(assessment, question.id) * climb * value) / effort
}

/** What the next step of a question is worth, 1 to 3: the assessment's own word, else the instrument's (SPEC P4). */
export function valueOf(question: Question, { values }: Pick<Assessment, 'values'>): number {
  return values[question.id] ?? question.value
}

/** What the next step from a level costs, 1 to 3; null where neither says so: without a level, or at the top (SPEC P4). */
export function effortOf(
  instrument: Instrument,
  question: Question,
  level: Level | null,
  { efforts }: Pick<Assessment, 'efforts'>,
): number | null {
  return efforts[question.id] ?? instrument.scale.effortByLevel[String(level)] ?? null
}

/** At most five strengths: level 3 or more, by supported level, then level, then order (SPEC P3). */
export function strengthsOf(ranked: readonly RankedQuestion[]): readonly RankedQuestion[] {
  return ranked
    .filter(({ level }) => level >= STRONG)
    .toSorted((a, b) => b.supported - a.supported || b.level - a.level)
    .slice(0, MOST)
}

/** At most five gaps: gates that do not hold first, then by priority (SPEC P3). */
export function gapsOf(instrument: Instrument, ranked: readonly RankedQuestion[]): readonly RankedQuestion[] {
  const open = (one: RankedQuestion) => one.gate && one.level < STRONG
  return byPriority(instrument, ranked)
    .toSorted((a, b) => Number(open(b)) - Number(open(a)))
    .slice(0, MOST)
}

/** Every question with something left to climb; ties: gates, then the instrument's first lens, then order. */
export function byPriority(
  instrument: Instrument,
  ranked: readonly RankedQuestion[],
): readonly RankedQuestion[] {
  const firstLens = instrument.lenses[0]?.id ?? ''
  const inFirstLens = new Set(
    [...instrument.components, ...instrument.modules]
      .flatMap(({ questions }) => questions)
      .filter(({ lenses }) => lenses.includes(firstLens))
      .map(({ id }) => id),
  )
  return ranked
    .filter(({ priority }) => priority > 0)
    .toSorted(
      (a, b) =>
        b.priority - a.priority ||
        Number(b.gate) - Number(a.gate) ||
        Number(inFirstLens.has(b.id)) - Number(inFirstLens.has(a.id)),
    )
}

/**
 * What must stand before a question may reach `level`, and does not yet, by the claimed levels. What does not apply to the
 * city cannot stand, and is not asked for (SPEC P5).
 */
export function unmetPrerequisites(
  instrument: Instrument,
  answers: Answers,
  questionId: string,
  level: number,
): readonly Prerequisite[] {
  return instrument.prerequisites
    .filter(({ before, reaches }) => before.includes(questionId) && level >= reaches)
    .filter(
      ({ needs, atLeast }) => !isNotApplicable(answers[needs]) && (levelOf(answers[needs]) ?? 0) < atLeast,
    )
    .map(({ needs, atLeast }) => ({ needs, atLeast: asLevel(atLeast) }))
}
