import { useState } from 'react'
import { standingInWords } from '../../core/backup/standing-words.ts'
import { useStanding } from '../../state/backup/use-standing.ts'
import { useActions, useOpen, useToday, useWords } from '../../state/react.tsx'
import { useEraseWords } from '../../state/use-erase-words.ts'
import { EraseDialog } from '../../ui/erase-dialog.tsx'
import { goTo } from '../../ui/routing/navigate.ts'
import { TrustLine } from '../../ui/trust-line.tsx'

/** Where the answers are, when they were last handed out as a file, and the way to delete them. */
export function Trust() {
  const words = useWords()
  const { text } = words
  const { record, example } = useOpen()
  const { eraseEverything } = useActions()
  const eraseWords = useEraseWords()
  const today = useToday()
  const standing = useStanding()
  const [asking, setAsking] = useState(false)
  const { city } = record.assessment
  const filed = text('figure.labelled', { label: city, figure: standingInWords(standing, today, words) })
  const erase = () => {
    setAsking(false)
    void eraseEverything().then((erased) => (erased ? goTo('/') : null))
  }
  return (
    <>
      <TrustLine
        label={text('trust.label')}
        lead={text('trust.lead')}
        where={text('trust.how')}
        file={example ? text('results.example') : filed}
        eraseLabel={text('erase.button')}
        onErase={() => setAsking(true)}
      />
      {asking ? <EraseDialog words={eraseWords} onErase={erase} onClose={() => setAsking(false)} /> : null}
    </>
  )
}
