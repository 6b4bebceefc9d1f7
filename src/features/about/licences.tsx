import { useWords } from '../../state/react.tsx'
import { Topic } from './topic.tsx'
import styles from './licences.module.css'

/** Which part stands under which licence. */
export function Licences() {
  const { text } = useWords()
  const parts = [
    [text('about.licenceCode'), text('about.licenceMit')],
    [text('about.licenceWords'), text('about.licenceCc')],
    [text('about.licenceFaces'), text('about.licenceOfl')],
    [text('about.licenceLibraries'), text('about.libraries')],
  ] as const
  return (
    <Topic title={text('about.licences')}>
      <dl className={styles.licences}>
        {parts.map(([part, licence]) => (
          <div key={part}>
            <dt>{part}</dt>
            <dd>{licence}</dd>
          </div>
        ))}
      </dl>
    </Topic>
  )
}
