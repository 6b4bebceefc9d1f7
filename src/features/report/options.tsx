import type { ReportOptions } from '../../core/report/options.ts'
import { useOpen, useWords } from '../../state/react.tsx'
import styles from './options.module.css'

interface OptionsProps {
  readonly options: ReportOptions
  readonly onChange: (options: ReportOptions) => void
}

/** What stands in a report only if someone asks for it. A snapshot has no overall figure to ask for. */
export function Options({ options, onChange }: OptionsProps) {
  const { text } = useWords()
  const { scope } = useOpen().record.assessment
  if (scope === 'snapshot') return null
  return (
    <label className={styles.option}>
      <input
        type="checkbox"
        checked={options.overall}
        aria-describedby="overall-hint"
        onChange={(event) => onChange({ ...options, overall: event.target.checked })}
      />
      <span>
        {text('overall.include')}
        <small id="overall-hint">{text('overall.caution')}</small>
      </span>
    </label>
  )
}
