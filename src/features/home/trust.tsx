import { standingOf } from '../../core/backup/standing.ts'
import { standingInWords } from '../../core/backup/standing-words.ts'
import type { StoredAssessment } from '../../core/assessment/record.ts'
import { useToday, useWords } from '../../state/react.tsx'
import { TrustLine } from '../../ui/trust-line.tsx'

/** Where the data are and how to delete them, on the start page. */
export function Trust({ latest }: { readonly latest: StoredAssessment | undefined }) {
  const words = useWords()
  const { text } = words
  const file = useFileInWords(latest)
  return (
    <TrustLine
      label={text('trust.label')}
      lead={text('trust.lead')}
      where={text('trust.how')}
      file={file}
      eraseLabel={text('erase.button')}
    />
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
