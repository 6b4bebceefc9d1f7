import { useAsked, useInstrument, useOpen, useWords } from '../../../state/react.tsx'
import { Section } from '../section.tsx'
import { ModuleResult } from './module-result.tsx'
import { Recommendation } from './recommendation.tsx'
import styles from './practice.module.css'

/** Which practice to deepen first, and the practices that are on: apart from the components, with figures of their own. */
export function Practice() {
  const { text } = useWords()
  const { modules } = useInstrument()
  const { id } = useOpen().record.assessment
  const on = useAsked().filter(({ practice }) => practice)
  if (modules.length === 0) return null
  return (
    <Section id="practice" title={text('practice.title')} intro={text('practice.intro')}>
      <Recommendation />
      {on.map((part) => (
        <ModuleResult key={part.id} part={part} />
      ))}
      {on.length === modules.length ? null : (
        <p className={styles.more}>
          <a href={`#/a/${id}/set-up`}>{text('practice.chooseMore')}</a>
        </p>
      )}
    </Section>
  )
}
