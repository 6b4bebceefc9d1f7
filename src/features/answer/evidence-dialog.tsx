import type { FormEvent } from 'react'
import { type EvidenceItem, STRENGTHS, type Strength, VALID_MONTHS } from '../../core/assessment/answer.ts'
import { useActions, useNewId, useWords } from '../../state/react.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { TextField } from '../../ui/field.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { useProof } from './use-proof.ts'
import styles from './evidence-dialog.module.css'

interface EvidenceDialogProps {
  readonly question: string
  /** Null for a new item. */
  readonly item: EvidenceItem | null
  readonly onClose: () => void
}

/** One proof: what it is, where it lies, how strong it is, from when, and how long it counts. */
export function EvidenceDialog({ question, item, onClose }: EvidenceDialogProps) {
  const { text, instrument } = useWords()
  const { editAnswer } = useActions()
  const newId = useNewId()
  const { proof, change, whatError, dateError, readAs, read } = useProof(item)

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const written = read()
    if (written === null) return
    void editAnswer(question, { kind: 'evidence-put', item: { ...written, id: item?.id ?? newId() } })
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
          error={whatError}
          list="evidence-ideas"
          value={proof.what}
          onChange={(what) => change({ what })}
        />
        <datalist id="evidence-ideas">
          {instrument.questions[question]?.evidence.map((idea) => (
            <option key={idea} value={idea} />
          ))}
        </datalist>
        <TextField
          label={text('evidence.where')}
          hint={text('evidence.whereHint')}
          value={proof.where}
          onChange={(where) => change({ where })}
        />
        <StrengthChoice chosen={proof.strength} onChoose={(strength) => change({ strength })} />
        <div className={styles.pair}>
          <TextField
            label={text('evidence.date')}
            hint={text('evidence.dateHint')}
            error={dateError}
            note={readAs}
            inputMode="numeric"
            value={proof.date}
            onChange={(date) => change({ date })}
          />
          <SelectField
            label={text('evidence.valid')}
            hint={text('evidence.validHint')}
            value={String(proof.validMonths)}
            onChange={(value) => {
              const validMonths = VALID_MONTHS.find((one) => String(one) === value)
              if (validMonths !== undefined) change({ validMonths })
            }}
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

interface StrengthChoiceProps {
  readonly chosen: Strength
  readonly onChoose: (strength: Strength) => void
}

function StrengthChoice({ chosen, onChoose }: StrengthChoiceProps) {
  const { text } = useWords()
  return (
    <fieldset className={styles.strength}>
      <legend>{text('evidence.strength')}</legend>
      {STRENGTHS.map((one) => (
        <label key={one}>
          <input type="radio" name="strength" checked={chosen === one} onChange={() => onChoose(one)} />
          {text(`strength.${one}`)}
        </label>
      ))}
    </fieldset>
  )
}
