import type { RankedQuestion } from '../../core/scoring/priority.ts'
import type { Explanation } from '../../core/scoring/why/explanation.ts'
import { whyPriority, whyStrengths } from '../../core/scoring/why/list-why.ts'
import { useInstrument, useOpen, useWords } from '../../state/react.tsx'
import { useScore } from '../../state/use-score.ts'
import { QuestionTitle } from '../../ui/question-title.tsx'
import { Section } from './section.tsx'
import { useQuestion } from '../../state/use-question.ts'
import { Why } from './why.tsx'
import styles from './strengths-gaps.module.css'

/** What one can build on, and where to start. */
export function StrengthsGaps() {
  const { text } = useWords()
  const { strengths, gaps } = useScore()
  const instrument = useInstrument()
  const { assessment } = useOpen().record
  return (
    <Section
      id="strengths-gaps"
      title={text('results.strengthsGaps')}
      intro={text('results.strengthsGapsIntro')}
    >
      <div className={styles.pair}>
        <Ranked
          title={text('report.strengths')}
          questions={strengths}
          none={text('report.noStrengths')}
          explain={() => whyStrengths(strengths)}
        />
        <Ranked
          title={text('report.gaps')}
          questions={gaps}
          none={text('report.noGaps')}
          explain={() => whyPriority(instrument, gaps, assessment, 'P3')}
        />
      </div>
    </Section>
  )
}

interface RankedProps {
  readonly title: string
  readonly questions: readonly RankedQuestion[]
  readonly none: string
  /** What orders them. */
  readonly explain: () => Explanation
}

function Ranked({ title, questions, none, explain }: RankedProps) {
  const { text } = useWords()
  const question = useQuestion()
  return (
    <div>
      <h3 className={styles.title}>{title}</h3>
      {questions.length === 0 ? (
        <p className={styles.none}>{none}</p>
      ) : (
        <Why label={text('why.orderAsk')} of={title} look="words" explain={() => [explain()]} />
      )}
      <ol className={styles.items}>
        {questions.flatMap(({ id, level }) =>
          question(id).map((one) => (
            <li key={id}>
              <span className={`numeral ${styles.level}`}>
                <span className="visually-hidden">{text('report.level')} </span>
                {level}
              </span>
              <div>
                <h4>
                  <QuestionTitle question={one} />
                </h4>
                <p>{one.words.levels[level]}</p>
              </div>
            </li>
          )),
        )}
      </ol>
    </div>
  )
}
