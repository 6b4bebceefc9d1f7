import { type ReactNode, useId } from 'react'
import styles from './topic.module.css'

interface TopicProps {
  readonly title: string
  readonly children: ReactNode
}

/** One topic: its name at the side, its sentences beside it. */
export function Topic({ title, children }: TopicProps) {
  const id = useId()
  return (
    <section className={styles.topic} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div>{children}</div>
    </section>
  )
}
