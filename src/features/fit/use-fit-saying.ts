import { useMemo } from 'react'
import type { FitSaying } from '../../core/fit/words.ts'
import { useSaying, useWords } from '../../state/react.tsx'

/** How the checks are said on this screen. */
export function useFitSaying(): FitSaying {
  const saying = useSaying()
  const { has } = useWords()
  return useMemo(() => ({ ...saying, has }), [saying, has])
}
