import { letterInWords } from '../../core/fit/words.ts'
import { useActions, useOpen, useWords } from '../../state/react.tsx'
import { Button } from '../../ui/button.tsx'
import { Fold } from '../../ui/fold.tsx'
import { Icon } from '../../ui/icon.tsx'
import styles from './letter.module.css'

/** A letter that asks for a sponsor and an outcome, to read here or to take away. */
export function Letter() {
  const words = useWords()
  const { text } = words
  const { saveText } = useActions()
  const { city } = useOpen().record.assessment
  const paragraphs = letterInWords(city, words)
  return (
    <Fold summary={text('fit.letter')} className={styles.letter}>
      {paragraphs.map((one) => (
        <p key={one}>{one}</p>
      ))}
      <Button onClick={() => saveText('txt', 'text/plain;charset=utf-8', `${paragraphs.join('\n\n')}\n`)}>
        <Icon name="save" /> {text('fit.letterSave')}
      </Button>
    </Fold>
  )
}
