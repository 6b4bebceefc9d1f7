import type { WwcDetail } from '../../core/crosswalk/criteria.ts'
import { ESTIMATES, headlineInWords, markInWords } from '../../core/crosswalk/words.ts'
import { whyCriteria, whyEstimates } from '../../core/scoring/why/crosswalk-why.ts'
import { useInstrument, useOpen, useWords } from '../../state/react.tsx'
import { useWhy } from '../../state/use-why.ts'
import { CountScale } from '../../ui/count-scale.tsx'
import { FigureButton } from '../../ui/figure-button.tsx'
import { CoreCriteria } from './core-criteria.tsx'
import { EstimateSign } from './estimate-sign.tsx'
import { useCrosswalkSaying } from './use-crosswalk-saying.ts'
import styles from './headline.module.css'

/** The range of criteria in one glance: sentence, drawn scale with the marks, counts, and the core criteria. */
export function Headline({ wwc }: { readonly wwc: WwcDetail }) {
  const { text } = useWords()
  const saying = useCrosswalkSaying()
  const { city } = useOpen().record.assessment
  const instrument = useInstrument()
  const { marks } = instrument.crosswalk.wwc
  const why = useWhy()
  const { whole, list } = saying.formats
  const none = wwc.counts.notAssessed === wwc.criteria.length
  return (
    <section aria-labelledby="crosswalk">
      <p className={styles.kicker}>{text('crosswalk.kicker')}</p>
      <h1 id="crosswalk" className={styles.title} tabIndex={-1}>
        {headlineInWords(wwc, city, saying)}
      </h1>
      <p className={styles.lead}>
        {text(none ? 'crosswalk.leadNone' : 'crosswalk.lead')}{' '}
        <FigureButton
          label={text('why.show')}
          look="words"
          {...why(text('crosswalk.counts'), () => [whyEstimates(wwc)])}
        />
      </p>
      <p className={styles.ours}>
        <b>{text('crosswalk.ours')}</b> {text('crosswalk.onlyRfa')}
      </p>
      <div className={styles.scale}>
        <CountScale
          total={wwc.criteria.length}
          low={wwc.low}
          high={wwc.high}
          marks={marks}
          label={text('crosswalk.marksAria', {
            total: whole(wwc.criteria.length),
            marks: list(marks.map(whole)),
            low: whole(wwc.low),
            high: whole(wwc.high),
          })}
        />
      </div>
      <div className={styles.below}>
        <div>
          <h2>{text('crosswalk.counts')}</h2>
          <ul className={styles.counts}>
            {ESTIMATES.map((estimate) => (
              <li key={estimate}>
                <span className="numeral">
                  <FigureButton
                    label={whole(wwc.counts[estimate])}
                    {...why(text(`crosswalk.estimate.${estimate}`), () => [
                      whyCriteria(instrument, wwc, estimate),
                      whyEstimates(wwc),
                    ])}
                  />
                </span>
                <span>
                  <EstimateSign estimate={estimate} />
                  <small>{text(`crosswalk.means.${estimate}`)}</small>
                </span>
              </li>
            ))}
          </ul>
        </div>
        <div>
          <CoreCriteria criteria={wwc.criteria.filter(({ core }) => core)} />
          <h2>{text('crosswalk.marks')}</h2>
          <ul className={styles.marks}>
            {marks.map((mark, index) => (
              <li key={mark}>{markInWords(mark, index, wwc, saying)}</li>
            ))}
          </ul>
        </div>
      </div>
    </section>
  )
}
