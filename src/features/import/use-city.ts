import { createContext, useContext, useMemo } from 'react'
import { type Assessment, newAssessment } from '../../core/assessment/assessment.ts'
import { type Saying, sayingOf } from '../../core/report/saying.ts'
import { useWords } from '../../state/react.tsx'

/** The city whose file is looked at: nothing of it is open yet. */
export const CityContext = createContext<Assessment>(newAssessment('', '', ''))

export function useCity(): Assessment {
  return useContext(CityContext)
}

/** How figures are said of this city. */
export function useCitySaying(): Saying {
  const words = useWords()
  const { country } = useCity()
  return useMemo(() => sayingOf(words, country), [words, country])
}
