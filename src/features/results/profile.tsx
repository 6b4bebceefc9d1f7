import {
  noiseInWords,
  partialInWords,
  profileInWords,
  progressInWords,
  radarAxes,
  radarInWords,
} from '../../core/report/figures.ts'
import { useInstrument, useOpen, useSaying, useScore, useWords } from '../../state/react.tsx'
import { LinkButton } from '../../ui/button.tsx'
import { RadarBox } from '../../ui/charts/radar-box.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Ledger } from './ledger.tsx'
import { usePlace } from './use-questions.ts'
import styles from './profile.module.css'

/** "Where do we stand?" in one glance: the sentence, the plane table, and the same figures as a table of equal rank. */
export function Profile() {
  const { text } = useWords()
  const { id, city } = useOpen().record.assessment
  const score = useScore()
  const saying = useSaying()
  const place = usePlace()
  const axes = radarAxes(score, saying)
  const partial = partialInWords(score.profile, saying)
  return (
    <section className={`wrap ${styles.profile}`} aria-labelledby="profile">
      <h1 id="profile" tabIndex={-1}>
        {profileInWords(score.profile, city, saying)}
      </h1>
      <p className={styles.meta}>
        <b>{progressInWords(score.progress, saying)}</b> {partial}
      </p>
      <div className={styles.look}>
        <RadarBox axes={axes} description={radarInWords(axes, saying)} />
        <div>
          <Ledger />
          <p className={styles.note}>{noiseInWords(saying, useInstrument())}</p>
          <p className={styles.actions}>
            <LinkButton look="solid" href={`#/a/${id}/report`}>
              {text('results.makeReport')} <Icon name="go" />
            </LinkButton>
            <LinkButton look="quiet" href={place}>
              {text('results.back')}
            </LinkButton>
          </p>
        </div>
      </div>
    </section>
  )
}
