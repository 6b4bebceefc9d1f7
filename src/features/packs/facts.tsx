import { Fragment } from 'react'
import { coreQuestions, gateQuestions } from '../../core/instrument/lookup.ts'
import { type Questionnaire, wordsWith } from '../../core/instrument/questionnaire.ts'
import type { Instrument } from '../../core/instrument/structure.ts'
import { spokenElseInWords } from '../../core/report/questionnaire-name.ts'
import { useLanguages, useWords } from '../../state/react.tsx'
import { Mark } from '../../ui/mark.tsx'
import styles from './facts.module.css'

/** What there is to know of a questionnaire: who made it, what it asks, in which languages, and what it does without. */
export function Facts({ questionnaire }: { readonly questionnaire: Questionnaire }) {
  const words = useWords()
  const { text, formats } = words
  const { whole, list, language } = formats(null)
  const { instrument, reference, about } = questionnaire
  const program = useLanguages().map(({ id }) => id)
  const spoken = questionnaire.words === null ? program : Object.keys(questionnaire.words)
  const without = withoutOf(instrument).map((key) => text(key))
  const spokenElse = spokenElseInWords(questionnaire, words)
  const facts: readonly (readonly [string, string | null])[] = [
    [text('pack.version'), `${reference.id} ${reference.version}`],
    [text('pack.publisher'), about?.publisher ?? null],
    [text('pack.licence'), about?.licence ?? null],
    [text('pack.questions'), whole(coreQuestions(instrument).length)],
    [text('pack.languages'), list(spoken.map(language))],
    [text('pack.without'), without.length === 0 ? null : list(without)],
  ]
  return (
    <>
      <dl className={styles.facts}>
        <dt>{text('pack.components')}</dt>
        <dd>
          <Components questionnaire={questionnaire} />
        </dd>
        {facts.map(([name, value]) =>
          value === null ? null : (
            <Fragment key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </Fragment>
          ),
        )}
      </dl>
      {spokenElse === null ? null : <p className={styles.note}>{spokenElse}</p>}
    </>
  )
}

function Components({ questionnaire }: { readonly questionnaire: Questionnaire }) {
  const said = wordsWith(useWords(), questionnaire).instrument
  return (
    <ul>
      {questionnaire.instrument.components.map(({ id }, index) => (
        <li key={id}>
          <Mark index={index} size="small" /> {said.components[id]?.name}
        </li>
      ))}
    </ul>
  )
}

/** What other questionnaires have and this one leaves out. */
function withoutOf(instrument: Instrument) {
  const { modules, lenses, crosswalk } = instrument
  const questions = coreQuestions(instrument)
  const snapshot = questions.some((question) => question.snapshot === true)
  const criteria = Object.keys(crosswalk.wwc.criteria)
  const parts = [
    ['pack.withoutModules', modules.length > 0],
    ['pack.withoutLenses', lenses.length > 0],
    ['pack.withoutGates', gateQuestions(instrument).length > 0],
    ['pack.withoutSnapshot', snapshot],
    ['pack.withoutCrosswalk', criteria.length > 0],
  ] as const
  return parts.filter(([, there]) => !there).map(([key]) => key)
}
