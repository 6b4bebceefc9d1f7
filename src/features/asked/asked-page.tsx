import { useCallback } from 'react'
import type { QuestionRequest } from '../../core/asking/request.ts'
import { questionToContinue } from '../../core/assessment/place.ts'
import { named } from '../../core/report/named.ts'
import { Opened } from '../../state/opened.tsx'
import { useInstrument, useOpen, useWords } from '../../state/react.tsx'
import { LinkButton } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Page } from '../../ui/page.tsx'
import { goTo } from '../../ui/routing/navigate.ts'
import head from '../../ui/page-head.module.css'
import { Answered } from './answered.tsx'
import { GiveBack } from './give-back.tsx'
import styles from './asked-page.module.css'

/** What a colleague was asked, what they answered so far, and the way to send it back. There are no results here. */
export function AskedPage({ params }: { readonly params: Readonly<Record<string, string>> }) {
  const moved = useCallback((to: string) => goTo(`/a/${to}/asked`, { replace: true }), [])
  return (
    <Opened id={params['id'] ?? ''} onMoved={moved}>
      <Asked />
    </Opened>
  )
}

function Asked() {
  const { text } = useWords()
  const instrument = useInstrument()
  const { record, answers } = useOpen()
  const { request, assessment } = record
  if (request === undefined) return null
  const open = request.questions.filter((id) => (answers[id]?.status ?? 'not-answered') === 'not-answered')
  const begun = open.length < request.questions.length
  const { city } = assessment
  return (
    <Page title={text('page.title', { page: text('asked.window') })} className={`wrap ${head.page}`}>
      <h1 tabIndex={-1}>{text('asked.title', { count: request.questions.length, city })}</h1>
      <Letter request={request} />
      <p className={styles.lead}>{text('asked.lead')}</p>
      <LinkButton
        look={open.length === 0 ? 'line' : 'solid'}
        href={`#/a/${assessment.id}/q/${open[0] ?? questionToContinue(instrument, assessment, record.place)}`}
      >
        {text(begun ? 'asked.goOn' : 'asked.start')} <Icon name="go" />
      </LinkButton>
      <Answered open={open} />
      <GiveBack request={request} done={open.length === 0} />
    </Page>
  )
}

/** Who asks, whom, and what they said with it. */
function Letter({ request }: { readonly request: QuestionRequest }) {
  const words = useWords()
  const { text } = words
  const { from, to, message } = request
  const role = to.role === null ? '' : named('role', to.role, words)
  const facts = [
    [text('asked.from'), from],
    [text('asked.to'), to.name.trim() === '' ? role : to.name],
    [text('asked.message'), message],
  ].filter(([, value = '']) => value.trim() !== '')
  if (facts.length === 0) return null
  return (
    <dl className={styles.letter}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd dir="auto">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
