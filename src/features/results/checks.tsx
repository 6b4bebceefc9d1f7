import { useWords } from '../../state/react.tsx'
import { useToAsk, useToCheck } from '../../state/use-tasks.ts'
import { TaskGroup, TaskList } from '../../ui/task-list.tsx'
import { Section } from './section.tsx'
import styles from './proof.module.css'

/** How many answers stand open. */
const SHOWN = 5

/** What to look at again, the least sure answers first, and whom to ask about what nobody knows yet. */
export function Checks() {
  const { text } = useWords()
  const tasks = useToCheck()
  const rest = tasks.slice(SHOWN).length
  return (
    <>
      <Section id="checks" title={text('proof.toCheck')} intro={text('proof.toCheckIntro')}>
        <TaskList tasks={tasks} shown={SHOWN} more={text('proof.more', { count: rest })} />
      </Section>
      <ToAsk />
    </>
  )
}

function ToAsk() {
  const { text } = useWords()
  const roles = useToAsk()
  const intro = roles.length === 0 ? undefined : { intro: text('proof.toAskIntro') }
  return (
    <Section id="to-ask" title={text('proof.toAsk')} {...intro}>
      {roles.length === 0 ? <p>{text('proof.toAskNone')}</p> : null}
      <div className={styles.roles}>
        {roles.map(({ role, name, tasks }) => (
          <TaskGroup key={role} title={name}>
            <TaskList
              tasks={tasks}
              shown={SHOWN}
              more={text('proof.more', { count: tasks.slice(SHOWN).length })}
            />
          </TaskGroup>
        ))}
      </div>
    </Section>
  )
}
