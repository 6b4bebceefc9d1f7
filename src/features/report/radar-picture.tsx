import { radarAxes, radarInWords } from '../../core/report/figures.ts'
import { useActions, useSaying, useWords } from '../../state/react.tsx'
import { useScore } from '../../state/use-score.ts'
import { Button } from '../../ui/button.tsx'
import { RadarBox } from '../../ui/charts/radar-box.tsx'
import styles from './radar-picture.module.css'

/** The radar for slides: what it looks like, and the two kinds of file. */
export function RadarPicture({ language }: { readonly language: string }) {
  const { text } = useWords()
  const { saveRadar } = useActions()
  const saying = useSaying()
  const axes = radarAxes(useScore(), saying)
  return (
    <div className={styles.picture}>
      <h2 id="radar">{text('takeaway.radar')}</h2>
      <RadarBox axes={axes} description={radarInWords(axes, saying)} />
      <p>{text('takeaway.radarHint')}</p>
      <div>
        <Button onClick={() => void saveRadar(language, 'png')}>{text('takeaway.png')}</Button>
        <Button onClick={() => void saveRadar(language, 'svg')}>{text('takeaway.svg')}</Button>
      </div>
    </div>
  )
}
