import { useId } from 'react'
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
          <Card
            key={scope}
            type="radio"
            name={text(name)}
            amount={text('scope.amount', { questions: length, minutes: minutesFor(length) })}
            hint={text(hint)}
            checked={asking.scope === scope}
            onChange={() => onChange({ scope })}
          />
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
        <Card
          key={id}
          type="checkbox"
          name={said.modules[id]?.name ?? id}
          amount={text('home.questions', { count: questions.length })}
          sign={experimental === true ? text('practice.experimental') : undefined}
          hint={said.modules[id]?.description ?? ''}
          checked={asking.modules.includes(id)}
          onChange={(checked) => onChange({ modules: withModule(asking.modules, id, checked) })}
        />
      ))}
    </fieldset>
  )
}

interface CardProps {
  readonly type: 'radio' | 'checkbox'
  readonly name: string
  readonly amount: string
  readonly sign?: string | undefined
  readonly hint: string
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

/** A native control with its name, how much it brings, and what it is; all of it can be pressed. */
function Card({ type, name, amount, sign, hint, checked, onChange }: CardProps) {
  const id = useId()
  return (
    <label className={styles.card}>
      <input
        type={type}
        name={type === 'radio' ? 'scope' : undefined}
        aria-labelledby={`${id}-name`}
        aria-describedby={`${id}-amount ${id}-hint`}
        checked={checked}
        onChange={({ target }) => onChange(target.checked)}
      />
      <b id={`${id}-name`}>{name}</b>
      <span id={`${id}-amount`} className={styles.amount}>
        {amount} {sign === undefined ? null : <em>{sign}</em>}
      </span>
      <span id={`${id}-hint`}>{hint}</span>
    </label>
  )
}
