import { useMemo, useRef, useState } from 'react'
import type { MergeChoices, MergeError } from '../../core/asking/apply.ts'
import {
  KEEP,
  TAKE,
  countChanges,
  countStates,
  firstChoice,
  type MergeChoice,
  needsChoice,
  previewReply,
  undecidedIn,
} from '../../core/asking/merge.ts'
import type { Reply } from '../../core/asking/reply-file.ts'
import type { StorageError } from '../../core/ports.ts'
import { useActions, useInstrument, useOpen, useWords } from '../../state/react.tsx'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { PageFoot } from '../../ui/page-foot.tsx'
import { Page } from '../../ui/page.tsx'
import { goTo } from '../../ui/routing/navigate.ts'
import head from '../../ui/page-head.module.css'
import { StateCounts } from './counts.tsx'
import { Row } from './row.tsx'
import { Unchanged } from './unchanged.tsx'
import { useRefusal } from './use-refusal.ts'
import styles from './preview.module.css'

/** What a reply would change, and the choice about each question. Nothing changes before it is confirmed. */
export function Preview({ reply }: { readonly reply: Reply }) {
  const { text } = useWords()
  const instrument = useInstrument()
  const { record, answers } = useOpen()
  const { applyReply, closeReply, saveFile } = useActions()
  const refusalInWords = useRefusal()
  const rows = useMemo(() => previewReply(instrument, answers, reply), [instrument, answers, reply])
  const [picked, setPicked] = useState<MergeChoices>({})
  const [refusal, setRefusal] = useState<MergeError | StorageError | null>(null)
  const list = useRef<HTMLOListElement>(null)
  const open = rows.filter(needsChoice)
  const choices: MergeChoices = Object.fromEntries(
    open.map((row) => [row.question, picked[row.question] ?? firstChoice(row)]),
  )
  const undecided = undecidedIn(rows, choices)
  const changes = countChanges(rows, choices)
  const askedFor = open.filter((row) => firstChoice(row) === undefined)
  const name = reply.respondent.trim()
  const title = name === '' ? text('reply.titleUnnamed') : text('reply.title', { name })

  const choose = (question: string, choice: MergeChoice) => {
    setRefusal(null)
    setPicked({ ...picked, [question]: choice })
  }
  const chooseAll = (choice: MergeChoice) => {
    setRefusal(null)
    setPicked({ ...picked, ...Object.fromEntries(askedFor.map(({ question }) => [question, choice])) })
  }
  const leave = () => {
    closeReply()
    goTo(`/a/${record.assessment.id}/check`)
  }
  const apply = () => {
    void applyReply(rows, choices).then((error) => {
      setRefusal(error)
      const question = error !== null && 'question' in error ? error.question : null
      if (question !== null) list.current?.querySelector<HTMLElement>(`[name="${question}"]`)?.focus()
    })
  }

  if (open.length === 0) {
    return (
      <Page title={text('page.title', { page: title })} className={`wrap ${head.page}`}>
        <h1 tabIndex={-1}>{text('reply.nothingTitle')}</h1>
        <p className={head.hint}>{text('reply.nothingLead')}</p>
        <Unchanged rows={rows} />
        <Button look="solid" onClick={leave}>
          {text('answer.toCheck')}
        </Button>
      </Page>
    )
  }
  return (
    <>
      <Page title={text('page.title', { page: title })} className={`wrap ${head.page}`}>
        <h1 tabIndex={-1}>{title}</h1>
        <p className={head.hint}>{text('reply.lead', { count: open.length })}</p>
        <StateCounts counts={countStates(rows)} />
        {askedFor.length < 2 ? null : (
          <div className={styles.quick} role="group" aria-label={text('reply.allOpen')}>
            <b aria-hidden="true">{text('reply.allOpen')}</b>
            <Button look="text" onClick={() => chooseAll(TAKE)}>
              {text('reply.takeAll')}
            </Button>
            <Button look="text" onClick={() => chooseAll(KEEP)}>
              {text('reply.keepAll')}
            </Button>
          </div>
        )}
        <ol ref={list} className={styles.rows}>
          {open.map((row) => (
            <li key={row.question}>
              <Row
                row={row}
                choice={choices[row.question]}
                refusal={
                  refusal !== null && 'question' in refusal && refusal.question === row.question
                    ? refusalInWords(refusal)
                    : null
                }
                onChoose={(choice) => choose(row.question, choice)}
              />
            </li>
          ))}
        </ol>
        <Unchanged rows={rows} />
        <p className={styles.backup}>
          {text('reply.backup')}{' '}
          <Button look="text" onClick={() => void saveFile()}>
            {text('saved.toFile')}
          </Button>
        </p>
        {refusal === null ? null : (
          <p className={styles.refused} role="alert">
            <Icon name="warn" /> <span>{refusalInWords(refusal)}</span>
          </p>
        )}
      </Page>
      <PageFoot>
        <Button onClick={leave}>{text('reply.cancel')}</Button>
        <p aria-live="polite">
          {undecided.length > 0
            ? text('reply.undecided', { count: undecided.length })
            : changes === 0
              ? text('reply.changesNone')
              : text('reply.changes', { count: changes })}
        </p>
        <Button look="solid" onClick={apply}>
          {text('reply.apply')}
        </Button>
      </PageFoot>
    </>
  )
}
