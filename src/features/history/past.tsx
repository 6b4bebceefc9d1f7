import { useRef, useState } from 'react'
import type { Step } from '../../core/history/steps.ts'
import { daysOf, momentOf, type HistoryFilter, SHOWN_AT_FIRST } from '../../core/history/telling.ts'
import { useWords } from '../../state/react.tsx'
import { Button } from '../../ui/button.tsx'
import { BackDialog } from './back-dialog.tsx'
import { Days } from './days.tsx'
import { FilterField } from './filter-field.tsx'
import { useHistorySaying } from './use-history-saying.ts'
import styles from './past.module.css'

/** The steps, those that are wanted, and the question before going back to one of them. */
export function Past({ steps }: { readonly steps: readonly Step[] }) {
  const { text } = useWords()
  const saying = useHistorySaying()
  const [filter, setFilter] = useState<HistoryFilter>({ kind: 'all' })
  const [all, setAll] = useState(false)
  const [asked, setAsked] = useState<number | null>(null)
  const [said, setSaid] = useState('')
  const list = useRef<HTMLDivElement>(null)
  const { days, more } = daysOf(steps, filter, all ? Infinity : SHOWN_AT_FIRST, saying)
  const moment = steps.find(({ last }) => last === asked)

  const wentBack = (words: string) => {
    setAsked(null)
    setSaid(words)
    list.current?.focus()
  }

  return (
    <>
      <FilterField steps={steps} filter={filter} onFilter={setFilter} />
      <p className={styles.said} role="status">
        {said}
      </p>
      <div ref={list} tabIndex={-1} className={styles.list}>
        <Days days={days} now={steps.at(-1)?.last ?? null} onLook={setAsked} />
      </div>
      {more ? <Button onClick={() => setAll(true)}>{text('history.older')}</Button> : null}
      {moment === undefined ? null : (
        <BackDialog
          moment={moment}
          steps={steps}
          onDone={() => wentBack(text('history.wentBack', { moment: momentOf(moment.at, saying) }))}
          onRefused={wentBack}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  )
}
