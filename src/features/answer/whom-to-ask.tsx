import { whomToAsk } from '../../core/assessment/to-ask.ts'
import { named } from '../../core/report/named.ts'
import { useInstrument, useOpen, useWords } from '../../state/react.tsx'
import styles from './backing.module.css'

/** "Don't know" is a task: who may know, and the way to everything that is to be asked. */
export function WhomToAsk({ question }: { readonly question: string }) {
  const words = useWords()
  const { text } = words
  const { id, country, respondentRole } = useOpen().record.assessment
  const roles = whomToAsk(useInstrument(), question, respondentRole)
  const names = words.formats(country).list(roles.map((role) => named('role', role, words)))
  return (
    <section className={styles.backing} aria-labelledby="ask">
      <h2 id="ask">{text('proof.toAsk')}</h2>
      <p>{text('support.ask', { roles: names })}</p>
      <p>
        <a href={`#/a/${id}/check`}>{text('support.askAll')}</a>
      </p>
    </section>
  )
}
