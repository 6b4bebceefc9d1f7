import { emptyAnswer } from '../../core/assessment/answer.ts'
import type { Part, Question } from '../../core/instrument/structure.ts'
import { useInstrument, useOpen, useScore, useWords } from '../../state/react.tsx'
import { Mark } from '../../ui/mark.tsx'
import { StatusSign } from '../../ui/status-sign.tsx'
import { GateMark } from './gate-mark.tsx'
import styles from './all-questions.module.css'

/** Every question with its state, a column a component. */
export function AllQuestions() {
  const { text, formats } = useWords()
  const instrument = useInstrument()
  const { progress } = useScore()
  const { whole } = formats(useOpen().record.assessment.country)
  return (
    <section className={styles.all} aria-labelledby="all">
      <h2 id="all">{text('check.all', { total: whole(progress.questions) })}</h2>
      <div className={styles.columns}>
        {instrument.components.map((part, index) => (
          <Column key={part.id} part={part} index={index} />
        ))}
      </div>
    </section>
  )
}

function Column({ part, index }: { readonly part: Part; readonly index: number }) {
  const { text, instrument: said, formats } = useWords()
  const component = useScore().components[index]
  const { whole } = formats(useOpen().record.assessment.country)
  const count = text('rail.count', {
    answered: whole(component?.answered ?? 0),
    total: whole(component?.applicable ?? 0),
  })
  return (
    <section aria-labelledby={`all-${part.id}`}>
      <h3 id={`all-${part.id}`}>
        <Mark index={index} /> <b>{said.components[part.id]?.name}</b> <span>{count}</span>
      </h3>
      <ol>
        {part.questions.map((question) => (
          <Item key={question.id} question={question} />
        ))}
      </ol>
    </section>
  )
}

function Item({ question }: { readonly question: Question }) {
  const { text, instrument: said } = useWords()
  const { record, answers } = useOpen()
  const { id, gate } = question
  const { status, level } = answers[id] ?? emptyAnswer(id)
  const spoken = level === null ? text(`status.${status}`) : text('rail.level', { level })
  return (
    <li>
      <a href={`#/a/${record.assessment.id}/q/${id}`} data-open={level === null || undefined}>
        <StatusSign status={status} level={level} />
        <span>
          {said.questions[id]?.title}
          <span className="visually-hidden"> {spoken}</span> {gate === true ? <GateMark /> : null}
        </span>
      </a>
    </li>
  )
}
