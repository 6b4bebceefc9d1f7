import { LONGEST_CITY } from '../../core/exchange/limits.ts'
import { useCallback } from 'react'
import { questionToContinue } from '../../core/assessment/place.ts'
import { hasCrosswalk } from '../../core/instrument/lookup.ts'
import { Opened } from '../../state/opened.tsx'
import { useActions, useInstrument, useOpen, useWords } from '../../state/react.tsx'
import { LinkButton } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'
import { Icon } from '../../ui/icon.tsx'
import { PageFoot } from '../../ui/page-foot.tsx'
import { Page } from '../../ui/page.tsx'
import { goTo } from '../../ui/routing/navigate.ts'
import head from '../../ui/page-head.module.css'
import { ModuleChoice, ScopeChoice } from './asking.tsx'
import { typed } from './entry.ts'
import { Fields, Group } from './fields.tsx'
import { useKeptEntries } from './use-kept-entries.ts'

export { NewPage } from './new-page.tsx'

/** What is known of the city, to be completed at any time. */
export function SetUpPage({ params }: { readonly params: Readonly<Record<string, string>> }) {
  const moved = useCallback((to: string) => goTo(`/a/${to}/set-up`, { replace: true }), [])
  return (
    <Opened id={params['id'] ?? ''} onMoved={moved}>
      <SetUp />
    </Opened>
  )
}

function SetUp() {
  const { text, instrument: said } = useWords()
  const instrument = useInstrument()
  const { record, example } = useOpen()
  const entries = useKeptEntries()
  const { editAssessment } = useActions()
  const { id } = record.assessment
  const question = questionToContinue(instrument, record.assessment, record.place)
  const title = said.questions[question]?.title ?? question
  return (
    <>
      <Page title={text('page.title', { page: text('setup.title') })} className={`wrap ${head.page}`}>
        <h1 tabIndex={-1}>{text('setup.title')}</h1>
        <p className={head.hint}>{text(example ? 'setup.example' : 'setup.lead')}</p>
        <Fields entries={entries}>
          <TextField
            label={text('setup.city')}
            {...typed(entries.city)}
            maxLength={LONGEST_CITY}
            required
            autoComplete="off"
          />
        </Fields>
        {hasCrosswalk(instrument) ? <LinkButton href={`#/a/${id}/fit`}>{text('fit.link')}</LinkButton> : null}
        <Group title={text('scope.groupTitle')} why={text('scope.groupWhy')} wide>
          <ScopeChoice asking={record.assessment} onChange={(change) => void editAssessment(change)} />
          <ModuleChoice asking={record.assessment} onChange={(change) => void editAssessment(change)} />
        </Group>
      </Page>
      <PageFoot>
        <LinkButton href={`#/a/${id}/check`}>{text('answer.toCheck')}</LinkButton>
        <p>{text(record.place === null ? 'setup.beginsAt' : 'setup.stoppedAt', { title })}</p>
        <LinkButton look="solid" href={`#/a/${id}/q/${question}`}>
          {text('setup.toQuestions')} <Icon name="go" />
        </LinkButton>
      </PageFoot>
    </>
  )
}
