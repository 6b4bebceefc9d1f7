import { emptyAnswer } from '../../core/assessment/answer.ts'
import { useOpen, useSnapshot, useWords } from '../../state/react.tsx'
import { useScore } from '../../state/use-score.ts'
import { StatusSign } from '../../ui/status-sign.tsx'
import { QuestionTitle } from '../../ui/question-title.tsx'
import { Section } from './section.tsx'
import { type ShownQuestion, useQuestion } from '../../state/use-question.ts'
import styles from './missing.module.css'

/** The questions without a level, gates first: what would narrow the ranges above. */
export function Missing() {
  const { text } = useWords()
  const { missing } = useScore()
  const { id: assessment } = useOpen().record.assessment
  const question = useQuestion()
  const few = useSnapshot()
  const about = text(few ? 'snapshot.missing' : 'method.missing')
  const intro = missing.length === 0 ? undefined : { intro: about }
  return (
    <Section id="missing" title={text('results.missing')} {...intro}>
      {missing.length === 0 ? <p>{text('results.missingNone')}</p> : null}
      <ul className={styles.missing}>
        {missing.flatMap((id) => question(id).map((one) => <Item key={id} question={one} />))}
      </ul>
      {missing.length === 0 ? null : <a href={`#/a/${assessment}/ask`}>{text('ask.title')}</a>}
    </Section>
  )
}

function Item({ question }: { readonly question: ShownQuestion }) {
  const { text } = useWords()
  const { status, level } = useOpen().answers[question.id] ?? emptyAnswer(question.id)
  return (
    <li>
      <StatusSign status={status} level={level} />
      <h3>
        <QuestionTitle question={question} />
      </h3>
      <p>
        {text(`status.${status}`)}
        {question.gate ? <b>{text('answer.gate')}</b> : null}
      </p>
    </li>
  )
}
