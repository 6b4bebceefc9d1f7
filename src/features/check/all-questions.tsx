import { emptyAnswer } from '../../core/assessment/answer.ts'
import type { AskedPart } from '../../core/assessment/asked.ts'
import { partWords } from '../../core/instrument/part-words.ts'
import type { Question } from '../../core/instrument/structure.ts'
import { useAsked, useOpen, useProgress, useWords } from '../../state/react.tsx'
import { useCounts } from '../../state/use-counts.ts'
import { FigureButton } from '../../ui/figure-button.tsx'
import { Mark } from '../../ui/mark.tsx'
import { StatusSign } from '../../ui/status-sign.tsx'
import { GateMark } from './gate-mark.tsx'
import styles from './all-questions.module.css'

/** Every question with its state, a column a component; practices apart, below. */
export function AllQuestions() {
  const { text, formats } = useWords()
  const progress = useProgress()
  const { whole } = formats(useOpen().record.assessment.country)
  const asked = useAsked()
  const practices = asked.filter(({ practice }) => practice)
  return (
    <section className={styles.all} aria-labelledby="all">
      <h2 id="all">{text('check.all', { total: whole(progress.questions) })}</h2>
      <div className={styles.columns}>
        {asked
          .filter(({ practice }) => !practice)
          .map((part) => (
            <Column key={part.id} part={part} />
          ))}
      </div>
      {practices.length === 0 ? null : (
        <>
          <p className={styles.practices}>{text('practice.title')}</p>
          <div className={styles.columns}>
            {practices.map((part) => (
              <Column key={part.id} part={part} />
            ))}
          </div>
        </>
      )}
    </section>
  )
}

function Column({ part }: { readonly part: AskedPart }) {
  const { instrument: said } = useWords()
  const { ofPart } = useCounts()
  return (
    <section className={styles.column} aria-labelledby={`all-${part.id}`}>
      <h3 id={`all-${part.id}`}>
        <Mark index={part.mark} /> <b>{partWords(said, part.id).name}</b>
      </h3>
      <p className={styles.count}>
        <FigureButton {...ofPart(part)} />
      </p>
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
