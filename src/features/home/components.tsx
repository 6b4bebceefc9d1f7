import { useInstrument, useWords } from '../../state/react.tsx'
import { KitIcon } from '../../ui/kit-icon.tsx'
import { Mark } from '../../ui/mark.tsx'
import styles from './components.module.css'

/** The components with marker, tool, what each is about, and how many questions it asks. */
export function Components() {
  const { text, instrument: said } = useWords()
  return (
    <ul className={styles.components}>
      {useInstrument().components.map((part, index) => (
        <li key={part.id}>
          <div className={styles.head}>
            <Mark index={index} />
            <h3>{said.components[part.id]?.name}</h3>
            <KitIcon index={index} />
          </div>
          <p>{said.components[part.id]?.description}</p>
          <p className={styles.count}>{text('home.questions', { count: part.questions.length })}</p>
        </li>
      ))}
    </ul>
  )
}
