import { useState } from 'react'
import type { MergeError, MergeStep } from '../../core/asking/apply.ts'
import type { StorageError } from '../../core/ports.ts'
import { answerInWords } from '../../core/report/answer-words.ts'
import { useActions, useOpen, useSaying, useWords } from '../../state/react.tsx'
import { Button, LinkButton } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Page } from '../../ui/page.tsx'
import head from '../../ui/page-head.module.css'
import { useRefusal } from './use-refusal.ts'
import pageStyles from './reply-page.module.css'
import styles from './done.module.css'

/** What the reply has changed, with the way to each answer and the way back to how it was. */
export function Done({ steps }: { readonly steps: readonly MergeStep[] }) {
  const { text } = useWords()
  const { id } = useOpen().record.assessment
  const { undoReply } = useActions()
  const refusalInWords = useRefusal()
  const [refusal, setRefusal] = useState<MergeError | StorageError | null>(null)
  const title = steps.length === 0 ? text('reply.doneNone') : text('reply.done', { count: steps.length })
  return (
    <Page title={text('page.title', { page: title })} className={`wrap ${head.page}`}>
      <h1 tabIndex={-1}>{title}</h1>
      {steps.length === 0 ? null : <p className={head.hint}>{text('reply.doneLead')}</p>}
      <ul className={styles.steps}>
        {steps.map((step) => (
          <Change key={step.question} step={step} />
        ))}
      </ul>
      <div className={pageStyles.ways}>
        <LinkButton look="solid" href={`#/a/${id}/check`}>
          {text('answer.toCheck')} <Icon name="go" />
        </LinkButton>
        {steps.length === 0 ? null : (
          <Button onClick={() => void undoReply().then(setRefusal)}>{text('reply.undo')}</Button>
        )}
      </div>
      {refusal === null ? null : (
        <p className={styles.refused} role="alert">
          <Icon name="warn" /> <span>{refusalInWords(refusal)}</span>
        </p>
      )}
    </Page>
  )
}

/** One answer: what it was, and what it is now. */
function Change({ step: { question, before, after } }: { readonly step: MergeStep }) {
  const { text, instrument: said } = useWords()
  const saying = useSaying()
  const { id } = useOpen().record.assessment
  const was = answerInWords(before ?? undefined, saying)
  const is = answerInWords(after, saying)
  return (
    <li>
      <a href={`#/a/${id}/q/${question}`}>{said.questions[question]?.title ?? question}</a>
      <span>{was}</span>
      <Icon name="go" />
      <b>{was === is ? text('reply.more') : is}</b>
    </li>
  )
}
