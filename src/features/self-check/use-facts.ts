import { useEffect, useState } from 'react'
import type { Facts } from '../../core/self-check/as-text.ts'
import { useAppContext, useProgramVersion, useQuestionnaires, useWords } from '../../state/react.tsx'

/** Versions of what works here: the program, the questionnaires that are kept, the browser. */
export function useFacts(): Facts {
  const { text } = useWords()
  const { ports } = useAppContext()
  const version = useProgramVersion()
  const questionnaires = useQuestionnaires()
  const [browser, setBrowser] = useState('')
  useEffect(() => {
    void ports.selfChecks().then((checks) => setBrowser(checks.browser()))
  }, [ports])
  return [
    [text('selfCheck.program'), version],
    ...questionnaires.flatMap(
      ({ reference }): Facts => [
        [text('selfCheck.questionnaire'), `${reference.id} ${reference.version}`],
        [text('selfCheck.structure'), reference.structure ?? ''],
      ],
    ),
    [text('selfCheck.browser'), browser],
  ]
}
