import { useMemo } from 'react'
import type { PublicContent, PublicView } from '../../core/public/open-public.ts'
import { publicEdition } from '../../core/public/edition.ts'
import { previewOf } from '../../core/public/preview.ts'
import { hiddenInWords } from '../../core/public/words.ts'
import { sayingOf } from '../../core/report/figures.ts'
import { sectionsOf } from '../../core/report/sections.ts'
import { reportFrom } from '../../state/make-report.ts'
import { PUBLIC_OPTIONS } from '../../state/public-report.ts'
import { useAppContext, useWords } from '../../state/react.tsx'
import { FileDrop } from '../../ui/file-drop.tsx'
import { Page } from '../../ui/page.tsx'
import { Chapter } from './blocks/chapter.tsx'
import { Close } from './close.tsx'
import { Others } from './levels-table.tsx'
import { Parts } from './parts.tsx'
import { Provenance } from './provenance.tsx'
import { SavePdf } from './save-pdf.tsx'
import { useOpening } from './use-opening.ts'
import styles from './public-page.module.css'

interface ReadingProps {
  readonly content: PublicContent
  readonly view: PublicView
}

/** The public edition made anew from its file: the blocks of the public report, on a screen (SPEC PU12). */
export function Reading({ content, view }: ReadingProps) {
  const words = useWords()
  const { text } = words
  const { ports } = useAppContext()
  const open = useOpening()
  const { edition, preview, cover, sections } = useMemo(() => {
    const made = publicEdition(view.whole, [])
    const { blocks } = reportFrom(ports, made, made, words, PUBLIC_OPTIONS)(0)
    return { edition: made, preview: previewOf(view.whole, made), ...sectionsOf(blocks) }
  }, [view, ports, words])
  const { city, country } = edition.assessment
  const formats = words.formats(country)
  const hidden = hiddenInWords(edition.hidden, sayingOf(words, country))
  const shared = { shared: formats.whole(preview.shared), questions: formats.whole(preview.questions) }
  const page = text('share.reportTitle', { title: city })
  return (
    <Page title={text('page.title', { page })} className={`wrap ${styles.page}`}>
      <FileDrop label={text('home.drop')} several={text('home.dropSeveral')} onFile={open} />
      <header className={styles.head}>
        <p className={styles.kicker}>
          <b>{text('share.viewKicker')}</b> <span>{cover?.kicker}</span>
        </p>
        <h1 tabIndex={-1}>{city}</h1>
        <p className={styles.lead}>
          {cover?.lead} <b>{cover?.date}</b>
        </p>
        <div className={styles.says}>
          <p>
            <b>{text('share.inAnswers', shared)}</b>
          </p>
          <p>{text('share.leftOut')}</p>
          {hidden === null ? null : <p>{hidden}</p>}
          <Provenance content={content} here={edition.questionnaire.instrument.version} />
        </div>
        <Close />
      </header>
      <div className={styles.desk}>
        <Parts sections={sections} />
        <div className={styles.chapters}>
          {sections.map((section) => (
            <Chapter key={section.heading.id} section={section} />
          ))}
          <Others answers={view.others} />
          <SavePdf edition={edition} />
        </div>
      </div>
    </Page>
  )
}
