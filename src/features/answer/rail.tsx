import { emptyAnswer } from '../../core/assessment/answer.ts'
import { partOf } from '../../core/instrument/lookup.ts'
import type { Part } from '../../core/instrument/structure.ts'
import { useInstrument, useOpen, useScore, useWords } from '../../state/react.tsx'
import { Mark } from '../../ui/mark.tsx'
import { ProgressRule } from '../../ui/progress-rule.tsx'
import { StatusSign } from '../../ui/status-sign.tsx'
import styles from './rail.module.css'

interface RailProps {
  readonly current: string
  readonly complete: boolean
}

/** The task list: every component with its progress, and the questions of the present one. */
export function Rail({ current, complete }: RailProps) {
  const { text, formats } = useWords()
  const instrument = useInstrument()
  const { record } = useOpen()
  const { progress } = useScore()
  const { whole } = formats(record.assessment.country)
  const here = partOf(instrument, current)
  return (
    <nav className={styles.rail} aria-label={text('rail.label')}>
      <p className={styles.total}>
        <span className="numeral">{whole(progress.answered)}</span>{' '}
        <span>{text('rail.answeredOf', { total: whole(progress.questions) })}</span>
        <a className={styles.all} href={`#/a/${record.assessment.id}/check`}>
          {text('rail.seeAll')}
        </a>
      </p>
      <ProgressRule done={progress.answered} total={progress.questions} />
      <ul>
        {(complete ? instrument.components : []).map((part, index) =>
          part.questions.length === 0 ? null : (
            <Component key={part.id} part={part} index={index} open={part === here} current={current} />
          ),
        )}
      </ul>
      <a className={styles.end} href={`#/a/${record.assessment.id}/check`}>
        {text('rail.check')}
      </a>
    </nav>
  )
}

interface ComponentProps {
  readonly part: Part
  readonly index: number
  readonly open: boolean
  readonly current: string
}

function Component({ part, index, open, current }: ComponentProps) {
  const { text, instrument: said, formats } = useWords()
  const { record } = useOpen()
  const component = useScore().components[index]
  const { whole } = formats(record.assessment.country)
  const count = text('rail.count', {
    answered: whole(component?.answered ?? 0),
    total: whole(component?.applicable ?? 0),
  })
  const head = (
    <>
      <Mark index={index} />
      <b>{said.components[part.id]?.name}</b>
      <span>{count}</span>
    </>
  )
  return (
    <li className={styles.component}>
      {open ? (
        <div className={styles.head} data-open="true">
          {head}
        </div>
      ) : (
        <a className={styles.head} href={`#/a/${record.assessment.id}/q/${part.questions[0]?.id ?? ''}`}>
          {head}
        </a>
      )}
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
