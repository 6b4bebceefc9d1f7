import type { AnswerStatus } from '../../core/assessment/answer.ts'
import { whyProgress } from '../../core/scoring/why/count-why.ts'
import { useInstrument, useOpen, useSnapshot, useWords } from '../../state/react.tsx'
import { useScore } from '../../state/use-score.ts'
import { useWhy } from '../../state/use-why.ts'
import { FigureButton } from '../../ui/figure-button.tsx'
import { StatusSign } from '../../ui/status-sign.tsx'
import styles from './tally.module.css'

/** The level in the sign that stands for "has a level", whichever it is. */
const ANY_LEVEL = 3

/** How many questions stand in each of the four states: signs, words and counts, never one "incomplete". */
export function Tally() {
  const { text, formats } = useWords()
  const { progress, missing } = useScore()
  const few = useSnapshot()
  const why = useWhy()
  const instrument = useInstrument()
  const { record, answers } = useOpen()
  const { whole } = formats(record.assessment.country)
  const { questions, answered, notAnswered, unknown, notApplicable } = progress
  const total = whole(questions)
  const states: readonly (readonly [AnswerStatus, number, string])[] = [
    ['answered', answered, text('check.tally.answered')],
    ['not-answered', notAnswered, text('check.tally.not-answered')],
    ['unknown', unknown, text('check.tally.unknown')],
    ['not-applicable', notApplicable, text('check.tally.not-applicable')],
  ]
  const lead =
    answered === 0
      ? text('check.leadNone')
      : missing.length === 0
        ? text(few ? 'snapshot.leadAll' : 'check.leadAll')
        : text(few ? 'snapshot.lead' : 'check.lead', { count: answered, total })
  return (
    <div className={styles.head}>
      <div>
        <h1 tabIndex={-1}>{text('check.title')}</h1>
        <p className={styles.lead}>{lead}</p>
      </div>
      <ul className={styles.tally} aria-label={text('check.tally', { total })}>
        {states.map(([status, count, label]) => (
          <li key={status}>
            <span className={`numeral ${styles.count}`}>
              <FigureButton
                label={whole(count)}
                {...why(label, () => [whyProgress(instrument, record.assessment, answers)])}
              />
            </span>{' '}
            <StatusSign status={status} level={status === 'answered' ? ANY_LEVEL : null} />
            <span>{label}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
