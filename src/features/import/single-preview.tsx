import { useMemo, useRef, useState } from 'react'
import { NO_CHOICES, undecided } from '../../core/merge/merge.ts'
import { addsNothing, countArrivals, previewArrival } from '../../core/merge/preview.ts'
import { errorInWords } from '../../core/report/error-words.ts'
import type { ImportItem, ImportWay } from '../../state/opened-import.ts'
import { useWords } from '../../state/react.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Differences } from './differences.tsx'
import { Foot } from './foot.tsx'
import { Head } from './head.tsx'
import { ReplaceDialog } from './replace-dialog.tsx'
import { useImport } from './use-import.ts'
import { useLeave } from './use-leave.ts'
import { Ways } from './ways.tsx'
import styles from './import-page.module.css'

/** One assessment file: what it would change of what is here, and what the person may do with it. */
export function SinglePreview({ item }: { readonly item: ImportItem }) {
  const words = useWords()
  const { apply, refusal, forget } = useImport()
  const leave = useLeave(item)
  const [choices, setChoices] = useState(NO_CHOICES)
  const [replacing, setReplacing] = useState(false)
  const page = useRef<HTMLDivElement>(null)
  const { here, stored } = item
  const preview = useMemo(() => (here === null ? null : previewArrival(here, stored)), [here, stored])
  const open = preview === null ? 0 : undecided(preview, choices)
  const nothing = preview !== null && addsNothing(preview)

  const decide = (way: ImportWay) => void apply([{ item, way, choices }], false)
  const goOn = () => {
    if (preview === null) return decide('new')
    if (nothing) return leave()
    if (open === 0) return decide('merge')
    page.current?.querySelector<HTMLElement>('[data-open] input')?.focus()
  }

  return (
    <>
      <Head item={item} nothing={nothing}>
        {preview === null ? null : (
          <div ref={page}>
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
          </div>
        )}
        {refusal === null ? null : (
          <p className={styles.refused} role="alert">
            <Icon name="warn" /> <span>{errorInWords(refusal, words)}</span>
          </p>
        )}
      </Head>
      <Foot preview={preview} choices={choices} open={open} nothing={nothing} onLeave={leave} onGoOn={goOn} />
      {replacing && preview !== null ? (
        <ReplaceDialog
          city={stored.record.assessment.city}
          counts={countArrivals(preview.rows)}
          onConfirm={() => {
            setReplacing(false)
            decide('replace')
          }}
          onClose={() => setReplacing(false)}
        />
      ) : null}
    </>
  )
}
