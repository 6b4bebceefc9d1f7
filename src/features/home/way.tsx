import { Icon } from '../../ui/icon.tsx'
import styles from './way.module.css'

interface WayProps {
  readonly name: string
  readonly hint: string
  /** The one that most people come for. */
  readonly first?: boolean
  /** An address, or what to do. */
  readonly to: string | (() => void)
}

/** One way into the app: what it is called and what it brings. */
export function Way({ name, hint, first = false, to }: WayProps) {
  const className = `${styles.way} ${first ? styles.first : ''}`
  const inside = (
    <>
      <span className={styles.words}>
        <b>{name}</b> <span>{hint}</span>
      </span>
      <Icon name="go" />
    </>
  )
  return typeof to === 'string' ? (
    <a className={className} href={to}>
      {inside}
    </a>
  ) : (
    <button className={className} type="button" onClick={to}>
      {inside}
    </button>
  )
}
