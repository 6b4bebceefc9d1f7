import { previewArrival } from '../../core/merge/preview.ts'
import { momentInWords } from '../../core/report/moment.ts'
import { waysOf } from '../../state/import-decisions.ts'
import type { ImportDecision, ImportWay } from '../../state/opened-import.ts'
import { useToday, useWords } from '../../state/react.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { Fold } from '../../ui/fold.tsx'
import { Differences } from './differences.tsx'
import { Warning } from './warning.tsx'
import styles from './collection.module.css'

interface CollectionItemProps {
  readonly decision: ImportDecision
  readonly onDecide: (decision: ImportDecision) => void
}

/** One assessment of a collection: what it is, whether it is here, and what becomes of it. */
export function CollectionItem({ decision, onDecide }: CollectionItemProps) {
  const words = useWords()
  const { text, formats } = words
  const today = useToday()
  const { item, way } = decision
  const { here, stored, changed, writtenAt } = item
  const { city, country, date } = stored.record.assessment
  const ways = waysOf(item)
  const state = here === null ? 'import.notHere' : ways.length === 0 ? 'import.nothingNew' : 'import.isHere'
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <div>
          <h2 dir="auto">{city}</h2>
          <p>{formats(country).date(date)}</p>
          <p>{text('import.fileOf', { moment: momentInWords(writtenAt, today, words) })}</p>
          <p>{text(state)}</p>
        </div>
        {ways.length === 0 ? null : (
          <SelectField
            label={text('import.way')}
            value={way}
            onChange={(value) => onDecide({ ...decision, way: wayOf(value, ways) })}
            options={ways.map((one) => ({ value: one, label: text(`import.way.${one}`) }))}
          />
        )}
      </div>
      {changed ? <Warning /> : null}
      {here === null || ways.length === 0 ? null : <Changes decision={decision} onDecide={onDecide} />}
    </li>
  )
}

/** What a merge would do; open where the person must choose something. */
function Changes({ decision, onDecide }: CollectionItemProps) {
  const { text } = useWords()
  const { here, stored } = decision.item
  if (here === null) return null
  const differences = (
    <Differences
      item={decision.item}
      preview={previewArrival(here, stored)}
      choices={decision.choices}
      onChoose={(choices) => onDecide({ ...decision, choices })}
    />
  )
  if (decision.way === 'merge') return <div className={styles.changes}>{differences}</div>
  return (
    <Fold summary={text('import.differences')} className={styles.fold}>
      {differences}
    </Fold>
  )
}

function wayOf(value: string, ways: readonly ImportWay[]): ImportWay {
  return ways.find((one) => one === value) ?? 'skip'
}
