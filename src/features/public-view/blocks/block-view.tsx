import type { CSSProperties } from 'react'
import type { Block, Columns, Paragraph } from '../../../core/report/blocks.ts'
import type { ReportSection } from '../../../core/report/sections.ts'
import { useWords } from '../../../state/react.tsx'
import { RadarBox } from '../../../ui/charts/radar-box.tsx'
import { OutwardLink } from '../../../ui/outward-link.tsx'
import { ListView } from './list-view.tsx'
import { TableView } from './table-view.tsx'
import { Title } from './title.tsx'
import styles from './blocks.module.css'

interface BlockViewProps<Shown extends Block = Block> {
  readonly block: Shown
  readonly ranks: ReportSection['ranks']
}

/** One block of a report as HTML: same words and figures as in the PDF, nothing worked out here. */
export function BlockView({ block, ranks }: BlockViewProps) {
  const { text } = useWords()
  switch (block.kind) {
    case 'cover':
      return null
    case 'heading':
      return <Title heading={block} rank={ranks.get(block.id) ?? 3} />
    case 'paragraph':
      return <ParagraphView block={block} />
    case 'table':
      return <TableView table={block} />
    case 'figure':
      return <RadarBox axes={block.axes} description={block.alternative} />
    case 'list':
      return <ListView list={block} />
    case 'link':
      return (
        <p>
          <OutwardLink href={block.href} where={(domain) => text('outward.to', { domain })}>
            {block.text}
          </OutwardLink>
        </p>
      )
    case 'columns':
      return <ColumnsView block={block} ranks={ranks} />
  }
}

function ParagraphView({ block: { tone, words } }: { readonly block: Paragraph }) {
  return <p className={`${styles[tone]} ${words.own ? styles.own : ''}`}>{words.text}</p>
}

function ColumnsView({ block, ranks }: BlockViewProps<Columns>) {
  const shares = block.shares.map((share) => `minmax(0, ${share}fr)`).join(' ')
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- React's type knows no custom properties
  const style = { '--shares': shares } as CSSProperties
  return (
    <div className={styles.columns} style={style}>
      {block.columns.map((blocks, column) => (
        // oxlint-disable-next-line react/no-array-index-key -- columns are never reordered
        <div key={column} className={styles.column}>
          {blocks.map((one, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- nor are blocks
            <BlockView key={index} block={one} ranks={ranks} />
          ))}
        </div>
      ))}
    </div>
  )
}
