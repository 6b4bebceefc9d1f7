import { questionToContinue } from '../../core/assessment/place.ts'
import { profileInWords, radarAxes, radarInWords } from '../../core/report/figures.ts'
import { useInstrument, useOpen, useSaying, useWords } from '../../state/react.tsx'
import { useScore } from '../../state/use-score.ts'
import { LinkButton } from '../../ui/button.tsx'
import { RadarBox } from '../../ui/charts/radar-box.tsx'
import { Icon } from '../../ui/icon.tsx'
import styles from './nothing-yet.module.css'

/** Before the first level is given: an empty table, and the way to the first question. */
export function NothingYet() {
  const { text } = useWords()
  const { assessment } = useOpen().record
  const { id, city } = assessment
  const score = useScore()
  const saying = useSaying()
  const first = questionToContinue(useInstrument(), assessment, null)
  const axes = radarAxes(score, saying)
  return (
    <div className={`wrap ${styles.empty}`}>
      <div>
        <h1 tabIndex={-1}>{profileInWords(score.profile, city, saying)}</h1>
        <p className={styles.lead}>{text('results.empty')}</p>
        <LinkButton look="solid" href={`#/a/${id}/q/${first}`}>
          {text('results.first')} <Icon name="go" />
        </LinkButton>
        <p className={styles.calm}>{text('results.emptyPlace')}</p>
      </div>
      <RadarBox axes={axes} description={radarInWords(axes, saying)} />
    </div>
  )
}
