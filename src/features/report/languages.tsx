import { useLanguages, useWords } from '../../state/react.tsx'
import styles from './languages.module.css'

interface LanguagesProps {
  readonly chosen: string
  readonly onChoose: (language: string) => void
}

/** The language of what is taken away, whatever the screen speaks. */
export function Languages({ chosen, onChoose }: LanguagesProps) {
  const { text } = useWords()
  return (
    <fieldset className={styles.languages}>
      <legend>{text('takeaway.language')}</legend>
      {useLanguages().map(({ id, label, tag }) => (
        <label key={id} lang={tag}>
          <input type="radio" name="language" checked={id === chosen} onChange={() => onChoose(id)} />
          {label}
        </label>
      ))}
    </fieldset>
  )
}
