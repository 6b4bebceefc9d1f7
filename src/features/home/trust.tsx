import type { StoredAssessment } from '../../core/assessment/record.ts'
import { momentInWords } from '../../core/report/moment.ts'
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
