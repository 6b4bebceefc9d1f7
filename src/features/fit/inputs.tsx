import { readFitAnswers } from '../../core/fit/answers.ts'
import { inputInWords } from '../../core/fit/words.ts'
import type { FitCheck } from '../../core/instrument/programme-fit.ts'
import { useOpen, useWords } from '../../state/react.tsx'
import { TextField } from '../../ui/field.tsx'
import { useDraft } from '../../ui/use-draft.ts'
import { Known } from './known.tsx'
import { useFitAnswer } from '../../state/use-fit-answer.ts'
import styles from './inputs.module.css'

/** What can be said of a check: native controls, or what the set-up already knows with the way to it. */
export function Inputs({ check }: { readonly check: FitCheck }) {
  const { text } = useWords()
  switch (check.kind) {
    case 'texts':
      return check.texts.map((key) => <Written key={key} check={check} name={key} />)
    case 'signs':
      return (
        <fieldset className={styles.group}>
          <legend>{text('fit.signs')}</legend>
          {check.signs.map((key) => (
            <Sign key={key} check={check} name={key} />
          ))}
          <div className={styles.condition}>
            <Sign check={check} name={check.condition} />
          </div>
        </fieldset>
      )
    case 'choice':
      return <Choice check={check} name={check.choice} />
    default:
      return <Known check={check} />
  }
}

interface InputProps {
  readonly check: FitCheck
  /** Key under which the answer is kept. */
  readonly name: string
}

function useGiven({ check, name }: InputProps) {
  const { eligibility } = useOpen().record.assessment
  const { texts, flags } = readFitAnswers([check], eligibility)
  return { written: texts[name] ?? '', flag: flags[name] ?? null }
}

function Written(props: InputProps) {
  const words = useWords()
  const { written } = useGiven(props)
  const give = useFitAnswer()
  const draft = useDraft(written, (value) => give(props.name, value === '' ? null : value))
  return (
    <TextField
      label={inputInWords(props.name, words)}
      value={draft.value}
      onChange={draft.change}
      onBlur={draft.flush}
      autoComplete="off"
    />
  )
}

function Sign(props: InputProps) {
  const words = useWords()
  const { flag } = useGiven(props)
  const give = useFitAnswer()
  return (
    <label>
      <input
        type="checkbox"
        checked={flag === true}
        onChange={(event) => give(props.name, event.target.checked)}
      />
      {inputInWords(props.name, words)}
    </label>
  )
}

function Choice(props: InputProps) {
  const words = useWords()
  const { text } = words
  const { flag } = useGiven(props)
  const give = useFitAnswer()
  const choices = [
    [true, text('fit.yes')],
    [false, text('fit.no')],
    [null, text('fit.notKnown')],
  ] as const
  return (
    <fieldset className={styles.group}>
      <legend>{inputInWords(props.name, words)}</legend>
      {choices.map(([value, label]) => (
        <label key={String(value)}>
          <input
            type="radio"
            name={props.name}
            checked={flag === value}
            onChange={() => give(props.name, value)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  )
}
