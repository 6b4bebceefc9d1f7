import type { Part, Question } from '../instrument/structure.ts'
import { type Answers, isNotApplicable, levelOf } from '../assessment/answer.ts'

/** The questions of a component or module, or of several, sorted by what is known of each (SPEC S1). */
export interface QuestionSets {
  /** Q: all questions, whatever was offered. */
  readonly all: readonly Question[]
  /** NA: not applicable, with a reason. */
  readonly notApplicable: readonly Question[]
  /** App = Q − NA. */
  readonly applicable: readonly Question[]
  /** Ans: applicable, with a level. */
  readonly answered: readonly Question[]
  /** Miss = App − Ans. */
  readonly missing: readonly Question[]
  /** "Don't know"; part of Miss. */
  readonly unknown: readonly Question[]
}

export function setsOf(part: Pick<Part, 'questions'>, answers: Answers): QuestionSets {
  const sets = {
    all: part.questions,
    notApplicable: [] as Question[],
    applicable: [] as Question[],
    answered: [] as Question[],
    missing: [] as Question[],
    unknown: [] as Question[],
  }
  for (const question of part.questions) {
    const answer = answers[question.id]
    const applies = !isNotApplicable(answer)
    sets[applies ? 'applicable' : 'notApplicable'].push(question)
    if (applies) sets[levelOf(answer) === null ? 'missing' : 'answered'].push(question)
    if (answer?.status === 'unknown') sets.unknown.push(question)
  }
  return sets
}

/** Whether so many "not applicable" among so many questions are allowed (SPEC S3): at most one in five. */
export function withinNotApplicableCap(notApplicable: number, all: number): boolean {
  return 5 * notApplicable <= all
}

/** Share of the applicable questions that have a level, 0 to 1, by count; null if none applies (SPEC S2). */
export function coverageOf(sets: QuestionSets): number | null {
  return sets.applicable.length === 0 ? null : sets.answered.length / sets.applicable.length
}

/** Too few answers for a headline (SPEC S8): under 80 %, compared as whole numbers. */
export function isPartial(sets: QuestionSets): boolean {
  return 5 * sets.answered.length < 4 * sets.applicable.length
}
