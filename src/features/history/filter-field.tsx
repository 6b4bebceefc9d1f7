import type { Step } from '../../core/history/steps.ts'
import { type HistoryFilter, questionsIn } from '../../core/history/telling.ts'
import { partWords } from '../../core/instrument/part-words.ts'
import { useInstrument, useWords } from '../../state/react.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import styles from './filter-field.module.css'

interface FilterFieldProps {
  readonly steps: readonly Step[]
  readonly filter: HistoryFilter
  readonly onFilter: (filter: HistoryFilter) => void
}

/** Everything, what is about the city, or one of the questions that something was done with. */
export function FilterField({ steps, filter, onFilter }: FilterFieldProps) {
  const { text, instrument: words } = useWords()
  const { components, modules } = useInstrument()
  const touched = questionsIn(steps.flatMap(({ differences }) => differences))
  const questions = [...components, ...modules].flatMap((part) =>
    part.questions
      .filter(({ id }) => touched.includes(id))
      .map(({ id }) => ({
        value: `question:${id}`,
        label: words.questions[id]?.title ?? id,
        group: partWords(words, part.id).name,
      })),
  )
  const choose = (value: string) => {
    if (value.startsWith('question:'))
      onFilter({ kind: 'question', question: value.slice('question:'.length) })
    else onFilter({ kind: value === 'city' ? 'city' : 'all' })
  }
  return (
    <div className={styles.filter}>
      <SelectField
        label={text('history.filter')}
        value={filter.kind === 'question' ? `question:${filter.question}` : filter.kind}
        onChange={choose}
        options={[
          { value: 'all', label: text('history.filter.all') },
          { value: 'city', label: text('history.filter.city') },
          ...questions,
        ]}
      />
    </div>
  )
}
