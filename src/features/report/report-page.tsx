import { useCallback, useState } from 'react'
import { hasCrosswalk } from '../../core/instrument/lookup.ts'
import type { ReportOptions } from '../../core/report/options.ts'
import { Opened } from '../../state/opened.tsx'
import { useInstrument, useOpen, useWords } from '../../state/react.tsx'
import { Page } from '../../ui/page.tsx'
import { goTo } from '../../ui/routing/navigate.ts'
import { AssessmentFile } from './assessment-file.tsx'
import { Contents } from './contents.tsx'
import { Languages } from './languages.tsx'
import { Options } from './options.tsx'
import { PdfReport } from './pdf-report.tsx'
import { PublicWay } from './public-way.tsx'
import { RadarPicture } from './radar-picture.tsx'
import { Summary } from './summary.tsx'
import styles from './report-page.module.css'

/** What one takes away: the report, the radar for slides, and the assessment as a file. */
export function ReportPage({ params }: { readonly params: Readonly<Record<string, string>> }) {
  const moved = useCallback((to: string) => goTo(`/a/${to}/report`, { replace: true }), [])
  return (
    <Opened id={params['id'] ?? ''} onMoved={moved}>
      <Desk />
    </Opened>
  )
}

function Desk() {
  const words = useWords()
  const { text } = words
  const { city, date, country, id } = useOpen().record.assessment
  const [chosen, setChosen] = useState<string | null>(null)
  const [options, setOptions] = useState<ReportOptions>({ overall: false })
  const language = chosen ?? words.language
  const elsewhere = hasCrosswalk(useInstrument())
  return (
    <Page title={text('page.title', { page: text('takeaway.title') })} className={styles.desk}>
      <div className="wrap">
        <div className={styles.sheets}>
          <div className={`${styles.sheet} ${styles.cover}`}>
            <span className={styles.spine} aria-hidden="true" />
            <p className={styles.kicker}>
              <b>{city}</b> <span>{words.formats(country).date(date)}</span>
            </p>
            <h1 tabIndex={-1}>{text('takeaway.title')}</h1>
            <Summary />
            <section className={styles.make} aria-labelledby="pdf">
              <h2 id="pdf">{text('takeaway.report')}</h2>
              <Languages chosen={language} onChoose={setChosen} />
              <Options options={options} onChange={setOptions} />
              <PdfReport language={language} options={options} />
            </section>
          </div>
          <div className={styles.beside}>
            <section className={styles.sheet} aria-labelledby="radar">
              <RadarPicture language={language} />
            </section>
            <section className={styles.sheet} aria-labelledby="file">
              <AssessmentFile />
            </section>
            <section className={styles.sheet} aria-labelledby="public">
              <PublicWay />
            </section>
          </div>
        </div>
        <Contents />
        <p className={styles.ways}>
          <a href={`#/a/${id}/results`}>{text('takeaway.back')}</a>
          {elsewhere ? <a href={`#/a/${id}/crosswalk`}>{text('crosswalk.link')}</a> : null}
        </p>
      </div>
    </Page>
  )
}
