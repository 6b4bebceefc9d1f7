import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import styles from './outward-link.module.css'

interface OutwardLinkProps {
  /** A whole `https:` address. */
  readonly href: string
  /** Says where it leads, for a domain. */
  readonly where: (domain: string) => string
  readonly children: ReactNode
}

/**
 * The one way out of the program: shows the domain it leads to, opens beside the page, and tells nobody where it came from. No
 * other component may link to another site; the lint and a test in the browser see to that.
 */
export function OutwardLink({ href, where, children }: OutwardLinkProps) {
  return (
    <a className={styles.link} href={href} target="_blank" rel="noreferrer noopener" data-outward>
      {children}{' '}
      <span className={styles.where}>
        <Icon name="out" /> {where(new URL(href).hostname)}
      </span>
    </a>
  )
}
