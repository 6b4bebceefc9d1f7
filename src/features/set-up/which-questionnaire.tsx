import type { InstrumentReference } from '../../core/assessment/assessment.ts'
import { coreQuestions } from '../../core/instrument/lookup.ts'
import type { Questionnaire } from '../../core/instrument/questionnaire.ts'
import { questionnaireName, spokenElseInWords } from '../../core/report/questionnaire-name.ts'
import { useQuestionnaire, useQuestionnaires, useWords } from '../../state/react.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import styles from './which-questionnaire.module.css'

/** Offers the questionnaires of this browser where there are several, and the way to load another. */
export function WhichQuestionnaire({
  onChoose,
}: {
  readonly onChoose: (reference: InstrumentReference) => void
}) {
  const words = useWords()
  const { text, formats } = words
  const all = useQuestionnaires()
  const chosen = useQuestionnaire()
  const spokenElse = spokenElseInWords(chosen, words)
  const option = (one: Questionnaire) => ({
    value: keyOf(one),
    label: text('pack.chooseOne', {
      name: questionnaireName(one, words),
      questions: formats(null).whole(coreQuestions(one.instrument).length),
    }),
  })
  const choose = (key: string) => {
    const found = all.find((one) => keyOf(one) === key)
    if (found !== undefined) onChoose(found.reference)
  }
  return (
    <div className={styles.which}>
      {all.length < 2 ? null : (
        <SelectField
          label={text('pack.choose')}
          value={keyOf(chosen)}
          onChange={choose}
          options={all.map(option)}
        />
      )}
      {spokenElse === null ? null : <p className={styles.note}>{spokenElse}</p>}
      <a href="#/packs">{text('pack.another')}</a>
    </div>
  )
}

function keyOf({ reference }: Questionnaire): string {
  return `${reference.id} ${reference.version}`
}
