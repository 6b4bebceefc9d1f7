import { useState } from 'react'
import type { ReportOptions } from '../../core/report/options.ts'
import { useActions, useApp, useWords } from '../../state/react.tsx'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import styles from './pdf-report.module.css'

interface PdfReportProps {
  readonly language: string
  readonly options: ReportOptions
}

/** Makes the internal report, says how far it is, and lets one stop it. */
export function PdfReport({ language, options }: PdfReportProps) {
  const { text, formats } = useWords()
  const work = useApp((state) => state.work)
  const failed = useApp((state) => state.notice?.code === 'report-failed')
  const { saveReport, cancelReport } = useActions()
  const [ending, setEnding] = useState<'takeaway.done' | 'takeaway.stopped' | null>(null)

  const make = async () => {
    setEnding(null)
    await saveReport(language, options)
    setEnding((before) => before ?? 'takeaway.done')
  }
  const stop = () => {
    setEnding('takeaway.stopped')
    cancelReport()
    document.getElementById('make-report')?.focus()
  }

  return (
    <div className={styles.report}>
      <p className={styles.internal}>{text('takeaway.internal')}</p>
      <Button id="make-report" look="solid" onClick={() => void make()}>
        <Icon name="save" /> {text('takeaway.makeReport')}
      </Button>
      {work === null ? null : (
        <div className={styles.work}>
          <progress max={1} value={work.share} aria-label={text('takeaway.making')} />
          <span>{formats(null).percent(work.share)}</span>
          <Button onClick={stop}>{text('takeaway.stop')}</Button>
        </div>
      )}
      <output className={styles.ending}>
        {work === null && ending !== null && !failed ? text(ending) : ''}
      </output>
    </div>
  )
}
