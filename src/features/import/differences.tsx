import type { ArrivalChoices } from '../../core/merge/merge.ts'
import { type ArrivalPreview, ARRIVAL_STATES, countArrivals } from '../../core/merge/preview.ts'
import type { ImportItem } from '../../state/opened-import.ts'
import { QuestionnaireScope, useWords } from '../../state/react.tsx'
import { Counts } from '../../ui/counts.tsx'
import { Conflicts } from './conflicts.tsx'
import { Fields } from './fields.tsx'
import { Folds } from './folds.tsx'
import { CityContext } from './use-city.ts'

export interface DifferencesProps {
  readonly item: ImportItem
  readonly preview: ArrivalPreview
  readonly choices: ArrivalChoices
  readonly onChoose: (choices: ArrivalChoices) => void
}

/** How a file differs from what is here: the counts, what the person must choose, the set-up, and every answer. */
export function Differences({ item, preview, choices, onChoose }: DifferencesProps) {
  return (
    <QuestionnaireScope questionnaire={item.questionnaire}>
      <CityContext value={item.stored.record.assessment}>
        <StateCounts preview={preview} />
        <Conflicts
          rows={preview.rows}
          chosen={choices.answers}
          onChoose={(answers) => onChoose({ ...choices, answers: { ...choices.answers, ...answers } })}
        />
        <Fields
          rows={preview.fields}
          chosen={choices.fields}
          onChoose={(fields) => onChoose({ ...choices, fields })}
        />
        <Folds rows={preview.rows} />
      </CityContext>
    </QuestionnaireScope>
  )
}

function StateCounts({ preview }: { readonly preview: ArrivalPreview }) {
  const { text, formats } = useWords()
  const counts = countArrivals(preview.rows)
  const { whole } = formats(null)
  return (
    <Counts
      label={text('import.counts')}
      marked="conflict"
      counts={ARRIVAL_STATES.filter((state) => counts[state] > 0).map((state) => ({
        id: state,
        count: whole(counts[state]),
        words: text(`import.state.${state}`),
      }))}
    />
  )
}
