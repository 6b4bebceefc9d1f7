import type { RuleId, ScoringPart as PartId } from '../../core/scoring/why/rule.ts'
import { useWords } from '../../state/react.tsx'
import { OverallExample } from './overall-example.tsx'
import { StageExamples } from './stage-examples.tsx'
import { WorkedMean } from './worked-mean.tsx'
import styles from './scoring-part.module.css'

interface ScoringPartProps {
  readonly id: PartId
  readonly rules: readonly RuleId[]
}

/** One part: a question, its answer, a worked example where there is one, and the rules. */
export function ScoringPart({ id, rules }: ScoringPartProps) {
  const { text } = useWords()
  return (
    <section className={styles.part} aria-labelledby={`scoring-${id}`}>
      <h2 id={`scoring-${id}`} tabIndex={-1}>
        {text(`scoring.part.${id}`)}
      </h2>
      <div className={styles.matter}>
        <p className={styles.about}>{text(`scoring.about.${id}`)}</p>
        <Example id={id} />
        <dl className={styles.rules}>
          {rules.map((rule) => (
            <div key={rule}>
              <dt>{rule}</dt>
              <dd>{text(`rule.${rule}`)}</dd>
            </div>
          ))}
        </dl>
      </div>
    </section>
  )
}

function Example({ id }: { readonly id: PartId }) {
  if (id === 'mean') return <WorkedMean example="low" />
  if (id === 'stage') return <StageExamples />
  if (id === 'overall') return <OverallExample />
  return id === 'weights' ? <WorkedMean example="double" /> : null
}
