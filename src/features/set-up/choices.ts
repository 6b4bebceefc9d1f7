import { PRIORITY_OUTCOMES } from '../../core/assessment/assessment.ts'
import { AMERICAS, ELSEWHERE } from '../../core/assessment/countries.ts'
import type { Instrument } from '../../core/instrument/structure.ts'
import { named } from '../../core/report/named.ts'
import type { Words } from '../../core/text.ts'

interface Choice {
  readonly value: string
  readonly label: string
  readonly group?: string
}

/** All countries by name, in the language's own order: the Americas first. */
export function countryChoices(words: Words, present: string): readonly Choice[] {
  const { country } = words.formats(null)
  const order = new Intl.Collator(words.tag)
  const inGroup = (codes: readonly string[], group: string) =>
    codes
      .map((code): Choice => ({ value: code, label: country(code), group }))
      .toSorted((a, b) => order.compare(a.label, b.label))
  return optional(words, present, [
    ...inGroup(AMERICAS, words.text('setup.americas')),
    ...inGroup(ELSEWHERE, words.text('setup.elsewhere')),
  ])
}

export function outcomeChoices(words: Words, present: string): readonly Choice[] {
  return optional(
    words,
    present,
    PRIORITY_OUTCOMES.map((id) => ({ value: id, label: named('outcome', id, words) })),
  )
}

export function roleChoices(words: Words, present: string, instrument: Instrument): readonly Choice[] {
  const roles = Object.keys(instrument.roles)
  return optional(
    words,
    present,
    roles.map((id) => ({ value: id, label: named('role', id, words) })),
  )
}

/** No choice first. What a newer file chose and this version does not offer stays chosen, under its own name. */
function optional(words: Words, present: string, choices: readonly Choice[]): readonly Choice[] {
  const none: Choice = { value: '', label: words.text('setup.notChosen') }
  const known = present === '' || choices.some(({ value }) => value === present)
  return [none, ...(known ? [] : [{ value: present, label: present }]), ...choices]
}
