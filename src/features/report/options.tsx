import type { ReportOptions } from '../../core/report/options.ts'
import { useOpen, useWords } from '../../state/react.tsx'
import { Option } from '../../ui/option.tsx'

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
    <Option
      type="checkbox"
      label={text('overall.include')}
      hint={text('overall.caution')}
      checked={options.overall}
      onChange={(overall) => onChange({ ...options, overall })}
    />
  )
}
