import { useCallback, useMemo } from 'react'
import { questionToContinue } from '../../core/assessment/place.ts'
import { fitOf } from '../../core/fit/fit.ts'
import type { ProgrammeFit } from '../../core/instrument/programme-fit.ts'
import { hasCrosswalk } from '../../core/instrument/lookup.ts'
import { Opened } from '../../state/opened.tsx'
import { useInstrument, useOpen, useWords } from '../../state/react.tsx'
import { useProgrammeFit } from '../../state/use-programme-fit.ts'
import { LinkButton } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Page } from '../../ui/page.tsx'
import { Elsewhere } from '../../ui/routing/elsewhere.tsx'
import { goTo } from '../../ui/routing/navigate.ts'
import head from '../../ui/page-head.module.css'
import { Check } from './check.tsx'
import { Verdict } from './verdict.tsx'
import styles from './fit-page.module.css'

/** Whether the programme suits the city: a reading that says what to do, and stops nobody. */
export function FitPage({ params }: { readonly params: Readonly<Record<string, string>> }) {
  const moved = useCallback((to: string) => goTo(`/a/${to}/fit`, { replace: true }), [])
  return (
    <Opened id={params['id'] ?? ''} onMoved={moved}>
      <WhereAsked />
    </Opened>
  )
}

/** Only the questionnaire that belongs to the programme can tell whether it suits a city. */
function WhereAsked() {
  const { id } = useOpen().record.assessment
  return hasCrosswalk(useInstrument()) ? <Fit /> : <Elsewhere path={`/a/${id}/set-up`} />
}

function Fit() {
  const { text } = useWords()
  const fit = useProgrammeFit()
  const { city } = useOpen().record.assessment
  return (
    <Page title={text('page.title', { page: text('fit.title') })} className={`wrap ${head.page}`}>
      <h1 tabIndex={-1}>{text('fit.title')}</h1>
      <p className={head.hint}>{text('fit.lead', { city })}</p>
      {fit === null ? null : <Checks fit={fit} />}
    </Page>
  )
}

function Checks({ fit }: { readonly fit: ProgrammeFit }) {
  const { text } = useWords()
  const instrument = useInstrument()
  const { assessment, place } = useOpen().record
  const result = useMemo(() => fitOf(fit, assessment), [fit, assessment])
  return (
    <>
      <Verdict fit={fit} result={result} />
      <section aria-labelledby="points">
        <h2 id="points" className={styles.points}>
          {text('fit.points')}
        </h2>
        {result.checks.map((one) => (
          <Check key={one.check.id} fit={fit} result={one} />
        ))}
        <p className={styles.internal}>
          <Icon name="computer" /> {text('fit.internal')}
        </p>
      </section>
      <p className={styles.ways}>
        <LinkButton
          look="solid"
          href={`#/a/${assessment.id}/q/${questionToContinue(instrument, assessment, place)}`}
        >
          {text('fit.toQuestions')} <Icon name="go" />
        </LinkButton>
        <LinkButton href={`#/a/${assessment.id}/results`}>{text('fit.results')}</LinkButton>
        <LinkButton look="quiet" href={`#/a/${assessment.id}/set-up`}>
          {text('fit.setUp')}
        </LinkButton>
      </p>
    </>
  )
}
