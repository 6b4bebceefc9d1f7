import { named } from '../../core/report/named.ts'
import { useInstrument, useWords } from '../../state/react.tsx'
import { TextField } from '../../ui/field.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { Group } from '../../ui/group.tsx'
import styles from './whom-fields.module.css'

/** Whom one asks, and what one says to them. */
export interface Whom {
  /** A role of the questionnaire; null where the questions are chosen by hand. */
  readonly role: string | null
  readonly name: string
  readonly from: string
  readonly message: string
}

/** The longest name and the longest message that the fields take: a line, not a letter. */
const NAME = 120
const MESSAGE = 500

interface WhomFieldsProps {
  readonly whom: Whom
  readonly onChange: (whom: Whom) => void
}

/** Role, names and message. Only the role matters to the questions; the rest may stay empty. */
export function WhomFields({ whom, onChange }: WhomFieldsProps) {
  const words = useWords()
  const { text } = words
  const { roles, rolesWithoutGates } = useInstrument()
  const byHand = { value: '', label: text('ask.byHand') }
  const options = Object.keys(roles).map((role) => ({ value: role, label: named('role', role, words) }))
  const withoutGates = whom.role !== null && rolesWithoutGates.includes(whom.role)
  return (
    <Group title={text('ask.whom')}>
      <div className={styles.fields}>
        <SelectField
          label={text('ask.role')}
          hint={text(withoutGates ? 'ask.withoutGates' : 'ask.roleHint')}
          value={whom.role ?? ''}
          onChange={(role) => onChange({ ...whom, role: role === '' ? null : role })}
          options={[byHand, ...options]}
        />
        <TextField
          label={text('ask.name')}
          hint={text('ask.optional')}
          value={whom.name}
          onChange={(name) => onChange({ ...whom, name })}
          maxLength={NAME}
          autoComplete="off"
        />
        <TextField
          label={text('ask.from')}
          hint={text('ask.fromHint')}
          value={whom.from}
          onChange={(from) => onChange({ ...whom, from })}
          maxLength={NAME}
          autoComplete="name"
        />
        <TextField
          label={text('ask.message')}
          hint={text('ask.messageHint')}
          rows={2}
          value={whom.message}
          onChange={(message) => onChange({ ...whom, message })}
          maxLength={MESSAGE}
        />
      </div>
    </Group>
  )
}
