import { useInstrument, useOpen, useSaying, useSnapshot, useWords } from '../../state/react.tsx'
import { useScore } from '../../state/use-score.ts'
import { whyProfile } from '../../core/scoring/why/city-why.ts'
import { whyProgress } from '../../core/scoring/why/count-why.ts'
import { LinkButton } from '../../ui/button.tsx'
import { RadarBox } from '../../ui/charts/radar-box.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Grow } from './grow.tsx'
import { noiseInWords, partialInWords, profileInWords, progressInWords } from '../../core/report/figures.ts'
import { provedAxes, provedInWords } from '../../core/report/proof-axes.ts'
import { useProofScore } from '../../state/use-proof-score.ts'
import { ProofKey } from './proof-key.tsx'
import { Ledger } from './ledger.tsx'
import { usePlace } from '../../state/use-question.ts'
import { WeightsNote } from './weights-note.tsx'
import { Why } from './why.tsx'
import styles from './profile.module.css'

/** "Where do we stand?" in one glance: the sentence, the plane table, and the same figures as a table of equal rank. */
export function Profile() {
  const { text } = useWords()
  const { record, answers } = useOpen()
  const { id, city } = record.assessment
  const instrument = useInstrument()
  const score = useScore()
  const saying = useSaying()
  const place = usePlace()
  const few = useSnapshot()
  const axes = provedAxes(score, useProofScore(), saying)
  const partial = partialInWords(score.profile, saying)
  return (
    <section className={`wrap ${styles.profile}`} aria-labelledby="profile">
      <h1 id="profile" tabIndex={-1}>
        {few ? text('snapshot.title', { city }) : profileInWords(score.profile, city, saying)}
      </h1>
      <p className={styles.meta}>
        <b>
          <Why
            label={progressInWords(score.progress, saying)}
            of={text('list.progress')}
            explain={() => [whyProgress(instrument, record.assessment, answers)]}
          />
        </b>{' '}
        {partial}{' '}
        {few ? null : (
          <Why
            label={text('why.sentence')}
            of={text('results.profile')}
            look="words"
            explain={() => [whyProfile(score.components)]}
          />
        )}
      </p>
      <div className={styles.look}>
        <div className={styles.radar}>
          <RadarBox axes={axes} description={provedInWords(axes, saying)} />
          <ProofKey />
        </div>
        <div>
          <Ledger />
          <p className={styles.note}>{few ? text('snapshot.note') : noiseInWords(saying, instrument)}</p>
          <p className={styles.actions}>
            <LinkButton look="solid" href={`#/a/${id}/report`}>
              {text('results.makeReport')} <Icon name="go" />
            </LinkButton>
            <LinkButton look="quiet" href={place}>
              {text('results.back')}
            </LinkButton>
          </p>
          <WeightsNote />
        </div>
      </div>
      <Grow />
    </section>
  )
}
