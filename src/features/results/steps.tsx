import { levelInWords } from '../../core/report/figures.ts'
import type { NextStep } from '../../core/scoring/score.ts'
import { whyPriority } from '../../core/scoring/why/list-why.ts'
import { useInstrument, useOpen, useSaying, useScore, useWords } from '../../state/react.tsx'
import { Icon } from '../../ui/icon.tsx'
import { QuestionTitle } from './question-title.tsx'
import { Section } from './section.tsx'
import { useQuestion } from './use-questions.ts'
import { Why } from './why/why.tsx'
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

function StepList({ steps, start }: { readonly steps: readonly NextStep[]; readonly start: number }) {
  return (
    <ol className={styles.steps} start={start}>
      {steps.map((step) => (
        <Step key={step.id} step={step} />
      ))}
    </ol>
  )
}

function Step({ step }: { readonly step: NextStep }) {
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
        <h3>
          <QuestionTitle question={one} />
        </h3>
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
        question(needs).map(({ href, words }) => (
          <li key={needs}>
            <a href={href}>
              {text('step.first', { title: words.title, level: levelInWords(atLeast, saying) })}
            </a>
          </li>
        )),
      )}
    </ul>
  )
}
