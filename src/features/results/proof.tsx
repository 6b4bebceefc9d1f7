import { proofCountInWords } from '../../core/report/proof-words.ts'
import { useSaying, useWords } from '../../state/react.tsx'
import { useProofScore } from '../../state/use-proof-score.ts'
import { useExpired, useToProve } from '../../state/use-tasks.ts'
import { LevelKey } from '../../ui/level-key.tsx'
import { TaskGroup, TaskList } from '../../ui/task-list.tsx'
import { ProofTable } from './proof-table.tsx'
import { Section } from './section.tsx'
import { useProofCountWhy } from './use-part-why.ts'
import { Why } from './why.tsx'
import styles from './proof.module.css'

/** How many tasks stand open. */
const SHOWN = 5

/** What proof bears out of what is claimed, and what to prove next. */
export function Proof() {
  const { text } = useWords()
  const saying = useSaying()
  const { count } = useProofScore()
  const explain = useProofCountWhy()
  return (
    <Section id="proof" title={text('proof.title')} intro={text('proof.intro')}>
      <p className={styles.count}>
        {proofCountInWords(count, saying)}{' '}
        <Why label={text('why.show')} of={text('proof.coverage')} look="words" explain={explain} />
      </p>
      <ProofTable />
      <TaskGroup title={text('proof.toProve')}>
        <ToProve />
      </TaskGroup>
      <Expired />
    </Section>
  )
}

function ToProve() {
  const { text } = useWords()
  const tasks = useToProve()
  if (tasks.length === 0) return <p>{text('proof.toProveNone')}</p>
  return (
    <>
      <p className={styles.intro}>{text('proof.toProveIntro')}</p>
      <LevelKey claimed={text('proof.claimedLevel')} supported={text('proof.supportedLevel')} />
      <div className={styles.list}>
        <TaskList
          tasks={tasks}
          shown={SHOWN}
          more={text('proof.more', { count: tasks.slice(SHOWN).length })}
        />
      </div>
    </>
  )
}

/** Proof whose time is over, with the day on which it ran out. */
function Expired() {
  const { text } = useWords()
  const tasks = useExpired()
  if (tasks.length === 0) return null
  return (
    <div className={styles.expired}>
      <TaskGroup title={text('proof.expiredTitle')}>
        <TaskList
          tasks={tasks}
          shown={SHOWN}
          more={text('proof.more', { count: tasks.slice(SHOWN).length })}
          sign="expired"
        />
      </TaskGroup>
    </div>
  )
}
