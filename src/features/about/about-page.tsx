import type { ReactNode } from 'react'
import { coreQuestions } from '../../core/instrument/lookup.ts'
import { useApp, useInstrument, useProgramVersion, useWords } from '../../state/react.tsx'
import { Page } from '../../ui/page.tsx'
import head from '../../ui/page-head.module.css'
import { Accessibility } from './accessibility.tsx'
import { Licences } from './licences.tsx'
import { Privacy } from './privacy.tsx'
import { Topic } from './topic.tsx'
import styles from './about-page.module.css'

/** What Alidade is and is not, what it keeps, whom it works for, and under which licences it stands. */
export function AboutPage() {
  const { text } = useWords()
  const instrument = useInstrument()
  const components = instrument.components.length
  return (
    <Page title={text('page.title', { page: text('app.about') })} className={`wrap ${head.page}`}>
      <h1 tabIndex={-1}>{text('about.title')}</h1>
      <div className={styles.lead}>
        <p>{text('about.lead')}</p>
      </div>
      <div className={styles.intro}>
        <p>{text('about.what', { components, questions: coreQuestions(instrument).length })}</p>
        <p>{text('about.whatNot')}</p>
        <p>{text('about.name')}</p>
        <p>
          <a href="#/scoring">{text('scoring.title')}</a>
        </p>
      </div>
      <Topic title={text('about.independence')}>
        <p>{text('about.inspired')}</p>
        <p>{text('about.notAffiliated')}</p>
        <p>{text('about.ownWords')}</p>
      </Topic>
      <Topic title={text('pack.aboutTitle')}>
        <p>{text('pack.aboutText')}</p>
        <p>
          <a href="#/packs">{text('pack.title')}</a>
        </p>
      </Topic>
      <Privacy />
      <Accessibility />
      <Topic title={text('about.browsers')}>
        <p>{text('about.browsersWhich')}</p>
        <p>{text('about.limitsBrowser')}</p>
        <p>{text('about.browsersOld')}</p>
      </Topic>
      <Version />
      <Licences />
    </Page>
  )
}

function Version(): ReactNode {
  const { text } = useWords()
  const version = useProgramVersion()
  const program = useApp((state) => state.program)
  return (
    <Topic title={text('about.program')}>
      <p>
        <b>{text('about.version', { version })}</b>
      </p>
      <p>{text(`about.program.${program}`)}</p>
      <p>
        <a href="#/self-check">{text('selfCheck.link')}</a>
      </p>
    </Topic>
  )
}
