import { levelInWords } from '../../core/report/figures.ts'
import { noOverallInWords, overallInWords } from '../../core/report/across.ts'
import { type Overall as Result, overallBothWays } from '../../core/scoring/overall.ts'
import { scoreComponent } from '../../core/scoring/component.ts'
import { whyOverall } from '../../core/scoring/why/city-why.ts'
import { useInstrument, useOpen, useSaying, useSnapshot, useWords } from '../../state/react.tsx'
import { useScore } from '../../state/use-score.ts'
import { Fold } from '../../ui/fold.tsx'
import { Section } from './section.tsx'
import { useWeighted } from './use-part-why.ts'
import { Why } from './why.tsx'
import styles from './overall.module.css'

/** One figure for the whole city, for those who must have one. It is worked out when asked for, and not kept. */
export function Overall() {
  const { text } = useWords()
  if (useSnapshot()) return null
  return (
    <Section id="overall" title={text('overall.title')} intro={text('overall.caution')}>
      <Fold summary={text('overall.ask')} className={styles.fold}>
        <WorkedOut />
      </Fold>
    </Section>
  )
}

function WorkedOut() {
  const saying = useSaying()
  const { components } = useScore()
  const { record, answers } = useOpen()
  const { weighted, equal } = overallBothWays(useInstrument(), answers, record.assessment)
  const chosen = useWeighted()
  if (weighted === null || equal === null) {
    const open = components.filter(({ stage }) => stage === null).map(({ id }) => id)
    return <p className={styles.words}>{noOverallInWords(open, saying)}</p>
  }
  return (
    <>
      <Figures overall={weighted} />
      {overallInWords(weighted, saying).map((sentence) => (
        <p key={sentence} className={styles.words}>
          {sentence}
        </p>
      ))}
      {chosen ? <Equal overall={equal} /> : null}
    </>
  )
}

function Figures({ overall }: { readonly overall: Result }) {
  const { text, formats, instrument } = useSaying()
  const { components } = useScore()
  return (
    <dl className={styles.figures}>
      <div>
        <dt>{text('overall.mean')}</dt>
        <dd>
          <Why
            label={formats.decimal(overall.geometricMean)}
            of={text('overall.title')}
            explain={() => [whyOverall(components, overall)]}
          />
        </dd>
      </div>
      <div>
        <dt>{text('report.stage')}</dt>
        <dd>
          <Why
            label={levelInWords(overall.stage, { text, formats, instrument })}
            of={text('overall.stage')}
            explain={() => [whyOverall(components, overall)]}
          />
        </dd>
      </div>
    </dl>
  )
}

/** What equal weights give: always beside the chosen ones. */
function Equal({ overall }: { readonly overall: Result }) {
  const saying = useSaying()
  const { text, formats } = saying
  const { components } = useInstrument()
  const { answers } = useOpen()
  const result = text('overall.result', {
    mean: formats.decimal(overall.geometricMean),
    stage: levelInWords(overall.stage, saying),
  })
  return (
    <p className={styles.words}>
      {text('overall.equal', { result })}{' '}
      <Why
        label={text('why.show')}
        of={text('weights.equalMean')}
        look="words"
        explain={() => [
          whyOverall(
            components.map((part) => scoreComponent(part, answers, { weights: {} })),
            overall,
          ),
        ]}
      />
    </p>
  )
}
