import { type Asking, askedQuestions, hasSnapshot, withModule } from '../../core/assessment/asked.ts'
import { minutesFor } from '../../core/instrument/duration.ts'
import { useInstrument, useWords } from '../../state/react.tsx'
import styles from './asking.module.css'

interface AskingProps {
  readonly asking: Asking
  readonly onChange: (change: Partial<Asking>) => void
}

const SCOPES = [
  ['full', 'scope.full', 'scope.fullHint'],
  ['snapshot', 'scope.snapshot', 'scope.snapshotHint'],
] as const

/** How many questions of the components: a few now, or all. Nothing where the questionnaire has no snapshot. */
export function ScopeChoice({ asking, onChange }: AskingProps) {
  const { text } = useWords()
  const instrument = useInstrument()
  if (!hasSnapshot(instrument)) return null
  return (
    <fieldset className={styles.choice}>
      <legend>{text('scope.title')}</legend>
      {SCOPES.map(([scope, name, hint]) => {
        const { length } = askedQuestions(instrument, { scope, modules: [] })
        return (
          <label key={scope} className={styles.card}>
            <input
              type="radio"
              name="scope"
              checked={asking.scope === scope}
              onChange={() => onChange({ scope })}
            />
            <span>
              <b>{text(name)}</b>
              <span className={styles.amount}>
                {text('scope.amount', { questions: length, minutes: minutesFor(length) })}
              </span>
              <span>{text(hint)}</span>
            </span>
          </label>
        )
      })}
    </fieldset>
  )
}

/** Which practice modules are asked beside the components. */
export function ModuleChoice({ asking, onChange }: AskingProps) {
  const { text, instrument: said } = useWords()
  const { modules } = useInstrument()
  if (modules.length === 0) return null
  return (
    <fieldset className={styles.choice}>
      <legend>{text('practice.choose')}</legend>
      <p className={styles.hint}>{text('practice.chooseHint')}</p>
      {modules.map(({ id, experimental, questions }) => (
        <label key={id} className={styles.card}>
          <input
            type="checkbox"
            checked={asking.modules.includes(id)}
            onChange={({ target }) => onChange({ modules: withModule(asking.modules, id, target.checked) })}
          />
          <span>
            <b>{said.modules[id]?.name}</b>
            <span className={styles.amount}>
              {text('home.questions', { count: questions.length })}
              {experimental === true ? <em>{text('practice.experimental')}</em> : null}
            </span>
            <span>{said.modules[id]?.description}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
