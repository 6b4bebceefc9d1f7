import { type ReactNode, useId } from 'react'
import styles from './group.module.css'

interface GroupProps {
  readonly title: string
  /** A sentence below the title. */
  readonly intro?: string | undefined
  readonly children: ReactNode
}

/** A part of a page that asks for something: what it is about at the left, the matter itself at the right. */
export function Group({ title, intro, children }: GroupProps) {
  const id = useId()
  return (
    <section className={styles.group} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id}>{title}</h2>
        {intro === undefined ? null : <p>{intro}</p>}
      </div>
      <div>{children}</div>
    </section>
  )
}
