import type { PublicEdition } from '../../core/public/edition.ts'
import { type Preview, cityFacts } from '../../core/public/preview.ts'
import { useWords } from '../../state/react.tsx'
import styles from './sheet.module.css'

interface LeavesProps {
  readonly edition: PublicEdition
  readonly preview: Preview
}

/** All that leaves, said before it does: how many answers, which facts, and the person's own words in full. */
export function Leaves({ edition, preview }: LeavesProps) {
  const words = useWords()
  const { text } = words
  const formats = words.formats(edition.assessment.country)
  const { summary } = edition.assessment
  const counts = { shared: formats.whole(preview.shared), questions: formats.whole(preview.questions) }
  return (
    <section className={`${styles.sheet} ${styles.out}`} aria-labelledby="leaves">
      <h2 id="leaves">{text('share.in')}</h2>
      <ul>
        <li>
          <span role="status">{text('share.inAnswers', counts)}</span>
        </li>
        <li>{text('share.inFigures')}</li>
      </ul>
      <h3>{text('share.inCity')}</h3>
      <dl>
        {cityFacts(edition, words).map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p>{text(summary.trim() === '' ? 'share.inSummaryNone' : 'share.inSummary')}</p>
      {summary.trim() === '' ? null : <blockquote>{summary}</blockquote>}
    </section>
  )
}
