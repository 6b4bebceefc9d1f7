import type { Heading } from '../../../core/report/blocks.ts'
import type { Rank } from '../../../core/report/sections.ts'
import { Mark } from '../../../ui/mark.tsx'
import { partId } from '../go-to-part.ts'
import styles from './blocks.module.css'

const TAGS = { 2: 'h2', 3: 'h3', 4: 'h4' } as const

/** A heading of the report, in its rank on this page. The buttons that lead to it move the focus here. */
export function Title({ heading, rank }: { readonly heading: Heading; readonly rank: Rank }) {
  const Tag = TAGS[rank]
  return (
    <Tag id={partId(heading.id)} tabIndex={-1} className={styles.title}>
      {heading.mark === null ? null : <Mark index={heading.mark} />} {heading.text}
    </Tag>
  )
}
