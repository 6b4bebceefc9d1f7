import { useWords } from '../../state/react.tsx'
import { useToAsk } from '../../state/use-tasks.ts'
import { TaskGroup, TaskList } from '../../ui/task-list.tsx'
import styles from './tasks.module.css'

/** How many questions of a role stand open. */
const SHOWN = 5

/** Every "don't know" as a question for someone, by the roles that may know. */
export function ToAsk() {
  const { text } = useWords()
  const roles = useToAsk()
  if (roles.length === 0) return null
  return (
    <section className={styles.tasks} aria-labelledby="to-ask">
      <h2 id="to-ask">{text('proof.toAsk')}</h2>
      <p>{text('proof.toAskIntro')}</p>
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
    </section>
  )
}
