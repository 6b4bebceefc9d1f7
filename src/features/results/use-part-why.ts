import type { Question } from '../../core/instrument/structure.ts'
import type { Explanation } from '../../core/scoring/why/explanation.ts'
import { whyBounds, whyEqualMean, whyMean } from '../../core/scoring/why/mean-why.ts'
import type { LensScore } from '../../core/scoring/lens.ts'
import { coreQuestions } from '../../core/instrument/lookup.ts'
import { whyProof } from '../../core/scoring/why/proof-why.ts'
import { openRange } from '../../core/scoring/mean.ts'
import { isWeighted } from '../../core/scoring/weights.ts'
import { useInstrument, useOpen } from '../../state/react.tsx'
import { useAskedAnswers } from './use-asked-answers.ts'

type Range = Pick<LensScore, 'low' | 'high'>

/** Whether somebody chose weights in this assessment, so that equal weights stand beside every figure. */
export function useWeighted(): boolean {
  return isWeighted(useInstrument(), useOpen().record.assessment)
}

/** What stands behind the mean of some questions: the mean, its range while answers are missing, and equal weights. */
export function useMeanWhy(): (
  questions: readonly Question[],
  range: Range,
  rule: 'S4' | 'L1',
) => readonly Explanation[] {
  const { record } = useOpen()
  const answers = useAskedAnswers()
  const weighted = useWeighted()
  return (questions, range, rule) => [
    whyMean(questions, answers, record.assessment, rule),
    ...(openRange(range) === null ? [] : [whyBounds(questions, answers, record.assessment)]),
    ...(weighted ? [whyEqualMean(questions, answers, rule)] : []),
  ]
}

/** What stands behind "proof for 3 of 17": every core answer of level 3 or more. */
export function useProofCountWhy(): () => readonly Explanation[] {
  const instrument = useInstrument()
  const { record } = useOpen()
  const answers = useAskedAnswers()
  return () => [whyProof(coreQuestions(instrument), answers, record.assessment, 'E6')]
}
