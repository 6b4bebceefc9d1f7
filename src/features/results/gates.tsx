import { levelInWords } from '../../core/report/figures.ts'
import type { GateScore, GateState } from '../../core/scoring/score.ts'
import { whyGate } from '../../core/scoring/why/list-why.ts'
import { useInstrument, useOpen, useSaying, useWords } from '../../state/react.tsx'
import { useScore } from '../../state/use-score.ts'
import { useProofScore } from '../../state/use-proof-score.ts'
import { Icon, type IconName } from '../../ui/icon.tsx'
import { ScaleBar } from '../../ui/scale-bar.tsx'
import { QuestionTitle } from '../../ui/question-title.tsx'
import { Section } from './section.tsx'
import { useQuestion } from '../../state/use-question.ts'
import { Why } from './why.tsx'
import styles from './gates.module.css'

const SIGNS: Readonly<Record<GateState, IconName>> = { holds: 'done', below: 'wait', unknown: 'wait' }
/** From here on a gate holds (SPEC G1); only drawn, never compared. */
const THRESHOLD = 3

/** The few questions without which the rest does not stand; nothing where a questionnaire has none. */
export function Gates() {
  const { text } = useWords()
  const { gates } = useScore()
  if (gates.length === 0) return null
  return (
    <Section id="gates" title={text('report.gates')} intro={text('method.gates')}>
      <ul className={styles.gates}>
        {gates.map((gate) => (
          <Gate key={gate.id} gate={gate} />
        ))}
      </ul>
    </Section>
  )
}

function Gate({ gate: { id, state, level } }: { readonly gate: GateScore }) {
  const { text } = useWords()
  const saying = useSaying()
  const instrument = useInstrument()
  const { answers } = useOpen()
  const { count, supported } = useProofScore()
  const words = { holds: text('gate.holds'), below: text('gate.below'), unknown: text('gate.unknown') }[state]
  return useQuestion()(id).map((question) => (
    <li key={id} className={styles.gate} data-state={state}>
      <p className={styles.state}>
        <Icon name={SIGNS[state]} />{' '}
        <Why label={words} of={question.words.title} explain={() => [whyGate(instrument, answers, id)]} />
      </p>
      <h3>
        <QuestionTitle question={question} />
      </h3>
      <div className={styles.scale}>
        <ScaleBar
          mark={question.mark}
          value={level}
          threshold={THRESHOLD}
          supported={count.drawn ? supported[id] : null}
        />
      </div>
      <p className={styles.words}>
        {level === null ? (
          question.words.question
        ) : (
          <>
            <b>{text('results.levelNow', { level: levelInWords(level, saying) })}</b>{' '}
            {question.words.levels[level]}
          </>
        )}
      </p>
    </li>
  ))
}
