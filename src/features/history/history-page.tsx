import { useCallback } from 'react'
import { Opened } from '../../state/opened.tsx'
import { useOpen, useWords } from '../../state/react.tsx'
import { LinkButton } from '../../ui/button.tsx'
import { Page } from '../../ui/page.tsx'
import { goTo } from '../../ui/routing/navigate.ts'
import head from '../../ui/page-head.module.css'
import { Past } from './past.tsx'
import { useHistory } from './use-history.ts'
import styles from './history-page.module.css'

/** What was done with an assessment, day by day, and the way back to each moment. */
export function HistoryPage({ params }: { readonly params: Readonly<Record<string, string>> }) {
  const moved = useCallback((to: string) => goTo(`/a/${to}/history`, { replace: true }), [])
  return (
    <Opened id={params['id'] ?? ''} onMoved={moved}>
      <History />
    </Opened>
  )
}

function History() {
  const { text } = useWords()
  const { example, record } = useOpen()
  const history = useHistory()
  const { city, id } = record.assessment
  return (
    <Page title={text('page.title', { page: text('history.title') })} className={`wrap ${head.page}`}>
      <p className={styles.city}>{city}</p>
      <h1 tabIndex={-1}>{text('history.title')}</h1>
      <p className={styles.lead}>{text(example ? 'history.example' : 'history.lead')}</p>
      {history?.ok === false ? <p role="alert">{text('history.failed')}</p> : null}
      {!example && history?.ok === true ? <Past steps={history.value} /> : null}
      <div className={styles.ways}>
        <LinkButton href={`#/a/${id}/check`}>{text('answer.toCheck')}</LinkButton>
      </div>
    </Page>
  )
}
