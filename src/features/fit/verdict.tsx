import type { FitResult, FitVerdict } from '../../core/fit/fit.ts'
import { verdictInWords } from '../../core/fit/words.ts'
import type { ProgrammeFit } from '../../core/instrument/programme-fit.ts'
import { useOpen, useWords } from '../../state/react.tsx'
import { type Share, ShareSign } from '../../ui/share-sign.tsx'
import { useFitSaying } from './use-fit-saying.ts'
import styles from './verdict.module.css'

const SHARES: Readonly<Record<FitVerdict, Share>> = { fits: 'all', almost: 'most', prepare: 'some' }

/** The result, said again whenever an answer changes it, and what it does not mean. */
export function Verdict({ fit, result }: { readonly fit: ProgrammeFit; readonly result: FitResult }) {
  const { text } = useWords()
  const { assessment } = useOpen().record
  const saying = useFitSaying()
  return (
    <section className={styles.verdict} aria-labelledby="verdict">
      <h2 id="verdict" className="visually-hidden">
        {text('fit.result')}
      </h2>
      <div role="status" className={styles.result}>
        <p className={styles.word}>
          <ShareSign share={SHARES[result.verdict]} /> {text(`fit.verdict.${result.verdict}`)}
        </p>
        <p>{verdictInWords(result, fit, assessment, saying)}</p>
      </div>
      <ul className={styles.limits}>
        <li>{text('fit.noBlock')}</li>
        <li>{text('fit.reading')}</li>
        <li>{text('fit.dated', { cohort: fit.cohort })}</li>
      </ul>
    </section>
  )
}
