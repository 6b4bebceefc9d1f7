import { LinkButton } from './button.tsx'
import { Icon } from './icon.tsx'
import styles from './trust-line.module.css'

interface TrustLineProps {
  readonly label: string
  /** The promise, in bold. */
  readonly lead: string
  /** What stands behind it: where the data are. */
  readonly where: string
  /** When a file was last saved, where there is something to save. */
  readonly file?: string | undefined
  readonly eraseLabel: string
}

/** What the person may rely on: nothing leaves, where it lies, which copy there is, and the way to delete it. */
export function TrustLine({ label, lead, where, file, eraseLabel }: TrustLineProps) {
  return (
    <section className={styles.trust} aria-label={label}>
      <Icon name="computer" />
      <div>
        <p>
          <b>{lead}</b> {where}
        </p>
        {file === undefined ? null : <p className={styles.file}>{file}</p>}
        <LinkButton look="text" href="#/erase">
          {eraseLabel}
        </LinkButton>
      </div>
    </section>
  )
}
