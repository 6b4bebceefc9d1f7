import { useCallback } from 'react'
import { modulesOn } from '../../core/instrument/lookup.ts'
import { isWeighted } from '../../core/scoring/weights.ts'
import { Opened } from '../../state/opened.tsx'
import { useActions, useInstrument, useOpen, useWords } from '../../state/react.tsx'
import { Button, LinkButton } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Page } from '../../ui/page.tsx'
import { goTo } from '../../ui/routing/navigate.ts'
import head from '../../ui/page-head.module.css'
import { WeightedPart } from './weighted-part.tsx'
import styles from './weights-page.module.css'

/** How much each question weighs in the mean of its component, with what equal weights give beside it. */
export function WeightsPage({ params }: { readonly params: Readonly<Record<string, string>> }) {
  const moved = useCallback((to: string) => goTo(`/a/${to}/weights`, { replace: true }), [])
  return (
    <Opened id={params['id'] ?? ''} onMoved={moved}>
      <Weights />
    </Opened>
  )
}

function Weights() {
  const { text, instrument: said } = useWords()
  const instrument = useInstrument()
  const { editAssessment } = useActions()
  const { assessment } = useOpen().record
  const weighted = isWeighted(instrument, assessment)
  return (
    <Page title={text('page.title', { page: text('weights.title') })} className={`wrap ${head.page}`}>
      <h1 tabIndex={-1}>{text('weights.title')}</h1>
      <p className={head.lead}>{text('weights.lead')}</p>
      <p className={styles.more}>
        {text('weights.caution')} <a href="#/scoring/weights">{text('why.more')}</a>
      </p>
      {instrument.components.map((part, mark) => (
        <WeightedPart
          key={part.id}
          part={part}
          mark={mark}
          name={said.components[part.id]?.name ?? part.id}
        />
      ))}
      {modulesOn(instrument, assessment.modules).map((part) => (
        <WeightedPart key={part.id} part={part} mark={null} name={said.modules[part.id]?.name ?? part.id} />
      ))}
      <p className={styles.actions}>
        <LinkButton look="solid" href={`#/a/${assessment.id}/results`}>
          {text('weights.back')} <Icon name="go" />
        </LinkButton>
        <Button disabled={!weighted} onClick={() => void editAssessment({ weights: {} })}>
          {text('weights.reset')}
        </Button>
      </p>
    </Page>
  )
}
