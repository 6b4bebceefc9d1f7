import { useState } from 'react'
import type { StoredAssessment } from '../../core/ports.ts'
import { momentInWords } from '../../core/report/moment.ts'
import { useActions, useApp, useToday, useWords } from '../../state/react.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { TrustLine } from '../../ui/trust-line.tsx'

/** Where the data are and how to delete them, on the start page. */
export function Trust({ latest }: { readonly latest: StoredAssessment | undefined }) {
  const words = useWords()
  const { text } = words
  const count = useApp(({ library }) => library?.length ?? 0)
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
      {asking ? (
        <ConfirmDialog
          title={text('erase.title')}
          confirmLabel={text('erase.confirm')}
          cancelLabel={text('dialog.cancel')}
          closeLabel={text('dialog.close')}
          onConfirm={erase}
          onClose={() => setAsking(false)}
        >
          <p>{count === 0 ? text('erase.none') : text('erase.assessments', { count })}</p>
          <p>{text('erase.settings')}</p>
          <p>{text('erase.files')}</p>
          <p>
            <b>{text('erase.final')}</b>
          </p>
        </ConfirmDialog>
      ) : null}
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
