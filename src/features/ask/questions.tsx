import { markOfPart } from '../../core/assessment/asked.ts'
import { askableParts, questionsFor, withoutAnswer } from '../../core/asking/whom.ts'
import { minutesFor } from '../../core/instrument/duration.ts'
import type { Part, Question } from '../../core/instrument/structure.ts'
import { answerInWords } from '../../core/report/answer-words.ts'
import { useInstrument, useOpen, useSaying, useWords } from '../../state/react.tsx'
import { Button } from '../../ui/button.tsx'
import { Group } from '../../ui/group.tsx'
import { Mark } from '../../ui/mark.tsx'
import styles from './questions.module.css'

interface QuestionsProps {
  readonly role: string | null
  readonly chosen: readonly string[]
  readonly onChoose: (chosen: readonly string[]) => void
}

/** Every question with a box to tick, by component, and the few choices that most people want at once. */
export function Questions({ role, chosen, onChoose }: QuestionsProps) {
  const { text } = useWords()
  const instrument = useInstrument()
  const { record, answers } = useOpen()
  const { modules } = record.assessment
  const offered = questionsFor(instrument, role, modules)
  const all = questionsFor(instrument, null, modules)
  const minutes = minutesFor(chosen.length)
  const toggle = (id: string, on: boolean) =>
    onChoose(all.filter((one) => (one === id ? on : chosen.includes(one))))
  return (
    <Group title={text('ask.questions')}>
      <div className={styles.head}>
        <output className={styles.count}>
          {chosen.length === 0
            ? text('ask.noneChosen')
            : text('ask.chosen', { count: chosen.length, minutes })}
        </output>
        <div className={styles.quick} role="group" aria-label={text('ask.quick')}>
          <Button look="text" onClick={() => onChoose(withoutAnswer(offered, answers))}>
            {text('ask.pickOpen')}
          </Button>
          <Button look="text" onClick={() => onChoose(offered)}>
            {text('ask.pickAll')}
          </Button>
          <Button look="text" onClick={() => onChoose([])}>
            {text('ask.pickNone')}
          </Button>
        </div>
      </div>
      <div className={styles.parts}>
        {askableParts(instrument, modules).map((part) => (
          <PartBoxes key={part.id} part={part} chosen={chosen} onToggle={toggle} />
        ))}
      </div>
    </Group>
  )
}

interface PartBoxesProps {
  readonly part: Part
  readonly chosen: readonly string[]
  readonly onToggle: (id: string, on: boolean) => void
}

function PartBoxes({ part, chosen, onToggle }: PartBoxesProps) {
  const { instrument: said } = useWords()
  const index = markOfPart(useInstrument(), part.id)
  return (
    <fieldset className={styles.part}>
      <legend>
        {index < 0 ? null : <Mark index={index} />}
        {said.components[part.id]?.name ?? said.modules[part.id]?.name}
      </legend>
      {part.questions.map((question) => (
        <Box
          key={question.id}
          question={question}
          checked={chosen.includes(question.id)}
          onToggle={(on) => onToggle(question.id, on)}
        />
      ))}
    </fieldset>
  )
}

interface BoxProps {
  readonly question: Question
  readonly checked: boolean
  readonly onToggle: (on: boolean) => void
}

/** A question, with what the asker has said to it so far: that stays here. */
function Box({ question: { id, gate }, checked, onToggle }: BoxProps) {
  const { text, instrument: said } = useWords()
  const saying = useSaying()
  const { answers } = useOpen()
  return (
    <label className={styles.box}>
      <input type="checkbox" checked={checked} onChange={(event) => onToggle(event.target.checked)} />
      <span>
        {said.questions[id]?.title ?? id}
        <small>
          {gate === true ? <b>{text('answer.gate')}</b> : null} {answerInWords(answers[id], saying)}
        </small>
      </span>
    </label>
  )
}
