import { standingInWords } from '../../core/backup/standing-words.ts'
import { useStanding } from '../../state/backup/use-standing.ts'
import { useOpen, useToday, useWords } from '../../state/react.tsx'
import { TrustLine } from '../../ui/trust-line.tsx'

/** Where the answers are, when they were last handed out as a file, and the way to delete them. */
export function Trust() {
  const words = useWords()
  const { text } = words
  const { record, example } = useOpen()
  const today = useToday()
  const standing = useStanding()
  const { city } = record.assessment
  const filed = text('figure.labelled', { label: city, figure: standingInWords(standing, today, words) })
  return (
    <TrustLine
      label={text('trust.label')}
      lead={text('trust.lead')}
      where={text('trust.how')}
      file={example ? text('results.example') : filed}
      eraseLabel={text('erase.button')}
    />
  )
}
