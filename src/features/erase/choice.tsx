import type { Erased } from '../../core/erase/traces.ts'
import { useWords } from '../../state/react.tsx'
import { Option } from '../../ui/option.tsx'
import styles from './choice.module.css'

interface ChoiceProps {
  readonly chosen: Erased
  readonly onChoose: (erased: Erased) => void
}

const CHOICES = ['answers', 'everything'] as const

/** Only what a person left behind, or the program itself, too. */
export function Choice({ chosen, onChoose }: ChoiceProps) {
  const { text } = useWords()
  return (
    <fieldset className={styles.choice}>
      <legend>{text('erase.what')}</legend>
      {CHOICES.map((one) => (
        <Option
          key={one}
          type="radio"
          name="erased"
          label={text(`erase.what.${one}`)}
          hint={text(`erase.hint.${one}`)}
          checked={chosen === one}
          onChange={() => onChoose(one)}
        />
      ))}
    </fieldset>
  )
}
