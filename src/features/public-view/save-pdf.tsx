import { useEffect, useRef, useState } from 'react'
import type { PublicEdition } from '../../core/public/edition.ts'
import { savePublicReport } from '../../state/public-report.ts'
import { useApp, useAppContext, useLanguages, useWords } from '../../state/react.tsx'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import styles from './save-pdf.module.css'

/** The same edition as PDF, in any language, whatever the screen speaks. */
export function SavePdf({ edition }: { readonly edition: PublicEdition }) {
  const { text, formats } = useWords()
  const app = useAppContext()
  const languages = useLanguages()
  const work = useApp((state) => state.work)
  const failed = useApp((state) => state.notice?.code === 'report-failed')
  const making = useRef<AbortController | null>(null)
  const [done, setDone] = useState(false)
  useEffect(() => () => making.current?.abort(), [])
  const make = async (language: string) => {
    making.current?.abort()
    const mine = new AbortController()
    making.current = mine
    setDone(false)
    await savePublicReport(app, edition, language, mine.signal)
    setDone(!mine.signal.aborted)
  }
  return (
    <section className={styles.save} aria-labelledby="pdf">
      <h2 id="pdf">{text('share.report')}</h2>
      <p>{text('share.viewPdfHint')}</p>
      <div className={styles.buttons}>
        {languages.map(({ id, label, tag }) => (
          <Button key={id} lang={tag} disabled={work !== null} onClick={() => void make(id)}>
            <Icon name="save" /> {label}
          </Button>
        ))}
      </div>
      {work === null ? null : (
        <div className={styles.buttons}>
          <progress max={1} value={work.share} aria-label={text('takeaway.making')} />
          <span>{formats(null).percent(work.share)}</span>
          <Button onClick={() => making.current?.abort()}>{text('takeaway.stop')}</Button>
        </div>
      )}
      <output>{done && work === null && !failed ? text('share.done') : ''}</output>
    </section>
  )
}
