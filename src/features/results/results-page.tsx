import { useCallback } from 'react'
import { Opened } from '../../state/opened.tsx'
import { useOpen, useProgress, useWords } from '../../state/react.tsx'
import { Page } from '../../ui/page.tsx'
import { goTo } from '../../ui/routing/navigate.ts'
import { AllAnswers } from './all-answers.tsx'
import { Ending } from './ending.tsx'
import { Gates } from './gates.tsx'
import { Lenses } from './lenses.tsx'
import { Missing } from './missing.tsx'
import { NothingYet } from './nothing-yet.tsx'
import { Overall } from './overall.tsx'
import { PartsNav } from './parts-nav.tsx'
import { Practice } from './practice/practice.tsx'
import { Checks } from './checks.tsx'
import { Proof } from './proof.tsx'
import { Profile } from './profile.tsx'
import { Steps } from './steps.tsx'
import { StrengthsGaps } from './strengths-gaps.tsx'
import { Turns } from './turns.tsx'
import styles from './results-page.module.css'

/** Where the city stands: the profile at a glance, then what holds it up, what is missing and what comes next. */
export function ResultsPage({ params }: { readonly params: Readonly<Record<string, string>> }) {
  const moved = useCallback((to: string) => goTo(`/a/${to}/results`, { replace: true }), [])
  return (
    <Opened id={params['id'] ?? ''} onMoved={moved}>
      <Results />
    </Opened>
  )
}

function Results() {
  const { text } = useWords()
  const { city } = useOpen().record.assessment
  const progress = useProgress()
  const page = text('results.title', { city })
  return (
    <Page title={text('page.title', { page })} className={styles.page}>
      {progress.answered === 0 ? (
        <NothingYet />
      ) : (
        <>
          <PartsNav />
          <Profile />
          <Gates />
          <StrengthsGaps />
          <Missing />
          <Proof />
          <Checks />
          <Steps />
          <Practice />
          <Lenses />
          <Turns />
          <Overall />
          <AllAnswers />
          <Ending />
        </>
      )}
    </Page>
  )
}
