import type { Answers } from '../../core/assessment/answer.ts'
import { askedAnswers } from '../../core/assessment/asked.ts'
import { useInstrument, useOpen } from '../../state/react.tsx'

/** The answers that figures on screen are made of: those to what the open assessment asks (SPEC Q2). */
export function useAskedAnswers(): Answers {
  const { record, answers } = useOpen()
  return askedAnswers(useInstrument(), record.assessment, answers)
}
