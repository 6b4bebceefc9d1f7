import { provedAxes, provedInWords } from '../../core/report/proof-axes.ts'
import { useActions, useSaying, useWords } from '../../state/react.tsx'
import { useProofScore } from '../../state/use-proof-score.ts'
import { useScore } from '../../state/use-score.ts'
import { Button } from '../../ui/button.tsx'
import { RadarBox } from '../../ui/charts/radar-box.tsx'
import { LevelKey } from '../../ui/level-key.tsx'
import styles from './radar-picture.module.css'

/** The radar for slides: what it looks like, and the two kinds of file. */
export function RadarPicture({ language }: { readonly language: string }) {
  const { text } = useWords()
  const { saveRadar } = useActions()
  const saying = useSaying()
  const proof = useProofScore()
  const axes = provedAxes(useScore(), proof, saying)
  return (
    <div className={styles.picture}>
      <h2 id="radar">{text('takeaway.radar')}</h2>
      <RadarBox axes={axes} description={provedInWords(axes, saying)} />
      {proof.count.drawn ? (
        <LevelKey claimed={text('proof.claimedLevel')} supported={text('proof.supportedLevel')} />
      ) : null}
      <p>{text('takeaway.radarHint')}</p>
      <div>
        <Button onClick={() => void saveRadar(language, 'png')}>{text('takeaway.png')}</Button>
        <Button onClick={() => void saveRadar(language, 'svg')}>{text('takeaway.svg')}</Button>
      </div>
    </div>
  )
}
