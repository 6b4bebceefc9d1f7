import type { SetUpField } from '../../core/assessment/parse-fields.ts'

/** One field of the set-up as it stands on screen: its text, what is wrong with it, and what becomes of it. */
export interface Entry {
  readonly value: string
  readonly error: string | undefined
  /** How the text was read, where that could be doubted. */
  readonly note: string | undefined
  /** A text that is being typed. */
  readonly onChange: (text: string) => void
  readonly onBlur: () => void
  /** A choice, which is complete at once. */
  readonly onChoose: (text: string) => void
}

export type Entries = Readonly<Record<SetUpField, Entry>>

/** What a text field takes of an entry. */
export function typed({ value, error, note, onChange, onBlur }: Entry) {
  return { value, error, note, onChange, onBlur }
}

/** What a choice takes of an entry. */
export function chosen({ value, onChoose }: Entry) {
  return { value, onChange: onChoose }
}
