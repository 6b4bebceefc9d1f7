import { useCallback } from 'react'
import { withFitAnswer } from '../core/fit/answers.ts'
import { useAppContext } from './react.tsx'

/**
 * Keeps one answer to a check; null takes it back. It is put beside the answers of this very moment: two fields that are
 * left at once must not undo each other.
 */
export function useFitAnswer(): (key: string, value: string | boolean | null) => void {
  const { store, actions } = useAppContext()
  return useCallback(
    (key, value) => {
      const kept = store.getState().open?.record.assessment.eligibility ?? {}
      void actions.editAssessment({ eligibility: withFitAnswer(kept, key, value) })
    },
    [store, actions],
  )
}
