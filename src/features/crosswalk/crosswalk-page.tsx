import { useCallback, useMemo } from 'react'
import { detailWwc } from '../../core/crosswalk/criteria.ts'
import { hasCrosswalk } from '../../core/instrument/lookup.ts'
import { ukCoverage } from '../../core/scoring/crosswalk.ts'
import { Opened } from '../../state/opened.tsx'
import { useInstrument, useOpen, useWords } from '../../state/react.tsx'
import { LinkButton } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Page } from '../../ui/page.tsx'
import { Elsewhere } from '../../ui/routing/elsewhere.tsx'
import { goTo } from '../../ui/routing/navigate.ts'
import { Criteria } from './criteria.tsx'
import { Headline } from './headline.tsx'
import { Topics } from './topics.tsx'
import styles from './crosswalk-page.module.css'

/** What the answers let one expect of two other references: an estimate, said as one. */
export function CrosswalkPage({ params }: { readonly params: Readonly<Record<string, string>> }) {
  const moved = useCallback((to: string) => goTo(`/a/${to}/crosswalk`, { replace: true }), [])
  return (
    <Opened id={params['id'] ?? ''} onMoved={moved}>
      <WhereLinked />
    </Opened>
  )
}

/** A questionnaire that nobody linked to other references has no estimate: its results say what there is. */
function WhereLinked() {
  const { id } = useOpen().record.assessment
  return hasCrosswalk(useInstrument()) ? <Crosswalk /> : <Elsewhere path={`/a/${id}/results`} />
}

function Crosswalk() {
  const { text } = useWords()
  const instrument = useInstrument()
  const { record, answers } = useOpen()
  const { assessment } = record
  const wwc = useMemo(() => detailWwc(instrument, answers, assessment), [instrument, answers, assessment])
  const topics = useMemo(() => ukCoverage(instrument, answers, assessment), [instrument, answers, assessment])
  return (
    <Page title={text('page.title', { page: text('crosswalk.title') })} className={`wrap ${styles.page}`}>
      <Headline wwc={wwc} />
      <Criteria criteria={wwc.criteria} counts={wwc.counts} />
      <Topics topics={topics} />
      <p className={styles.editions}>
        {text('share.crosswalkHint')} <a href={`#/a/${assessment.id}/share`}>{text('share.link')}</a>
      </p>
      <p className={styles.ways}>
        <LinkButton look="solid" href={`#/a/${assessment.id}/report`}>
          {text('crosswalk.toReport')} <Icon name="go" />
        </LinkButton>
        <LinkButton look="quiet" href={`#/a/${assessment.id}/results`}>
          {text('crosswalk.back')}
        </LinkButton>
      </p>
    </Page>
  )
}
