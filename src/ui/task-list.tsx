import { type ReactNode, useId } from 'react'
import { FigureButton } from './figure-button.tsx'
import { Icon } from './icon.tsx'
import { Mark } from './mark.tsx'
import { ScaleBar } from './scale-bar.tsx'
import { StatusSign } from './status-sign.tsx'
import styles from './task-list.module.css'

/** A question as a piece of work: what it claims and supports, and a sentence or more on what to do. */
export interface Task {
  readonly id: string
  /** Place of its component in the instrument, from 0. */
  readonly mark: number
  readonly component: string
  readonly title: string
  readonly href: string
  /** Null where levels are not what it is about; then a sign stands in their place. */
  readonly levels: TaskLevels | null
  /** Its state in words, where the levels do not say it. */
  readonly state: string | null
  readonly lines: readonly string[]
}

/** What is claimed and what of it is supported: drawn, and in words that open into the rule. */
interface TaskLevels {
  readonly claimed: number
  readonly supported: number
  readonly label: string
  readonly says: string
  readonly onAsk: () => void
}

interface TaskListProps {
  readonly tasks: readonly Task[]
  /** How many stand open; the others are one press away. */
  readonly shown: number
  /** Words on the fold of the others. */
  readonly more: string
  /** What stands before tasks without levels: the sign of "don't know", or that of time. */
  readonly sign?: 'unknown' | 'expired'
}

/** Tasks in the order in which they are worth doing. */
export function TaskList({ tasks, shown, more, sign = 'unknown' }: TaskListProps) {
  const rest = tasks.slice(shown)
  return (
    <>
      <Rows tasks={tasks.slice(0, shown)} sign={sign} />
      {rest.length === 0 ? null : (
        <details className={styles.more}>
          <summary>{more}</summary>
          <Rows tasks={rest} sign={sign} />
        </details>
      )}
    </>
  )
}

function Rows({ tasks, sign }: Required<Pick<TaskListProps, 'tasks' | 'sign'>>) {
  return (
    <ol className={styles.tasks}>
      {tasks.map(({ id, mark, component, title, href, levels, state, lines }) => (
        <li key={id} data-plain={levels === null || undefined}>
          {levels === null ? (
            <>{sign === 'unknown' ? <StatusSign status="unknown" level={null} /> : <Icon name="wait" />}</>
          ) : (
            <div className={styles.scale}>
              <ScaleBar mark={mark} value={levels.claimed} supported={levels.supported} />
            </div>
          )}
          <div>
            <p className={styles.title}>
              <a href={href}>{title}</a>
            </p>
            <p className={styles.state}>
              <Mark index={mark} size="small" />
              <span>{component}</span> {state === null ? null : <b>{state}</b>}{' '}
              {levels === null ? null : (
                <FigureButton label={levels.label} says={levels.says} onAsk={levels.onAsk} />
              )}
            </p>
            {lines.map((line) => (
              <p key={line} className={styles.line}>
                {line}
              </p>
            ))}
          </div>
        </li>
      ))}
    </ol>
  )
}

/** A list of tasks under its own heading. */
export function TaskGroup({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId()
  return (
    <section className={styles.group} aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  )
}
