import type { ReportSection } from '../../../core/report/sections.ts'
import { partId } from '../go-to-part.ts'
import { BlockView } from './block-view.tsx'
import { EntryView } from './entry-view.tsx'
import { Title } from './title.tsx'
import styles from './blocks.module.css'

/** A chapter of a report as a part of a page. */
export function Chapter({ section }: { readonly section: ReportSection }) {
  const { heading, blocks, ranks } = section
  return (
    <section className={styles.chapter} aria-labelledby={partId(heading.id)}>
      <Title heading={heading} rank={2} />
      {blocks.map((block, index) =>
        // A report is drawn anew as a whole and never reordered: its places are its keys.
        block.kind === 'entry' ? (
          <EntryView key={block.heading.id} entry={block} ranks={ranks} />
        ) : (
          // oxlint-disable-next-line react/no-array-index-key
          <BlockView key={index} block={block} ranks={ranks} />
        ),
      )}
    </section>
  )
}
