import { useMemo } from 'react'
import type { CrosswalkSaying } from '../../core/crosswalk/words.ts'
import { useSaying, useWords } from '../../state/react.tsx'

/** How the crosswalk is said on this screen. */
export function useCrosswalkSaying(): CrosswalkSaying {
  const saying = useSaying()
  const { has } = useWords()
  return useMemo(() => ({ ...saying, has }), [saying, has])
}
