import { Mark } from './mark.tsx'
import styles from './marked-title.module.css'

interface MarkedTitleProps {
  /** Place of its component in the instrument; below 0 where it belongs to none. */
  readonly mark: number
  readonly title: string
  /** What is said of it besides, each on a line of its own. */
  readonly beside: readonly string[]
}

/** The title of a question that two answers are about, with its component's mark. */
export function MarkedTitle({ mark, title, beside }: MarkedTitleProps) {
  return (
    <span className={styles.title}>
      {mark < 0 ? null : <Mark index={mark} />}
      <span>
        {title}
        {beside.map((one) => (
          <small key={one}>{one}</small>
        ))}
      </span>
    </span>
  )
}
