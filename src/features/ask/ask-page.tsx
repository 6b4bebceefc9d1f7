import { useCallback, useState } from 'react'
import { questionsFor, withoutAnswer } from '../../core/asking/whom.ts'
import { Opened } from '../../state/opened.tsx'
import { useInstrument, useOpen, useWords } from '../../state/react.tsx'
import { LinkButton } from '../../ui/button.tsx'
import { Page } from '../../ui/page.tsx'
import { goTo } from '../../ui/routing/navigate.ts'
import head from '../../ui/page-head.module.css'
import { Handover } from './handover.tsx'
import { Questions } from './questions.tsx'
import { WhenItComes } from './when-it-comes.tsx'
import { type Whom, WhomFields } from './whom-fields.tsx'

/** Questions for someone who knows: whom, which, what the file holds, and what to do when the reply comes. */
export function AskPage({ params }: { readonly params: Readonly<Record<string, string>> }) {
  const moved = useCallback((to: string) => goTo(`/a/${to}/ask`, { replace: true }), [])
  return (
    <Opened id={params['id'] ?? ''} onMoved={moved}>
      <Ask />
    </Opened>
  )
}

const NOBODY: Whom = { role: null, name: '', from: '', message: '' }

function Ask() {
  const { text } = useWords()
  const instrument = useInstrument()
  const { record, answers } = useOpen()
  const { id, modules } = record.assessment
  const [whom, setWhom] = useState(NOBODY)
  // What nobody here could answer is what one asks about first.
  const [chosen, setChosen] = useState(() => withoutAnswer(questionsFor(instrument, null, modules), answers))
  const change = (next: Whom) => {
    if (next.role !== whom.role) setChosen(questionsFor(instrument, next.role, modules))
    setWhom(next)
  }
  return (
    <Page title={text('page.title', { page: text('ask.title') })} className={`wrap ${head.page}`}>
      <h1 tabIndex={-1}>{text('ask.title')}</h1>
      <p className={head.hint}>{text('ask.lead')}</p>
      <WhomFields whom={whom} onChange={change} />
      <Questions role={whom.role} chosen={chosen} onChoose={setChosen} />
      <Handover whom={whom} chosen={chosen} />
      <WhenItComes />
      <LinkButton href={`#/a/${id}/check`}>{text('answer.toCheck')}</LinkButton>
    </Page>
  )
}
