import { growthOf } from '../core/assessment/asked.ts'
import { firstOpen } from '../core/assessment/place.ts'
import { minutesFor } from '../core/instrument/duration.ts'
import { useActions, useInstrument, useOpen, useSnapshot, useWords } from './react.tsx'

/** The way from a snapshot to the full assessment, in words. */
export interface Growth {
  readonly title: string
  readonly hint: string
  readonly action: string
  /** Asks all questions from now on. Gives the address of the question to go on with (SPEC Q2, Q4). */
  readonly grow: () => string
}

/** How the open snapshot grows; null where all questions are asked already. */
export function useGrowth(): Growth | null {
  const { text, formats } = useWords()
  const instrument = useInstrument()
  const { record, answers } = useOpen()
  const { editAssessment } = useActions()
  const { assessment } = record
  if (!useSnapshot()) return null
  const { whole } = formats(assessment.country)
  const { asked, added } = growthOf(instrument, assessment)
  return {
    title: text('snapshot.this'),
    hint: text('snapshot.growHint', { count: added, minutes: whole(minutesFor(added)) }),
    action: text('snapshot.grow'),
    grow: () => {
      void editAssessment({ scope: 'full' })
      return `/a/${assessment.id}/q/${firstOpen(asked, answers)}`
    },
  }
}
