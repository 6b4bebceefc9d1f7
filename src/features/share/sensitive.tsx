import { useWords } from '../../state/react.tsx'
import { Option } from '../../ui/option.tsx'
import styles from './sensitive.module.css'

interface SensitiveProps {
  readonly ids: readonly string[]
  readonly chosen: readonly string[]
  readonly onChoose: (chosen: readonly string[]) => void
}

/** Sensitive questions, each of them out until someone ticks it. */
export function Sensitive({ ids, chosen, onChoose }: SensitiveProps) {
  const { text, instrument } = useWords()
  const toggled = (id: string, on: boolean) => {
    const others = chosen.filter((one) => one !== id)
    onChoose(on ? [...others, id] : others)
  }
  if (ids.length === 0) return <p className={styles.none}>{text('share.sensitiveNone')}</p>
  return (
    <fieldset className={styles.sensitive} aria-describedby="sensitive-hint">
      <legend>{text('share.sensitive')}</legend>
      <p id="sensitive-hint">{text('share.sensitiveHint')}</p>
      <div className={styles.questions}>
        {ids.map((id) => (
          <Option
            key={id}
            type="checkbox"
            label={instrument.questions[id]?.title ?? id}
            hint={instrument.questions[id]?.question}
            checked={chosen.includes(id)}
            onChange={(on) => toggled(id, on)}
          />
        ))}
      </div>
    </fieldset>
  )
}
