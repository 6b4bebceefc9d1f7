import type { Answer } from '../../core/assessment/answer.ts'
import { partOf } from '../../core/instrument/lookup.ts'
import type { Level } from '../../core/instrument/level.ts'
import { liftInWords, reasonInWords } from '../../core/report/proof-words.ts'
import { SHOWABLE, asOfDate, supportedLevel } from '../../core/scoring/evidence.ts'
import { needsFor, renewable, supportOf } from '../../core/scoring/support.ts'
import { useAssessment, useInstrument, useSaying, useWords } from '../../state/react.tsx'
import { useWhy } from '../../state/use-why.ts'
import { FigureButton } from '../../ui/figure-button.tsx'
import { ScaleBar, ScaleHead } from '../../ui/scale-bar.tsx'
import styles from './backing.module.css'

interface SupportProps {
  readonly answer: Answer
  readonly level: Level
}

/** The claimed level beside the one that the present proof supports, why not more, and what would lift it. */
export function Support({ answer, level }: SupportProps) {
  const { text } = useWords()
  return (
    <section className={styles.backing} aria-labelledby="support">
      <h2 id="support">{text('support.title')}</h2>
      {level < SHOWABLE ? <p>{text('support.notNeeded')}</p> : <Supported answer={answer} level={level} />}
    </section>
  )
}

function Supported({ answer, level }: SupportProps) {
  const { text } = useWords()
  const saying = useSaying()
  const instrument = useInstrument()
  const assessment = useAssessment()
  const asOf = asOfDate(assessment)
  const why = useWhy()
  const { evidence, question } = answer
  const part = partOf(instrument, question)
  const mark = instrument.components.findIndex((one) => one === part)
  const supported = supportedLevel(level, evidence, asOf)
  const lift = liftInWords(
    level,
    needsFor(level, evidence, asOf),
    renewable(level, evidence, asOf),
    asOf,
    saying,
  )
  const of = text('why.supportedOf', { title: saying.instrument.questions[question]?.title ?? question })
  const explain = async () => {
    const { whySupported } = await import('../../core/scoring/why/proof-why.ts')
    return [whySupported([{ id: question }], { [question]: answer }, assessment)]
  }
  return (
    <>
      <div className={styles.scale}>
        <ScaleHead />
        <ScaleBar mark={mark} value={level} supported={supported} />
      </div>
      <p aria-live="polite">
        <b>{text('support.pair', { level, supported })}</b>{' '}
        {supported === level ? text('support.enough') : reasonInWords(supportOf(evidence, asOf).why, saying)}
      </p>
      <FigureButton label={text('why.show')} look="words" {...why(of, explain)} />
      {lift.length === 0 ? null : (
        <ul>
          {lift.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </>
  )
}
