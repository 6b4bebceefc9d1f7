import { useState } from 'react'
import type { StoredAssessment } from '../../core/assessment/record.ts'
import { momentInWords } from '../../core/report/moment.ts'
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

/** When a file of the latest assessment was last saved, and whether it still holds everything. */
function useFileInWords(latest: StoredAssessment | undefined): string | undefined {
  const words = useWords()
  const today = useToday()
  if (latest === undefined) return undefined
  const { assessment, filedAt, changedAt } = latest.record
  const { city } = assessment
  if (filedAt === null) return words.text('trust.neverFiled', { city })
  const when = momentInWords(filedAt, today, words)
  return words.text(filedAt < changedAt ? 'trust.filedBefore' : 'trust.filed', { city, when })
}
