import { useOpen, useWords } from '../../state/react.tsx'
import { Icon } from '../../ui/icon.tsx'
import styles from './trust.module.css'

/** Where the answers are, and when they were last handed out as a file. */
export function Trust() {
  const { text, formats } = useWords()
  const { record, example } = useOpen()
  const { day, time } = formats(record.assessment.country)
  const filed =
    record.filedAt === null
      ? text('results.neverFiled')
      : text('results.filed', { day: day(record.filedAt), time: time(record.filedAt) })
  return (
    <p className={styles.trust}>
      <Icon name="computer" />
      <span>{example ? text('results.example') : `${text('results.kept')} ${filed}`}</span>
    </p>
  )
}
