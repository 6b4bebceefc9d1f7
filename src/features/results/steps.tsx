import { levelInWords } from '../../core/report/figures.ts'
import type { NextStep } from '../../core/scoring/score.ts'
import { whyPriority } from '../../core/scoring/why/list-why.ts'
import { useInstrument, useOpen, useSaying, useWords } from '../../state/react.tsx'
import { useScore } from '../../state/use-score.ts'
import { Icon } from '../../ui/icon.tsx'
import { QuestionTitle } from '../../ui/question-title.tsx'
import { Section } from './section.tsx'
import { useQuestion } from '../../state/use-question.ts'
import { Why } from './why.tsx'
import styles from './steps.module.css'

/** How many steps stand open; the others are one press away. */
const SHOWN = 5

/** What to do next, the worthiest step first, never more than one level at a time. */
export function Steps() {
  const { text } = useWords()
  const { steps } = useScore()
  const instrument = useInstrument()
  const { assessment } = useOpen().record
  const rest = steps.slice(SHOWN)
  return (
    <Section id="steps" title={text('results.steps')} intro={text('method.next')}>
      {steps.length === 0 ? (
        <p>{text('results.stepsNone')}</p>
      ) : (
        <Why
          label={text('why.orderAsk')}
          of={text('results.steps')}
          look="words"
          explain={() => [whyPriority(instrument, steps, assessment, 'P4')]}
        />
      )}
      <StepList steps={steps.slice(0, SHOWN)} start={1} />
      {rest.length === 0 ? null : (
        <details className={styles.more}>
          <summary>{text('results.moreSteps', { count: rest.length })}</summary>
          <StepList steps={rest} start={SHOWN + 1} />
        </details>
      )}
    </Section>
  )
}

interface StepListProps {
  readonly steps: readonly NextStep[]
  readonly start: number
  /** One below the heading that the list stands under. */
  readonly heading?: 'h3' | 'h4'
}

/** Steps with their question, what is to be done, and what must stand before. */
export function StepList({ steps, start, heading = 'h3' }: StepListProps) {
  return (
    <ol className={styles.steps} start={start}>
      {steps.map((step) => (
        <Step key={step.id} step={step} heading={heading} />
      ))}
    </ol>
  )
}

function Step({ step, heading: Heading }: { readonly step: NextStep; readonly heading: 'h3' | 'h4' }) {
  const { text } = useWords()
  const question = useQuestion()
  const { level, target } = step
  return question(step.id).map((one) => (
    <li key={one.id}>
      <p className={styles.climb}>
        <span className="visually-hidden">{text('results.step', { from: level, to: target })}</span>
        <span className="numeral" aria-hidden="true">
          {level}
        </span>
        <Icon name="go" />
        <span className="numeral" aria-hidden="true">
          {target}
        </span>
      </p>
      <div>
        <Heading>
          <QuestionTitle question={one} />
        </Heading>
        {level === 5 ? null : <p>{one.words.next[level]}</p>}
        <First step={step} />
      </div>
    </li>
  ))
}

/** What must stand before this step can. */
function First({ step }: { readonly step: NextStep }) {
  const { text } = useWords()
  const saying = useSaying()
  const question = useQuestion()
  if (step.first.length === 0) return null
  return (
    <ul className={styles.first}>
      {step.first.flatMap(({ needs, atLeast }) =>
        question(needs).map(({ href, asked, words }) => (
          <li key={needs}>
            <a href={asked ? href : undefined}>
              {text('step.first', { title: words.title, level: levelInWords(atLeast, saying) })}
            </a>
          </li>
        )),
      )}
    </ul>
  )
}
