import type { ReactNode } from 'react'
import styles from './section.module.css'

interface SectionProps {
  /** Id of its heading, where the page's navigation goes. */
  readonly id: string
  readonly title: string
  readonly intro?: string
  /** Heading above instead of beside. */
  readonly wide?: boolean
  readonly children: ReactNode
}

/** A part of the result: heading and one sentence at the left, its matter at the right. */
export function Section({ id, title, intro, wide = false, children }: SectionProps) {
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={`wrap ${wide ? styles.wide : styles.beside}`}>
        <div className={styles.head}>
          <h2 id={id} tabIndex={-1}>
            {title}
          </h2>
          {intro === undefined ? null : <p>{intro}</p>}
        </div>
        <div>{children}</div>
      </div>
    </section>
  )
}
