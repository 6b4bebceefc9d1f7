import { type ReactNode, useId } from 'react'
import { KEEP, type MergeChoice, type MergeRow, TAKE } from '../../core/asking/merge.ts'
import { useInstrument, useWords } from '../../state/react.tsx'
import { Mark } from '../../ui/mark.tsx'
import { Said } from './said.tsx'
import styles from './row.module.css'

interface RowProps {
  readonly row: MergeRow
  readonly choice: MergeChoice | undefined
  /** Why this question stands in the way, where it does. */
  readonly refusal: string | null
  readonly onChoose: (choice: MergeChoice) => void
}

/** One question: what stands here, what came, and which of them counts from now on. */
export function Row({ row, choice, refusal, onChoose }: RowProps) {
  const { text } = useWords()
  const id = useId()
  const { question, state, mine, theirs } = row
  return (
    <fieldset className={styles.row} aria-describedby={refusal === null ? undefined : `${id}-refusal`}>
      <Title row={row} />
      <div className={styles.sides}>
        <Side
          name={question}
          heading={text('reply.mine')}
          label={text('reply.keep')}
          checked={choice?.answer === 'mine'}
          onChoose={() => onChoose(KEEP)}
        >
          <Said answer={mine} />
        </Side>
        <Side
          name={question}
          heading={text('reply.theirs')}
          label={text(state === 'both' ? 'reply.add' : 'reply.take')}
          checked={choice?.answer === 'theirs'}
          onChoose={() => onChoose(TAKE)}
        >
          <Said answer={theirs} />
        </Side>
      </div>
      {choice === undefined ? null : <Besides row={row} choice={choice} onChoose={onChoose} />}
      {refusal === null ? null : (
        <p className={styles.refusal} id={`${id}-refusal`}>
          {refusal}
        </p>
      )}
    </fieldset>
  )
}

function Title({ row: { question, state } }: { readonly row: MergeRow }) {
  const { text, instrument: said } = useWords()
  const { components } = useInstrument()
  const mark = components.findIndex(({ questions }) => questions.some(({ id }) => id === question))
  return (
    <legend>
      {mark < 0 ? null : <Mark index={mark} />}
      <span>
        {said.questions[question]?.title ?? question} <small>{text(`reply.state.${state}`)}</small>
      </span>
    </legend>
  )
}

interface BesidesProps {
  readonly row: MergeRow
  readonly choice: MergeChoice
  readonly onChoose: (choice: MergeChoice) => void
}

/** What comes along with the answer that was chosen: proofs, where the person wants them, and notes. */
function Besides({ row: { mine, theirs, proofs }, choice, onChoose }: BesidesProps) {
  const { text } = useWords()
  const notes = [mine, theirs].filter((one) => (one?.note ?? '').trim() !== '')
  return (
    <>
      {proofs.length === 0 ? null : (
        <label className={styles.proof}>
          <input
            type="checkbox"
            checked={choice.proof}
            onChange={(event) => onChoose({ ...choice, proof: event.target.checked })}
          />
          {text('reply.proof', { count: proofs.length })}
        </label>
      )}
      {notes.length === 2 && choice.answer === 'theirs' ? (
        <p className={styles.hint}>{text('reply.bothNotes')}</p>
      ) : null}
    </>
  )
}

interface SideProps {
  readonly name: string
  readonly heading: string
  readonly label: string
  readonly checked: boolean
  readonly onChoose: () => void
  readonly children: ReactNode
}

/** What one of the two said, with the radio that lets it count. */
function Side({ name, heading, label, checked, onChoose, children }: SideProps) {
  return (
    <div className={styles.side} data-chosen={checked || undefined}>
      <p className={styles.heading}>{heading}</p>
      {children}
      <label className={styles.choice}>
        <input type="radio" name={name} checked={checked} onChange={onChoose} />
        {label}
      </label>
    </div>
  )
}
