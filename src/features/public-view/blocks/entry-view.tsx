import type { Entry, ReportSection } from '../../../core/report/sections.ts'
import { Pips } from '../../../ui/pips.tsx'
import { BlockView } from './block-view.tsx'
import { Title } from './title.tsx'
import styles from './entry-view.module.css'

interface EntryViewProps {
  readonly entry: Entry
  readonly ranks: ReportSection['ranks']
}

/** A question: what it was given at the left, its title and what that means at the right. */
export function EntryView({ entry, ranks }: EntryViewProps) {
  const { heading, blocks } = entry
  const { badge } = heading
  return (
    <div className={styles.entry}>
      <div className={styles.said}>
        <Title heading={heading} rank={ranks.get(heading.id) ?? 3} />
        {blocks.map((block, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- drawn anew as a whole, never reordered
          <BlockView key={index} block={block} ranks={ranks} />
        ))}
      </div>
      {badge === null ? null : (
        <p className={styles.badge}>
          {badge.sign === '' ? null : <span className="numeral">{badge.sign}</span>}{' '}
          {badge.level === null ? null : <Pips level={badge.level} />} <span>{badge.label}</span>
        </p>
      )}
    </div>
  )
}
