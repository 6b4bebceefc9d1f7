import type { CriterionDetail } from '../../core/crosswalk/criteria.ts'
import { criterionName } from '../../core/crosswalk/words.ts'
import { useInstrument, useWords } from '../../state/react.tsx'
import { EstimateSign } from './estimate-sign.tsx'
import { useCrosswalkSaying } from './use-crosswalk-saying.ts'
import styles from './core-criteria.module.css'

/** The few criteria without which no total is enough, each with its estimate. */
export function CoreCriteria({ criteria }: { readonly criteria: readonly CriterionDetail[] }) {
  const { text } = useWords()
  const instrument = useInstrument()
  const saying = useCrosswalkSaying()
  return (
    <div className={styles.core}>
      <h2>{text('crosswalk.core')}</h2>
      <p>{text('crosswalk.coreRule')}</p>
      <ul>
        {criteria.map(({ id, estimate }) => (
          <li key={id}>
            <b data-own>{id}</b>
            <span>{criterionName(id, instrument, saying)}</span>
            <EstimateSign estimate={estimate} />
          </li>
        ))}
      </ul>
    </div>
  )
}
