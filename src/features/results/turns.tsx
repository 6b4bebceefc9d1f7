import { turnInWords } from '../../core/report/across.ts'
import { type CityTurn, cityTurns } from '../../core/scoring/sensitivity.ts'
import { whyTurn } from '../../core/scoring/why/stage-why.ts'
import { useInstrument, useOpen, useSaying, useSnapshot, useWords } from '../../state/react.tsx'
import { Mark } from '../../ui/mark.tsx'
import { Section } from './section.tsx'
import { Why } from './why.tsx'
import styles from './turns.module.css'

/** How many stand open; the others are one press away. */
const SHOWN = 5

/** How firm the stages are: the single answers that, one level up or down, would change one. */
export function Turns() {
  const { text } = useWords()
  const turns = cityTurns(useInstrument(), useOpen().answers)
  // A snapshot has no stage that an answer could turn.
  const few = useSnapshot()
  const rest = turns.slice(SHOWN)
  if (few) return null
  return (
    <Section id="turns" title={text('turn.title')} intro={text('turn.intro')}>
      {turns.length === 0 ? <p>{text('turn.none')}</p> : null}
      <TurnList turns={turns.slice(0, SHOWN)} />
      {rest.length === 0 ? null : (
        <details className={styles.more}>
          <summary>{text('turn.more', { count: rest.length })}</summary>
          <TurnList turns={rest} />
        </details>
      )}
      <p className={styles.rule}>
        <b>{text('why.rule', { rule: 'O5' })}</b> {text('rule.O5')}{' '}
        <a href="#/scoring/weights">{text('why.more')}</a>
      </p>
    </Section>
  )
}

function TurnList({ turns }: { readonly turns: readonly CityTurn[] }) {
  const saying = useSaying()
  const { components } = useInstrument()
  const { answers } = useOpen()
  const { text } = useWords()
  const questions = ({ component }: CityTurn) =>
    components.find(({ id }) => id === component)?.questions ?? []
  return (
    <ul className={styles.turns}>
      {turns.map((turn) => (
        <li key={`${turn.question} ${turn.to}`}>
          <Mark index={components.findIndex(({ id }) => id === turn.component)} />
          <span>
            {turnInWords(turn, saying)}{' '}
            <Why
              label={text('why.show')}
              of={turnInWords(turn, saying)}
              look="words"
              explain={() => whyTurn(questions(turn), answers, turn)}
            />
          </span>
        </li>
      ))}
    </ul>
  )
}
