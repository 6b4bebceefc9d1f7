import type { ReactNode } from 'react'
import styles from './page-foot.module.css'

interface PageFootProps {
  /** Reaches over the same width as the three columns of a question. */
  readonly wide?: boolean
  readonly children: ReactNode
}

/**
 * The way back and the way on, always within reach: the first and the last child stand at the edges. It lies over the
 * end of the window; the empty place below the page keeps the last line free of it.
 */
export function PageFoot({ wide = false, children }: PageFootProps) {
  return (
    <>
      <div className={styles.place} aria-hidden="true" />
      <footer className={`${styles.foot} ${wide ? styles.wide : ''}`}>{children}</footer>
    </>
  )
}
