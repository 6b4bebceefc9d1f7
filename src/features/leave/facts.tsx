import { standingInWords } from '../../core/backup/standing-words.ts'
import { momentInWords } from '../../core/report/moment.ts'
import { useStanding } from '../../state/backup/use-standing.ts'
import { useApp, useOpen, useToday, useWords } from '../../state/react.tsx'
import styles from './facts.module.css'

/** Where the assessment lies, when it changed last, and which file holds it. */
export function Facts() {
  const words = useWords()
  const { text } = words
  const today = useToday()
  const { changedAt } = useOpen().record
  const standing = useStanding()
  const failed = useApp(({ saving }) => saving.kind === 'failed')
  const changed = momentInWords(changedAt, today, words)
  return (
    <dl className={styles.facts}>
      <div>
        <dt>{text('leave.where')}</dt>
        <dd>{text('leave.whereIs')}</dd>
      </div>
      <div>
        <dt>{text('leave.saved')}</dt>
        <dd>{failed ? `${changed} (${text('saved.failed')})` : changed}</dd>
      </div>
      <div>
        <dt>{text('leave.file')}</dt>
        <dd>{standingInWords(standing, today, words)}</dd>
      </div>
    </dl>
  )
}
