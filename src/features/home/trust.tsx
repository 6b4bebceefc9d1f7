import { useState } from 'react'
import { standingOf } from '../../core/backup/standing.ts'
import { standingInWords } from '../../core/backup/standing-words.ts'
import type { StoredAssessment } from '../../core/assessment/record.ts'
import { useActions, useToday, useWords } from '../../state/react.tsx'
import { useEraseWords } from '../../state/use-erase-words.ts'
import { EraseDialog } from '../../ui/erase-dialog.tsx'
import { TrustLine } from '../../ui/trust-line.tsx'

/** Where the data are and how to delete them, on the start page. */
export function Trust({ latest }: { readonly latest: StoredAssessment | undefined }) {
  const words = useWords()
  const { text } = words
  const eraseWords = useEraseWords()
  const { eraseEverything } = useActions()
  const [asking, setAsking] = useState(false)
  const [erased, setErased] = useState<boolean | null>(null)
  const file = useFileInWords(latest)
  const erase = () => {
    setAsking(false)
    void eraseEverything().then(setErased)
  }
  return (
    <>
      <TrustLine
        label={text('trust.label')}
        lead={text('trust.lead')}
        where={text('trust.how')}
        file={file}
        eraseLabel={text('erase.button')}
        onErase={() => setAsking(true)}
      />
      <output>{erased === null ? '' : text(erased ? 'erase.done' : 'erase.failed')}</output>
      {asking ? <EraseDialog words={eraseWords} onErase={erase} onClose={() => setAsking(false)} /> : null}
    </>
  )
}

/** What of the latest assessment is in a file. */
function useFileInWords(latest: StoredAssessment | undefined): string | undefined {
  const words = useWords()
  const today = useToday()
  if (latest === undefined) return undefined
  const figure = standingInWords(standingOf(latest), today, words)
  return words.text('figure.labelled', { label: latest.record.assessment.city, figure })
}
