import { Suspense, lazy, useCallback, useDeferredValue, useEffect } from 'react'
import { useActions, useAsked, useAssessment, useWords } from '../../state/react.tsx'
import { Opened } from '../../state/opened.tsx'
import { Page } from '../../ui/page.tsx'
import { goTo } from '../../ui/routing/navigate.ts'
import { Evidence } from './evidence.tsx'
import { Foot } from './foot.tsx'
import { Heading } from './heading.tsx'
import { Levels } from './levels.tsx'
import { Note } from './note.tsx'
import { Rail } from './rail.tsx'
import { WordsHere } from './words-here.tsx'
import styles from './question-page.module.css'

/** What the proof supports, and how sure one is: nobody needs them to answer, so they come after the rest. */
const Backing = lazy(async () => ({ default: (await import('./backing.tsx')).Backing }))
const Sureness = lazy(async () => ({ default: (await import('./backing.tsx')).Sureness }))

/** One question a page. */
export function QuestionPage({ params }: { readonly params: Readonly<Record<string, string>> }) {
  const { id = '', question = '', place } = params
  // On the first visit the question comes before what stands beside it: one can answer a quarter sooner.
  const complete = useDeferredValue(true, false)
  const moved = useCallback((to: string) => goTo(`/a/${to}/q/${question}`, { replace: true }), [question])
  return (
    <Opened id={id} onMoved={moved}>
      <Question key={question} id={question} place={place} complete={complete} />
    </Opened>
  )
}

interface QuestionProps {
  readonly id: string
  /** Where the way here leads: to the reason or the proof of the answer; to the question where nothing is said. */
  readonly place: string | undefined
  readonly complete: boolean
}

function Question({ id, place, complete }: QuestionProps) {
  const words = useWords()
  const { id: assessment } = useAssessment()
  const { stayAt } = useActions()
  const asked = useAsked().some(({ questions }) => questions.some((question) => question.id === id))
  const known = asked && words.instrument.questions[id] !== undefined
  useEffect(() => {
    if (known) void stayAt(id)
    else goTo(`/a/${assessment}/check`, { replace: true })
  }, [id, known, stayAt, assessment])
  // After the page's own effect, which gives the focus to the heading; proof comes with the rest of the page.
  useEffect(() => {
    if (complete) document.querySelector<HTMLElement>(`[data-place="${place ?? ''}"]`)?.focus()
  }, [place, complete])
  const said = words.instrument.questions[id]
  if (!known || said === undefined) return null
  return (
    <div className={styles.screen}>
      <div className={styles.columns}>
        <Rail current={id} complete={complete} />
        <Page title={words.text('page.title', { page: said.title })} className={styles.ask}>
          <Heading question={id} />
          <Levels question={id} />
          <WordsHere question={id} />
        </Page>
        <aside className={styles.side} aria-label={words.text('answer.aside')}>
          {complete ? <Evidence question={id} /> : null}
          {complete ? (
            <Suspense fallback={null}>
              <Backing question={id} />
            </Suspense>
          ) : null}
          {complete ? <Note question={id} /> : null}
          {complete ? (
            <Suspense fallback={null}>
              <Sureness question={id} />
            </Suspense>
          ) : null}
        </aside>
      </div>
      <Foot question={id} />
    </div>
  )
}
