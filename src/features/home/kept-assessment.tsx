import type { StoredAssessment } from '../../core/assessment/record.ts'
import { momentInWords } from '../../core/report/moment.ts'
import { useInstrument, useToday, useWords } from '../../state/react.tsx'
import { Button, LinkButton } from '../../ui/button.tsx'
import { progressInWords, wayInto } from './stored.ts'
import styles from './kept-assessment.module.css'

interface KeptAssessmentProps {
  readonly stored: StoredAssessment
  readonly onRename: () => void
  readonly onDuplicate: () => void
  readonly onRemove: () => void
}

/** One assessment of this browser: what it is, how far it is, what is safe, and what can be done with it. */
export function KeptAssessment({ stored, onRename, onDuplicate, onRemove }: KeptAssessmentProps) {
  const words = useWords()
  const { text, formats } = words
  const instrument = useInstrument()
  const today = useToday()
  const { assessment, changedAt, filedAt } = stored.record
  const { city, country, date } = assessment
  const { request } = stored.record
  const asker = (request?.from ?? '').trim()
  const first =
    request === undefined
      ? ([text('list.date'), formats(country).date(date)] as const)
      : ([text('asked.kept'), asker === '' ? text('asked.unnamed') : asker] as const)
  const facts = [
    first,
    [text('list.progress'), progressInWords(stored, instrument, words)],
    [text('list.changed'), momentInWords(changedAt, today, words)],
    [text('list.filed'), filedAt === null ? text('list.neverFiled') : momentInWords(filedAt, today, words)],
  ] as const
  const deeds = [
    [text('list.rename'), onRename],
    [text('list.duplicate'), onDuplicate],
    [text('list.remove'), onRemove],
  ] as const
  return (
    <li className={styles.kept}>
      <h2>{city}</h2>
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div className={styles.deeds}>
        <LinkButton href={wayInto(stored.record, instrument)}>
          {text('list.open')} <span className="visually-hidden">{city}</span>
        </LinkButton>
        {deeds.map(([name, act]) => (
          <Button key={name} look="tool" onClick={act}>
            {name} <span className="visually-hidden">{city}</span>
          </Button>
        ))}
      </div>
    </li>
  )
}
