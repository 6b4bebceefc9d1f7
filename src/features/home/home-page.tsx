import { coreQuestions } from '../../core/instrument/lookup.ts'
import { useInstrument, useLibrary, useQuestionnaires, useWords } from '../../state/react.tsx'
import { FileDrop } from '../../ui/file-drop.tsx'
import { Page } from '../../ui/page.tsx'
import { Components } from './components.tsx'
import { Emptied } from './emptied.tsx'
import { PlaneTable } from './plane-table.tsx'
import { Ruler } from './ruler.tsx'
import { newestFirst, questionnaireOf } from './stored.ts'
import { Trust } from './trust.tsx'
import { useFileOpening } from './use-file-opening.ts'
import { WaysIn } from './ways-in.tsx'
import styles from './home-page.module.css'

/** The start page: the promise, the ways in, what one may rely on, and what the questionnaire is like. */
export function HomePage() {
  const { text } = useWords()
  const instrument = useInstrument()
  const components = instrument.components.length
  return (
    <>
      <FileDrop label={text('home.drop')} several={text('home.dropSeveral')} onFile={useFileOpening()} />
      <Page title={text('home.window')} className={styles.page}>
        <div className={styles.sheet}>
          <div className={`wrap ${styles.start}`}>
            <div>
              <h1 tabIndex={-1}>{text('home.promise')}</h1>
              <p className={styles.lead}>{text('home.lead', { components })}</p>
              <Beginning />
            </div>
            <PlaneTable />
          </div>
        </div>
        <section className={styles.band} aria-labelledby="levels">
          <div className="wrap">
            <div className={styles.head}>
              <h2 id="levels">{text('home.levels')}</h2>
              <p>{text('home.levelsHint')}</p>
            </div>
            <Ruler />
          </div>
        </section>
        <section className={styles.band} aria-labelledby="components">
          <div className="wrap">
            <div className={styles.head}>
              <h2 id="components">
                {text('home.components', { components, questions: coreQuestions(instrument).length })}
              </h2>
            </div>
            <Components />
          </div>
        </section>
      </Page>
      <footer className={styles.foot}>
        <div className="wrap">
          <p>{text('home.footer')}</p>
          <a href="#/about">{text('home.about')}</a>
        </div>
      </footer>
    </>
  )
}

/** What is kept here is read in an instant. Until then the place is held, but nothing is shown that may change. */
function Beginning() {
  const library = useLibrary()
  const questionnaires = useQuestionnaires()
  const latest = newestFirst(library ?? []).find((one) => questionnaireOf(one, questionnaires) !== null)
  return (
    <div className={library === null ? styles.waiting : undefined}>
      <Emptied />
      <WaysIn latest={latest} />
      <div className={styles.trust}>
        <Trust latest={latest} />
      </div>
    </div>
  )
}
