import type { CheckResult, FitState } from '../../core/fit/fit.ts'
import { checkInWords } from '../../core/fit/words.ts'
import type { ProgrammeFit } from '../../core/instrument/programme-fit.ts'
import { useOpen, useWords } from '../../state/react.tsx'
import { type Share, ShareSign } from '../../ui/share-sign.tsx'
import { Inputs } from './inputs.tsx'
import { Letter } from './letter.tsx'
import { useFitSaying } from './use-fit-saying.ts'
import styles from './check.module.css'

const SHARES: Readonly<Record<FitState, Share>> = { holds: 'all', misses: 'none', open: 'unknown' }

/** One check: what the programme asks, what is known or can be said of it, the state, and what to do. */
export function Check({ fit, result }: { readonly fit: ProgrammeFit; readonly result: CheckResult }) {
  const { text, instrument: said } = useWords()
  const { assessment } = useOpen().record
  const saying = useFitSaying()
  const { check, state } = result
  const { name, rule, advice } = checkInWords(result, fit, assessment, saying)
  const holds = state === 'holds'
  const title = check.question === undefined ? undefined : said.questions[check.question]?.title
  return (
    <section className={styles.check} aria-labelledby={`check-${check.id}`}>
      <div>
        <h3 id={`check-${check.id}`}>{name}</h3>
        <p className={styles.rule}>{rule}</p>
        {check.counts === 'never' ? <p className={styles.aside}>{text('fit.notCounted')}</p> : null}
      </div>
      <div className={styles.matter}>
        <Inputs check={check} />
        {check.letter === true && !holds ? <Letter /> : null}
      </div>
      <div className={styles.outcome}>
        <p className={styles.state}>
          <ShareSign share={SHARES[state]} /> {text(`fit.state.${state}`)}
        </p>
        <p>{advice}</p>
        {title === undefined || holds ? null : (
          <a href={`#/a/${assessment.id}/q/${check.question}`}>{text('fit.question', { title })}</a>
        )}
      </div>
    </section>
  )
}
