import { type FormEvent, useState } from 'react'
import {
  type EvidenceItem,
  STRENGTHS,
  type Strength,
  VALID_MONTHS,
  type ValidMonths,
} from '../../core/assessment/answer.ts'
import { proofDateProblem } from '../../core/assessment/edit.ts'
import { errorInWords } from '../../core/report/error-words.ts'
import { useActions, useNewId, useToday, useWords } from '../../state/react.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { SelectField, TextField } from '../../ui/field.tsx'
import styles from './evidence-dialog.module.css'

interface EvidenceDialogProps {
  readonly question: string
  /** Null for a new item. */
  readonly item: EvidenceItem | null
  readonly onClose: () => void
}

const WORKING_DOCUMENT: Strength = 2
const YEAR: ValidMonths = 12

/** One proof: what it is, where it lies, how strong it is, from when, and how long it counts. */
export function EvidenceDialog({ question, item, onClose }: EvidenceDialogProps) {
  const words = useWords()
  const { text } = words
  const { editAnswer } = useActions()
  const newId = useNewId()
  const today = useToday()
  const [what, setWhat] = useState(item?.what ?? '')
  const [where, setWhere] = useState(item?.where ?? '')
  const [strength, setStrength] = useState<Strength>(item?.strength ?? WORKING_DOCUMENT)
  const [validMonths, setValidMonths] = useState<ValidMonths>(item?.validMonths ?? YEAR)
  const [date, setDate] = useState(item?.date ?? '')
  const [tried, setTried] = useState(false)
  const given = date.trim() === '' ? null : date.trim()
  const problem = proofDateProblem(given, today)
  const nameless = what.trim() === ''

  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (nameless || problem !== null) return
    const id = item?.id ?? newId()
    void editAnswer(question, {
      kind: 'evidence-put',
      item: { id, what, where, strength, validMonths, date: given },
    })
    onClose()
  }

  return (
    <Dialog
      title={text(item === null ? 'evidence.new' : 'evidence.edit')}
      closeLabel={text('dialog.close')}
      onClose={onClose}
    >
      <form className={styles.form} onSubmit={submit} noValidate>
        <TextField
          label={text('evidence.what')}
          error={tried && nameless ? text('evidence.whatMissing') : undefined}
          list="evidence-ideas"
          value={what}
          onChange={setWhat}
        />
        <datalist id="evidence-ideas">
          {words.instrument.questions[question]?.evidence.map((idea) => (
            <option key={idea} value={idea} />
          ))}
        </datalist>
        <TextField
          label={text('evidence.where')}
          hint={text('evidence.whereHint')}
          value={where}
          onChange={setWhere}
        />
        <fieldset className={styles.strength}>
          <legend>{text('evidence.strength')}</legend>
          {STRENGTHS.map((one) => (
            <label key={one}>
              <input
                type="radio"
                name="strength"
                checked={strength === one}
                onChange={() => setStrength(one)}
              />
              {text(`strength.${one}`)}
            </label>
          ))}
        </fieldset>
        <div className={styles.pair}>
          <TextField
            label={text('evidence.date')}
            hint={text('evidence.dateHint')}
            error={tried && problem !== null ? errorInWords(problem, words) : undefined}
            inputMode="numeric"
            value={date}
            onChange={setDate}
          />
          <SelectField
            label={text('evidence.valid')}
            hint={text('evidence.validHint')}
            value={String(validMonths)}
            onChange={(value) => setValidMonths(VALID_MONTHS.find((one) => String(one) === value) ?? YEAR)}
            options={VALID_MONTHS.map((months) => ({
              value: String(months),
              label: text(`evidence.valid.${months}`),
            }))}
          />
        </div>
        <div className={styles.buttons}>
          <Button look="solid" type="submit">
            {text('evidence.keep')}
          </Button>
          <Button onClick={onClose}>{text('dialog.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  )
}
