import { useMemo } from 'react'
import type { HistorySaying } from '../../core/history/saying.ts'
import { useSaying, useWords } from '../../state/react.tsx'

/** How what was done is said here: in the words of the open assessment's questionnaire. */
export function useHistorySaying(): HistorySaying {
  const saying = useSaying()
  const { has } = useWords()
  return useMemo(() => ({ ...saying, has }), [saying, has])
}
