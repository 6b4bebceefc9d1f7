import { useMemo } from 'react'
import { sayingOf } from '../../core/report/figures.ts'
import { provedAxes, provedInWords } from '../../core/report/proof-axes.ts'
import { planeTable } from '../../core/report/plane-table.ts'
import { scoreProof } from '../../core/scoring/proof-score.ts'
import { scoreAssessment } from '../../core/scoring/score.ts'
import { useExample, useInstrument, useWords } from '../../state/react.tsx'
import { DrawingView } from '../../ui/drawing-view.tsx'
import { LevelKey } from '../../ui/level-key.tsx'
import styles from './plane-table.module.css'

/** Names keep a readable size in a drawing that is shown small, so a phone gets one of its own. */
const WIDE = { radius: 216, textSize: 18, reach: 1.43 }
const NARROW = { radius: 216, textSize: 24, reach: 1.36 }

/** The one large drawing: the example's profile on a surveyor's table. Empty until the example has been read. */
export function PlaneTable() {
  const words = useWords()
  const instrument = useInstrument()
  const example = useExample()
  const { axes, radar, proved } = useMemo(() => {
    const saying = sayingOf(words, example?.record.assessment.country ?? null)
    if (example === null) {
      const label = ({ id }: { readonly id: string }) => words.instrument.components[id]?.name ?? id
      const empty = { value: null, figure: '', range: null }
      const unknown = instrument.components.map((part) => ({ ...empty, label: label(part) }))
      return { axes: unknown, radar: '', proved: false }
    }
    const of = [instrument, example.record.assessment, example.answers] as const
    const proof = scoreProof(...of)
    const drawn = provedAxes(scoreAssessment(...of), proof, saying)
    // Where a mean may still end is a finer point than this picture makes.
    const fixed = drawn.map((axis) => ({ ...axis, range: null }))
    return { axes: fixed, radar: provedInWords(drawn, saying), proved: proof.count.drawn }
  }, [words, instrument, example])
  const label = words.text('home.drawing', { radar })
  return (
    <figure className={styles.figure}>
      <div className={styles.wide}>
        <DrawingView drawing={planeTable(axes, WIDE)} label={label} />
      </div>
      <div className={styles.narrow}>
        <DrawingView drawing={planeTable(axes, NARROW)} label={label} />
      </div>
      <figcaption>
        {words.text('home.caption')}
        {proved ? (
          <LevelKey
            claimed={words.text('proof.claimedLevel')}
            supported={words.text('proof.supportedLevel')}
          />
        ) : null}
      </figcaption>
    </figure>
  )
}
