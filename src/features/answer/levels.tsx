import type { KeyboardEvent } from 'react'
import { emptyAnswer } from '../../core/assessment/answer.ts'
import type { AnswerEdit } from '../../core/assessment/edit.ts'
import { neighbours } from '../../core/assessment/asked.ts'
import { findQuestion } from '../../core/instrument/lookup.ts'
import { LEVELS, type Level } from '../../core/instrument/level.ts'
import { errorInWords } from '../../core/report/error-words.ts'
import {
  useActions,
  useApp,
  useAsked,
  useInstrument,
  useOpen,
  useSpokenElse,
  useWords,
} from '../../state/react.tsx'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { goTo } from '../../ui/routing/navigate.ts'
import { Reason } from './reason.tsx'
import styles from './levels.module.css'

/** The five anchored levels as a levelling staff, and the two ways not to give one. Native radios throughout. */
export function Levels({ question }: { readonly question: string }) {
  const words = useWords()
  const { text } = words
  const instrument = useInstrument()
  const { record, answers } = useOpen()
  const { editAnswer } = useActions()
  const asked = useAsked().flatMap(({ questions }) => questions)
  const refused = useApp((state) => (state.refused?.question === question ? state.refused.error : null))
  const answer = answers[question] ?? emptyAnswer(question)
  const said = words.instrument.questions[question]
  const gate = findQuestion(instrument, question)?.gate === true
  if (said === undefined) return null
  const edit = (change: AnswerEdit) => void editAnswer(question, change)
  const next = neighbours(asked, question).next?.id

  const onKeyDown = (event: KeyboardEvent<HTMLFieldSetElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey || !(event.target instanceof HTMLInputElement)) return
    if (event.target.type !== 'radio') return
    const level = LEVELS.find((one) => String(one) === event.key)
    if (level !== undefined) {
      event.preventDefault()
      edit({ kind: 'level', level })
      event.currentTarget.querySelector<HTMLInputElement>(`input[value="${level}"]`)?.focus()
    }
    if (event.key === 'Enter') {
      event.preventDefault()
      goTo(`/a/${record.assessment.id}/${next === undefined ? 'check' : `q/${next}`}`)
    }
  }

  return (
    <>
      <fieldset className={styles.levels} aria-labelledby="question" onKeyDown={onKeyDown}>
        {LEVELS.map((level) => (
          <LevelRow
            key={level}
            level={level}
            name={words.instrument.levels[level].name}
            descriptor={said.levels[level]}
            chosen={answer.level === level}
            held={answer.level !== null && level <= answer.level}
            onChoose={() => edit({ kind: 'level', level })}
          />
        ))}
        <div className={styles.escape}>
          <Option
            label={text('answer.unknown')}
            hint={text('answer.unknownHint')}
            checked={answer.status === 'unknown'}
            onChoose={() => edit({ kind: 'unknown' })}
          />
          {gate ? null : (
            <Option
              label={text('answer.notApplicable')}
              hint={text('answer.notApplicableHint')}
              checked={answer.status === 'not-applicable'}
              onChoose={() => edit({ kind: 'not-applicable', reason: answer.reason ?? '' })}
            />
          )}
          {answer.status === 'not-answered' ? null : (
            <Button look="text" onClick={() => edit({ kind: 'clear' })}>
              {text('answer.clear')}
            </Button>
          )}
        </div>
      </fieldset>
      {refused === null ? null : (
        <p className={styles.refused} role="alert">
          <Icon name="warn" /> <span>{errorInWords(refused, words)}</span>
        </p>
      )}
      {answer.status === 'not-applicable' ? (
        <Reason question={question} reason={answer.reason ?? ''} />
      ) : null}
    </>
  )
}

interface LevelRowProps {
  readonly level: Level
  readonly name: string
  readonly descriptor: string
  readonly chosen: boolean
  /** At or below the chosen level: levels are cumulative, so the staff is filled up to it. */
  readonly held: boolean
  readonly onChoose: () => void
}

function LevelRow({ level, name, descriptor, chosen, held, onChoose }: LevelRowProps) {
  const { text } = useWords()
  const state = `${styles.level} ${chosen ? styles.chosen : ''} ${held ? styles.held : ''}`
  return (
    <label className={state}>
      <input
        type="radio"
        name="level"
        value={level}
        checked={chosen}
        aria-labelledby={`level-${level}`}
        aria-describedby={`descriptor-${level}`}
        onChange={onChoose}
      />
      <span className={`numeral ${styles.number}`} aria-hidden="true">
        {level}
      </span>
      <span className={styles.staff} aria-hidden="true" />
      <span className={styles.name} id={`level-${level}`}>
        <span className="visually-hidden">{text('answer.level', { level })}</span> {name}
        {chosen ? (
          <span className={styles.pick} aria-hidden="true">
            <Icon name="done" /> {text('answer.chosen')}
          </span>
        ) : null}
      </span>
      <span className={styles.descriptor} id={`descriptor-${level}`} lang={useSpokenElse()}>
        {descriptor}
      </span>
    </label>
  )
}

interface OptionProps {
  readonly label: string
  readonly hint: string
  readonly checked: boolean
  readonly onChoose: () => void
}

function Option({ label, hint, checked, onChoose }: OptionProps) {
  return (
    <label className={styles.option}>
      <input type="radio" name="level" checked={checked} onChange={onChoose} />
      <span>
        {label} <small>{hint}</small>
      </span>
    </label>
  )
}
