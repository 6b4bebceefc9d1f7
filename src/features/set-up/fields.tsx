import { type ReactNode, useMemo } from 'react'
import { halfOf, moreThanFourFifthsOf } from '../../core/assessment/departments.ts'
import { parseWhole } from '../../core/assessment/parse-fields.ts'
import { useInstrument, useWords } from '../../state/react.tsx'
import { TextField } from '../../ui/field.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { Group as Part } from '../../ui/group.tsx'
import { countryChoices, outcomeChoices, roleChoices } from './choices.ts'
import { chosen, type Entries, type Entry, typed } from './entry.ts'
import styles from './fields.module.css'

interface FieldsProps {
  readonly entries: Entries
  /** The city's name, where it stands among the others. */
  readonly children?: ReactNode
}

/** Everything that can be said of a city beside its name, in four groups. */
export function Fields({ entries, children }: FieldsProps) {
  const words = useWords()
  const { text } = words
  const instrument = useInstrument()
  const countries = useMemo(
    () => countryChoices(words, entries.country.value),
    [words, entries.country.value],
  )
  return (
    <div className={styles.groups}>
      <Group title={text('setup.placeTitle')} why={text('setup.placeWhy')}>
        {children}
        <SelectField label={text('setup.country')} {...chosen(entries.country)} options={countries} />
        <TextField label={text('setup.region')} {...typed(entries.region)} autoComplete="off" />
        <TextField
          label={text('setup.population')}
          {...typed(entries.population)}
          inputMode="numeric"
          autoComplete="off"
        />
      </Group>
      <Group title={text('setup.governmentTitle')} why={text('setup.governmentWhy')}>
        <Departments entry={entries.departments} />
        <TextField
          label={text('setup.termEnds')}
          hint={text('setup.termEndsHint')}
          {...typed(entries.termEnds)}
          autoComplete="off"
        />
        <TextField
          label={text('setup.strategyUntil')}
          hint={text('setup.strategyUntilHint')}
          {...typed(entries.strategyUntil)}
          autoComplete="off"
        />
      </Group>
      <Group title={text('setup.prioritiesTitle')} why={text('setup.prioritiesWhy')}>
        <TextField
          label={text('setup.priorityServices')}
          hint={text('setup.priorityServicesHint')}
          {...typed(entries.priorityServices)}
          rows={5}
        />
        <TextField
          label={text('setup.groups')}
          hint={text('setup.groupsHint')}
          {...typed(entries.groups)}
          rows={5}
        />
        <SelectField
          label={text('setup.priorityOutcome')}
          hint={text('setup.priorityOutcomeHint')}
          {...chosen(entries.priorityOutcome)}
          options={outcomeChoices(words, entries.priorityOutcome.value)}
        />
      </Group>
      <Group title={text('setup.assessmentTitle')} why={text('setup.assessmentWhy')}>
        <SelectField
          label={text('setup.respondentRole')}
          hint={text('setup.respondentRoleHint')}
          {...chosen(entries.respondentRole)}
          options={roleChoices(words, entries.respondentRole.value, instrument)}
        />
        <TextField
          label={text('setup.date')}
          hint={text('setup.dateHint')}
          {...typed(entries.date)}
          autoComplete="off"
        />
      </Group>
    </div>
  )
}

/** Why the number is asked shows at once: what "half" and "more than 80 %" mean here. */
function Departments({ entry }: { readonly entry: Entry }) {
  const { text, formats } = useWords()
  const read = parseWhole(entry.value, 1)
  const total = read.ok ? read.value : null
  const { whole } = formats(null)
  return (
    <div className={styles.departments}>
      <TextField
        label={text('setup.departments')}
        hint={text('setup.departmentsHint')}
        {...typed(entry)}
        inputMode="numeric"
        autoComplete="off"
      />
      {total === null ? null : (
        <p>
          {text('answer.counts', {
            half: whole(halfOf(total)),
            most: whole(moreThanFourFifthsOf(total)),
            total: whole(total),
          })}
        </p>
      )}
    </div>
  )
}

interface GroupProps {
  readonly title: string
  readonly why: string
  /** One thing below the other, not in columns. */
  readonly wide?: boolean
  readonly children: ReactNode
}

/** Title and reason at the left, what is asked at the right, in columns. */
export function Group({ title, why, wide = false, children }: GroupProps) {
  return (
    <Part title={title} intro={why}>
      <div className={wide ? styles.wide : styles.fields}>{children}</div>
    </Part>
  )
}
