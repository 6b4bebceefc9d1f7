import { useEffect, useRef } from 'react'
import { levelOf } from '../../core/assessment/answer.ts'
import { lacksProof } from '../../core/assessment/attention.ts'
import type { AskedPart } from '../../core/assessment/asked.ts'
import { partWords } from '../../core/instrument/part-words.ts'
import { useAsked, useOpen, useProgress, useWords } from '../../state/react.tsx'
import { Button } from '../../ui/button.tsx'
import { Mark } from '../../ui/mark.tsx'
import styles from './papers.module.css'

/** What a city could show, by component: to be gathered before starting, or for levels that nothing shows yet. */
export function Papers() {
  const { text } = useWords()
  const { answers } = useOpen()
  const asked = useAsked()
  const progress = useProgress()
  const section = useRef<HTMLElement>(null)
  const lacking = asked
    .flatMap(({ questions }) => questions)
    .filter(({ id }) => lacksProof(answers[id])).length

  useEffect(() => {
    // Paper does not unfold.
    const unfold = () => {
      for (const part of section.current?.querySelectorAll('details') ?? []) part.open = true
    }
    const together = () => section.current?.removeAttribute('data-alone')
    window.addEventListener('beforeprint', unfold)
    window.addEventListener('afterprint', together)
    return () => {
      window.removeEventListener('beforeprint', unfold)
      window.removeEventListener('afterprint', together)
    }
  }, [])

  const print = () => {
    section.current?.setAttribute('data-alone', '')
    window.print()
  }

  return (
    <section ref={section} className={styles.papers} aria-labelledby="papers">
      <div className={styles.head}>
        <div>
          <h2 id="papers">{text('check.papers')}</h2>
          {progress.answered === 0 ? null : (
            <p>
              {lacking === 0 ? text('check.papersDone') : text('check.papersLacking', { count: lacking })}
            </p>
          )}
          <p>{text('check.papersLead')}</p>
        </div>
        <Button onClick={print}>{text('check.print')}</Button>
      </div>
      {asked.map((part) => (
        <Folder key={part.id} part={part} />
      ))}
    </section>
  )
}

/** The papers of one component or practice; those that are missing come first. */
function Folder({ part }: { readonly part: AskedPart }) {
  const { text, instrument: said } = useWords()
  const { answers } = useOpen()
  const lacking = part.questions.filter(({ id }) => lacksProof(answers[id]))
  const others = part.questions.filter((question) => !lacking.includes(question))
  return (
    <details className={styles.folder}>
      <summary>
        <span className={styles.name}>
          <Mark index={part.mark} /> {partWords(said, part.id).name}
        </span>
        {lacking.length === 0 ? null : <span>{text('check.lacking', { count: lacking.length })}</span>}
      </summary>
      <ul className={styles.questions}>
        {[...lacking, ...others].map(({ id }) => (
          <Paper key={id} question={id} />
        ))}
      </ul>
    </details>
  )
}

function Paper({ question }: { readonly question: string }) {
  const { text, instrument: said } = useWords()
  const { record, answers } = useOpen()
  const answer = answers[question]
  const proofs = answer?.evidence.length ?? 0
  const lacks = lacksProof(answer)
  const words = said.questions[question]
  if (words === undefined) return null
  return (
    <li>
      <h3>{words.title}</h3>
      {lacks ? (
        <p className={styles.lacks}>{text('check.lacksProof', { level: levelOf(answer) ?? '' })}</p>
      ) : null}
      {proofs === 0 ? null : <p>{text('check.proofs', { count: proofs })}</p>}
      <ul>
        {words.evidence.map((paper) => (
          <li key={paper}>{paper}</li>
        ))}
      </ul>
      {lacks ? (
        <a
          href={`#/a/${record.assessment.id}/q/${question}/proof`}
          aria-label={text('figure.labelled', { label: text('evidence.add'), figure: words.title })}
        >
          {text('evidence.add')}
        </a>
      ) : null}
    </li>
  )
}
