import { useId } from 'react'
import { KEEP, type MergeChoice, type MergeRow, TAKE } from '../../core/asking/merge.ts'
import { saidInWords } from '../../core/report/said.ts'
import { useInstrument, useOpen, useSaying, useWords } from '../../state/react.tsx'
import { MarkedTitle } from '../../ui/marked-title.tsx'
import { Said } from '../../ui/said.tsx'
import { TwoSides } from '../../ui/two-sides.tsx'
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
  const saying = useSaying()
  const { assessment } = useOpen().record
  const id = useId()
  const { question, state, mine, theirs } = row
  return (
    <TwoSides
      name={question}
      title={<Title row={row} />}
      mine={{
        heading: text('reply.mine'),
        label: text('reply.keep'),
        checked: choice?.answer === 'mine',
        onChoose: () => onChoose(KEEP),
        says: <Said {...saidInWords(mine, assessment, saying)} />,
      }}
      theirs={{
        heading: text('reply.theirs'),
        label: text(state === 'both' ? 'reply.add' : 'reply.take'),
        checked: choice?.answer === 'theirs',
        onChoose: () => onChoose(TAKE),
        says: <Said {...saidInWords(theirs, assessment, saying)} />,
      }}
      describedBy={refusal === null ? undefined : id}
    >
      {choice === undefined ? null : <Besides row={row} choice={choice} onChoose={onChoose} />}
      {refusal === null ? null : (
        <p className={styles.refusal} id={id}>
          {refusal}
        </p>
      )}
    </TwoSides>
  )
}

function Title({ row: { question, state } }: { readonly row: MergeRow }) {
  const { text, instrument: said } = useWords()
  const { components } = useInstrument()
  const mark = components.findIndex(({ questions }) => questions.some(({ id }) => id === question))
  return (
    <MarkedTitle
      mark={mark}
      title={said.questions[question]?.title ?? question}
      beside={[text(`reply.state.${state}`)]}
    />
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
