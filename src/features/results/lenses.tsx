import { lensCoverageInWords, lensMeanInWords } from '../../core/report/across.ts'
import {
  type LensScore,
  type ShownLens,
  lensesShown,
  lensQuestions,
  scoreLenses,
} from '../../core/scoring/lens.ts'
import type { Question } from '../../core/instrument/structure.ts'
import { openRange } from '../../core/scoring/mean.ts'
import { whyCoverage } from '../../core/scoring/why/count-why.ts'
import { useInstrument, useOpen, useSaying, useWords } from '../../state/react.tsx'
import { ScaleBar, ScaleHead } from '../../ui/scale-bar.tsx'
import { QuestionTitle } from '../../ui/question-title.tsx'
import { Section } from './section.tsx'
import { useAskedAnswers } from './use-asked-answers.ts'
import { useMeanWhy, useWeighted } from './use-part-why.ts'
import { useQuestion } from '../../state/use-question.ts'
import { Why } from './why.tsx'
import styles from './lenses.module.css'

/** The same answers looked at across the components: one row a lens, those of a group below it. Nothing without lenses. */
export function Lenses() {
  const { text } = useWords()
  const instrument = useInstrument()
  const { assessment } = useOpen().record
  const answers = useAskedAnswers()
  const scores = scoreLenses(instrument, answers, assessment)
  const equal = scoreLenses(instrument, answers, { weights: {} })
  if (instrument.lenses.length === 0) return null
  return (
    <Section id="lenses" title={text('lens.title')} intro={text('lens.intro')} wide>
      <table className={styles.lenses}>
        <caption className="visually-hidden">{text('lens.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{text('lens.lens')}</th>
            <th scope="col" className={styles.chart}>
              <span className="visually-hidden">{text('report.scale')}</span>
              <ScaleHead />
            </th>
            <th scope="col" className={styles.mean}>
              {text('report.mean')}
            </th>
          </tr>
        </thead>
        <tbody>
          {lensesShown(instrument, assessment.scope).flatMap((shown) => {
            const [score, beside] = [scores, equal].map((all) => all.find((one) => one.id === shown.id))
            return score === undefined || beside === undefined
              ? []
              : [<Row key={shown.id} shown={shown} lens={score} equal={beside} />]
          })}
        </tbody>
      </table>
    </Section>
  )
}

interface RowProps {
  readonly shown: ShownLens
  readonly lens: LensScore
  /** The same by equal weights. */
  readonly equal: LensScore
}

function Row({ shown, lens, equal }: RowProps) {
  const { instrument: said } = useWords()
  const { id, mean } = lens
  const name = said.lenses[id]?.name ?? id
  const questions = lensQuestions(useInstrument()).find((one) => one.id === id)?.questions ?? []
  const range = openRange(lens)
  return (
    <tr data-within={shown.group === null ? undefined : true}>
      <th scope="row">
        <LensName shown={shown} />
        <span className={styles.about}>{said.lenses[id]?.description}</span>
        <Coverage questions={questions} lens={lens} name={name} />
        <Questions ids={questions.map((question) => question.id)} name={name} />
      </th>
      <td className={styles.chart}>
        <ScaleBar mark={null} value={mean} range={range} />
      </td>
      <td className={styles.mean} data-single={(mean !== null && range === null) || undefined}>
        <LensFigure lens={lens} equal={equal} questions={questions} name={name} />
      </td>
    </tr>
  )
}

/** Its name; those who hear the page are told of which group it is part, as the others see it indented. */
function LensName({ shown: { id, group } }: { readonly shown: ShownLens }) {
  const { text, instrument: said } = useWords()
  return (
    <span className={styles.name}>
      {said.lenses[id]?.name}
      {group === null ? null : (
        <span className="visually-hidden">
          {', '}
          {text('lens.part', { group: said.lenses[group]?.name ?? group })}
        </span>
      )}
    </span>
  )
}

interface LensFigureProps {
  readonly lens: LensScore
  readonly equal: LensScore
  readonly questions: readonly Question[]
  readonly name: string
}

function LensFigure({ lens, equal, questions, name }: LensFigureProps) {
  const { text } = useWords()
  const saying = useSaying()
  const weighted = useWeighted()
  const explain = useMeanWhy()
  return (
    <>
      <Why
        label={lensMeanInWords(lens, saying)}
        of={text('why.meanOf', { name })}
        explain={() => explain(questions, lens, 'L1')}
      />
      {weighted ? (
        <span className={styles.equal}>
          {text('weights.equal', { figure: lensMeanInWords(equal, saying) })}
        </span>
      ) : null}
    </>
  )
}

/** How many questions of a lens have a level. */
function Coverage({ lens, questions, name }: Omit<LensFigureProps, 'equal'>) {
  const { text } = useWords()
  const saying = useSaying()
  const answers = useAskedAnswers()
  return (
    <span className={styles.about}>
      <Why
        label={lensCoverageInWords(lens, saying)}
        of={text('why.coverageOf', { name })}
        explain={() => [whyCoverage(questions, answers, false)]}
      />
    </span>
  )
}

/** One press away: which questions a lens looks at. */
function Questions({ ids, name }: { readonly ids: readonly string[]; readonly name: string }) {
  const { text } = useWords()
  const question = useQuestion()
  return (
    <details className={styles.questions}>
      <summary>{text('lens.which', { name })}</summary>
      <ul>
        {ids.flatMap((id) =>
          question(id).map((one) => (
            <li key={id}>
              <QuestionTitle question={one} />
            </li>
          )),
        )}
      </ul>
    </details>
  )
}
