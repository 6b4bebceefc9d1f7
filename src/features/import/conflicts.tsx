import { useId } from 'react'
import { answerKey } from '../../core/merge/known.ts'
import type { ArrivalChoices, Side } from '../../core/merge/merge.ts'
import { type ArrivalRow, rowsOf } from '../../core/merge/preview.ts'
import { saidInWords } from '../../core/report/said.ts'
import { useWords } from '../../state/react.tsx'
import { Button } from '../../ui/button.tsx'
import { Said } from '../../ui/said.tsx'
import { TwoSides } from '../../ui/two-sides.tsx'
import { Title } from './title.tsx'
import { useCity, useCitySaying } from './use-city.ts'
import partStyles from './differences.module.css'
import styles from './conflicts.module.css'

interface ConflictsProps {
  readonly rows: readonly ArrivalRow[]
  readonly chosen: ArrivalChoices['answers']
  readonly onChoose: (chosen: ArrivalChoices['answers']) => void
}

/** The answers that both sides changed: nothing is chosen before the person does. */
export function Conflicts({ rows, chosen, onChoose }: ConflictsProps) {
  const { text } = useWords()
  const id = useId()
  const open = rowsOf(rows, 'conflict')
  if (open.length === 0) return null
  const all = (side: Side) => onChoose(Object.fromEntries(open.map((row) => [answerKey(row), side])))
  return (
    <section className={partStyles.part} aria-labelledby={id}>
      <h2 id={id}>{text('import.conflicts')}</h2>
      <p>{text('import.conflictsHint')}</p>
      {open.length < 2 ? null : (
        <div className={styles.quick} role="group" aria-label={text('import.quick')}>
          <b aria-hidden="true">{text('import.quick')}</b>
          <Button look="text" onClick={() => all('mine')}>
            {text('import.keepAll')}
          </Button>
          <Button look="text" onClick={() => all('theirs')}>
            {text('import.takeAll')}
          </Button>
        </div>
      )}
      <ol className={styles.rows}>
        {open.map((row) => (
          <li key={answerKey(row)} data-open={chosen[answerKey(row)] === undefined || undefined}>
            <Conflict
              row={row}
              side={chosen[answerKey(row)]}
              onChoose={(side) => onChoose({ [answerKey(row)]: side })}
            />
          </li>
        ))}
      </ol>
    </section>
  )
}

interface ConflictProps {
  readonly row: ArrivalRow
  readonly side: Side | undefined
  readonly onChoose: (side: Side) => void
}

function Conflict({ row, side, onChoose }: ConflictProps) {
  const { text } = useWords()
  const saying = useCitySaying()
  const city = useCity()
  return (
    <TwoSides
      name={useId()}
      title={<Title row={row} />}
      mine={{
        heading: text('import.mine'),
        label: text('import.keep'),
        checked: side === 'mine',
        onChoose: () => onChoose('mine'),
        says: <Said {...saidInWords(row.mine, city, saying)} />,
      }}
      theirs={{
        heading: text('import.theirs'),
        label: text('import.take'),
        checked: side === 'theirs',
        onChoose: () => onChoose('theirs'),
        says: <Said {...saidInWords(row.theirs, city, saying)} />,
      }}
    />
  )
}
