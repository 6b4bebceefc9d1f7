import { useMemo, useRef, useState } from 'react'
import { NO_CHOICES, undecided } from '../../core/merge/merge.ts'
import { addsNothing, countArrivals, countIncoming, previewArrival } from '../../core/merge/preview.ts'
import { errorInWords } from '../../core/report/error-words.ts'
import { momentInWords } from '../../core/report/moment.ts'
import type { ImportItem, ImportWay } from '../../state/opened-import.ts'
import { useActions, useToday, useWords } from '../../state/react.tsx'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { PageFoot } from '../../ui/page-foot.tsx'
import { Page } from '../../ui/page.tsx'
import { goTo } from '../../ui/routing/navigate.ts'
import { Differences } from './differences.tsx'
import { ReplaceDialog } from './replace-dialog.tsx'
import { useImport } from './use-import.ts'
import { Warning } from './warning.tsx'
import { Ways } from './ways.tsx'
import styles from './import-page.module.css'

/** One assessment file: what it would change of what is here, and what the person may do with it. */
export function SinglePreview({ item }: { readonly item: ImportItem }) {
  const words = useWords()
  const { text } = words
  const { closeImport } = useActions()
  const today = useToday()
  const { apply, refusal, forget } = useImport()
  const [choices, setChoices] = useState(NO_CHOICES)
  const [replacing, setReplacing] = useState(false)
  const page = useRef<HTMLDivElement>(null)
  const { here, stored, changed, writtenAt } = item
  const preview = useMemo(() => (here === null ? null : previewArrival(here, stored)), [here, stored])
  const { city } = stored.record.assessment
  const open = preview === null ? 0 : undecided(preview, choices)
  const moment = momentInWords(writtenAt, today, words)
  const title = text(here === null ? 'import.newTitle' : 'import.title', { city })
  const nothing = preview !== null && addsNothing(preview)
  const lead = here === null ? 'import.newLead' : nothing ? 'import.leadNothing' : 'import.lead'

  const leave = () => {
    closeImport()
    goTo(here === null ? '/assessments' : `/a/${here.record.assessment.id}/check`)
  }
  const decide = (way: ImportWay) => void apply([{ item, way, choices }], false)
  const merge = () => {
    if (open === 0) return decide('merge')
    page.current?.querySelector<HTMLElement>('[data-open] input')?.focus()
  }

  return (
    <>
      <Page title={text('page.title', { page: title })} className={`wrap ${styles.page}`}>
        <div ref={page}>
          <h1 tabIndex={-1}>{title}</h1>
          <p className={styles.lead}>{text(lead, { moment })}</p>
          {changed ? <Warning /> : null}
          {preview === null ? null : (
            <>
              <Differences
                item={item}
                preview={preview}
                choices={choices}
                onChoose={(next) => {
                  forget()
                  setChoices(next)
                }}
              />
              <Ways onBoth={() => decide('both')} onReplace={() => setReplacing(true)} />
            </>
          )}
          {refusal === null ? null : (
            <p className={styles.refused} role="alert">
              <Icon name="warn" /> <span>{errorInWords(refusal, words)}</span>
            </p>
          )}
        </div>
      </Page>
      <PageFoot>
        <Button onClick={leave}>{text('dialog.cancel')}</Button>
        <p aria-live="polite">
          {preview === null
            ? null
            : open > 0
              ? text('import.undecided', { count: open })
              : comesInWords(countIncoming(preview.rows, choices))}
        </p>
        {here === null ? (
          <Button look="solid" onClick={() => decide('new')}>
            {text('import.open')}
          </Button>
        ) : (
          <Button look="solid" onClick={nothing ? leave : merge}>
            {text(nothing ? 'import.keepHere' : 'import.merge')}
          </Button>
        )}
      </PageFoot>
      {replacing && preview !== null ? (
        <ReplaceDialog
          city={city}
          counts={countArrivals(preview.rows)}
          onConfirm={() => decide('replace')}
          onClose={() => setReplacing(false)}
        />
      ) : null}
    </>
  )

  function comesInWords(count: number): string {
    return count === 0 ? text('import.comesNone') : text('import.comes', { count })
  }
}
