import type { Assessment } from '../assessment/assessment.ts'
import { type Answers, isNotApplicable, levelOf } from '../assessment/answer.ts'
import { coreQuestions } from '../instrument/lookup.ts'
import { once } from '../instrument/once.ts'
import type { Instrument } from '../instrument/structure.ts'
import { weightOf } from './component.ts'
import { boundsOf, meanOf } from './mean.ts'

/** What one view across the components says. A lens has no stage. */
export interface LensScore {
  readonly id: string
  /** All core questions that are tagged with it. */
  readonly questions: number
  readonly answered: number
  readonly applicable: number
  readonly mean: number | null
  readonly low: number | null
  readonly high: number | null
}

/** Every lens of the instrument, in its order (SPEC L1, L2). */
export function scoreLenses(
  instrument: Instrument,
  answers: Answers,
  assessment: Pick<Assessment, 'weights'>,
): readonly LensScore[] {
  return lensQuestions(instrument).map(({ id: lens, questions }) => {
    const applicable = questions.filter(({ id }) => !isNotApplicable(answers[id]))
    const items = applicable.map(({ id }) => ({
      level: levelOf(answers[id]),
      weight: weightOf(assessment, id),
    }))
    const { low, high } = boundsOf(items)
    return {
      id: lens,
      questions: questions.length,
      answered: items.filter(({ level }) => level !== null).length,
      applicable: items.length,
      mean: meanOf(items),
      low,
      high,
    }
  })
}

/** The core questions of each lens; those of a group lens carry any of the tags that it is made of (SPEC L2). */
export const lensQuestions = once((instrument: Instrument) =>
  instrument.lenses.map(({ id, of: tags = [id] }) => ({
    id,
    questions: coreQuestions(instrument).filter(({ lenses }) => lenses.some((tag) => tags.includes(tag))),
  })),
)

/** A lens as it is shown: alone, as a group, or below the group that it is part of. */
export interface ShownLens {
  readonly id: string
  /** The group lens that it is part of. */
  readonly group: string | null
}

/**
 * The lenses that an assessment shows, in the instrument's order: a snapshot asks too little for group lenses and
 * for those that a group is made of (SPEC L3).
 */
export function lensesShown(instrument: Instrument, scope: Assessment['scope']): readonly ShownLens[] {
  const groupOf = (id: string) => instrument.lenses.find(({ of }) => of?.includes(id) === true)?.id ?? null
  return instrument.lenses
    .filter(({ id, of }) => scope === 'full' || (of === undefined && groupOf(id) === null))
    .map(({ id }) => ({ id, group: groupOf(id) }))
}
