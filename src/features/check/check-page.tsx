import { useCallback } from 'react'
import { questionToContinue } from '../../core/assessment/place.ts'
import { Opened } from '../../state/opened.tsx'
import { useInstrument, useOpen, useProgress, useWords } from '../../state/react.tsx'
import { LinkButton } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { PageFoot } from '../../ui/page-foot.tsx'
import { Page } from '../../ui/page.tsx'
import { goTo } from '../../ui/routing/navigate.ts'
import { AllQuestions } from './all-questions.tsx'
import { AttentionList } from './attention-list.tsx'
import { Grow } from './grow.tsx'
import { Papers } from './papers.tsx'
import { ToAsk } from './to-ask.tsx'
import { ToCheck } from './to-check.tsx'
import { Tally } from './tally.tsx'
import styles from './check-page.module.css'

/** Before the results: what is answered, what is not and why, and which papers would show it. */
export function CheckPage({ params }: { readonly params: Readonly<Record<string, string>> }) {
  const moved = useCallback((to: string) => goTo(`/a/${to}/check`, { replace: true }), [])
  return (
    <Opened id={params['id'] ?? ''} onMoved={moved}>
      <Check />
    </Opened>
  )
}

function Check() {
  const { text } = useWords()
  const instrument = useInstrument()
  const { assessment, place } = useOpen().record
  // Whoever has not begun comes to prepare: then the papers stand first.
  const begun = useProgress().answered > 0
  return (
    <>
      <Page title={text('page.title', { page: text('check.title') })} className={`wrap ${styles.page}`}>
        <Tally />
        <Grow />
        {begun ? null : <Papers />}
        <AttentionList />
        <ToAsk />
        <ToCheck />
        <AllQuestions />
        {begun ? <Papers /> : null}
      </Page>
      <PageFoot>
        <LinkButton href={`#/a/${assessment.id}/q/${questionToContinue(instrument, assessment, place)}`}>
          {text('check.back')}
        </LinkButton>
        <p>
          {text('check.later')} <a href={`#/a/${assessment.id}/set-up`}>{text('setup.title')}</a>
        </p>
        <LinkButton look="solid" href={`#/a/${assessment.id}/results`}>
          {text('check.results')} <Icon name="go" />
        </LinkButton>
      </PageFoot>
    </>
  )
}
