import type { PublicContent } from '../../core/public/open-public.ts'
import { cityFacts } from '../../core/public/preview.ts'
import { useWords } from '../../state/react.tsx'
import { FileDrop } from '../../ui/file-drop.tsx'
import { Page } from '../../ui/page.tsx'
import { Close } from './close.tsx'
import { LevelsTable } from './levels-table.tsx'
import { Provenance } from './provenance.tsx'
import { useOpening } from './use-opening.ts'
import styles from './public-page.module.css'

/** A public edition whose questionnaire is not here: what it says of the city, and its levels by the ids of the questions. */
export function LevelsOnly({ content }: { readonly content: PublicContent }) {
  const words = useWords()
  const { text } = words
  const open = useOpening()
  const { assessment, reference, notShared, answers } = content
  const titles = words.formats(assessment.country).list(notShared)
  const page = text('share.reportTitle', { title: assessment.city })
  return (
    <Page title={text('page.title', { page })} className={`wrap ${styles.page}`}>
      <FileDrop label={text('home.drop')} several={text('home.dropSeveral')} onFile={open} />
      <header className={styles.head}>
        <p className={styles.kicker}>
          <b>{text('share.viewKicker')}</b>
        </p>
        <h1 tabIndex={-1}>{assessment.city}</h1>
        <p className={styles.lead}>
          {text('share.viewUnknown', { instrument: reference.id, version: reference.version })}
        </p>
        <div className={styles.says}>
          <p>{text('share.leftOut')}</p>
          {notShared.length === 0 ? null : <p>{text('share.hidden', { titles, count: notShared.length })}</p>}
          <Provenance content={content} here={null} />
        </div>
        <Close />
      </header>
      <div className={styles.chapters}>
        <section aria-labelledby="levels">
          <h2 id="levels">{text('share.viewLevels')}</h2>
          <LevelsTable answers={answers} />
        </section>
        <section aria-labelledby="city">
          <h2 id="city">{text('share.inCity')}</h2>
          <dl className={styles.facts}>
            {cityFacts({ assessment }, words).map(([label, value]) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
          {assessment.summary.trim() === '' ? null : <blockquote>{assessment.summary}</blockquote>}
        </section>
      </div>
    </Page>
  )
}
