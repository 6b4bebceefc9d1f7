import { emptyAnswer } from '../../core/assessment/answer.ts'
import type { AskedPart } from '../../core/assessment/asked.ts'
import { partWords } from '../../core/instrument/part-words.ts'
import type { Part } from '../../core/instrument/structure.ts'
import { useAsked, useOpen, useProgress, useWords } from '../../state/react.tsx'
import { useCounts } from '../../state/use-counts.ts'
import { FigureButton } from '../../ui/figure-button.tsx'
import { Mark } from '../../ui/mark.tsx'
import { ProgressRule } from '../../ui/progress-rule.tsx'
import { StatusSign } from '../../ui/status-sign.tsx'
import styles from './rail.module.css'

interface RailProps {
  readonly current: string
  readonly complete: boolean
}

/** The task list: every component with its progress, and the questions of the present one; practices apart below. */
export function Rail({ current, complete }: RailProps) {
  const { text, formats } = useWords()
  const { record } = useOpen()
  const progress = useProgress()
  const { whole } = formats(record.assessment.country)
  const asked = useAsked()
  const count = useCounts()
  const components = complete ? asked.filter(({ practice }) => !practice) : []
  const practices = complete ? asked.filter(({ practice }) => practice) : []
  return (
    <nav className={styles.rail} aria-label={text('rail.label')}>
      <p className={styles.total}>
        <span className="numeral">
          <FigureButton {...count.ofAll(whole(progress.answered))} />
        </span>{' '}
        <span>{text('rail.answeredOf', { total: whole(progress.questions) })}</span>
        <a className={styles.all} href={`#/a/${record.assessment.id}/check`}>
          {text('rail.seeAll')}
        </a>
      </p>
      <ProgressRule done={progress.answered} total={progress.questions} />
      <ul>
        {components.map((part) => (
          <Section key={part.id} part={part} current={current} />
        ))}
      </ul>
      {practices.length === 0 ? null : (
        <>
          <p className={styles.practices} id="rail-practices">
            {text('practice.title')}
          </p>
          <ul aria-labelledby="rail-practices">
            {practices.map((part) => (
              <Section key={part.id} part={part} current={current} />
            ))}
          </ul>
        </>
      )}
      <a className={styles.end} href={`#/a/${record.assessment.id}/check`}>
        {text('rail.check')}
      </a>
    </nav>
  )
}

/** A component or practice with its count; the present one with its questions. */
function Section({ part, current }: { readonly part: AskedPart; readonly current: string }) {
  const { instrument: said } = useWords()
  const { id } = useOpen().record.assessment
  const count = useCounts()
  const open = part.questions.some((question) => question.id === current)
  return (
    <li className={styles.component}>
      <div className={styles.head} data-open={open || undefined}>
        <a href={open ? undefined : `#/a/${id}/q/${part.questions[0]?.id ?? ''}`}>
          <Mark index={part.mark} />
          <b>{partWords(said, part.id).name}</b>
        </a>
        <span>
          <FigureButton {...count.ofPart(part)} />
        </span>
      </div>
      {open ? <Tasks part={part} current={current} /> : null}
    </li>
  )
}

function Tasks({ part, current }: { readonly part: Part; readonly current: string }) {
  const { text, instrument: said } = useWords()
  const { record, answers } = useOpen()
  return (
    <ol className={styles.tasks}>
      {part.questions.map(({ id }) => {
        const { status, level } = answers[id] ?? emptyAnswer(id)
        const spoken = level === null ? text(`status.${status}`) : text('rail.level', { level })
        return (
          <li key={id}>
            <a
              href={`#/a/${record.assessment.id}/q/${id}`}
              aria-current={id === current ? 'step' : undefined}
            >
              <StatusSign status={status} level={level} current={id === current} />
              <span>
                {said.questions[id]?.title}
                <span className="visually-hidden">, {spoken}</span>
              </span>
            </a>
          </li>
        )
      })}
    </ol>
  )
}
