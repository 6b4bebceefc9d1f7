import type { StoredAssessment } from '../../core/assessment/record.ts'
import type { Questionnaire } from '../../core/instrument/questionnaire.ts'
import { opened } from '../../state/actions/open.ts'
import { useWords } from '../../state/react.tsx'
import { useWhy } from '../../state/use-why.ts'
import { FigureButton } from '../../ui/figure-button.tsx'
import { progressOfStored } from './stored.ts'

interface StoredProgressProps {
  readonly stored: StoredAssessment
  readonly questionnaire: Questionnaire
}

/** `17 of 30 with a level`, of an assessment that is kept here and need not be open: it opens all the same. */
export function StoredProgress({ stored, questionnaire }: StoredProgressProps) {
  const { text, formats } = useWords()
  const why = useWhy()
  const { city, country } = stored.record.assessment
  const progress = progressOfStored(stored, questionnaire)
  const { whole } = formats(country)
  const label = text('figure.answeredOf', {
    answered: whole(progress.answered),
    applicable: whole(progress.questions),
  })
  const of = text('figure.labelled', { label: city, figure: text('list.progress') })
  return <FigureButton label={label} {...why(of, () => [progress], opened(questionnaire, stored))} />
}
