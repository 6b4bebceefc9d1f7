import { type AssessmentScore, scoreAssessment } from '../core/scoring/score.ts'
import { useInstrument, useOpen } from './react.tsx'

/** All figures of the open assessment, worked out again only when it changes. */
export function useScore(): AssessmentScore {
  const instrument = useInstrument()
  const { record, answers } = useOpen()
  return scoreOnce(instrument, record.assessment, answers)
}

/** Many parts of a screen ask for the same figures: they are worked out once, until something changes. */
let last: { readonly from: readonly unknown[]; readonly score: AssessmentScore } | null = null

function scoreOnce(...from: Parameters<typeof scoreAssessment>): AssessmentScore {
  if (last === null || !from.every((one, index) => one === last?.from[index])) {
    last = { from, score: scoreAssessment(...from) }
  }
  return last.score
}
