import { useWords } from '../../state/react.tsx'
import { useToCheck } from '../../state/use-tasks.ts'
import { TaskList } from '../../ui/task-list.tsx'
import styles from './tasks.module.css'

/** How many answers stand open. */
const SHOWN = 5

/** Answers to look at again, the least sure first. */
export function ToCheck() {
  const { text } = useWords()
  const tasks = useToCheck()
  if (tasks.length === 0) return null
  return (
    <section className={styles.tasks} aria-labelledby="to-check">
      <h2 id="to-check">{text('proof.toCheck')}</h2>
      <p>{text('proof.toCheckIntro')}</p>
      <TaskList tasks={tasks} shown={SHOWN} more={text('proof.more', { count: tasks.slice(SHOWN).length })} />
    </section>
  )
}
