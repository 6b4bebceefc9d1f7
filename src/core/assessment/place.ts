import type { Instrument } from '../instrument/structure.ts'
import { type Answers, emptyAnswer } from './answer.ts'
import { type Asking, askedQuestions } from './asked.ts'

/**
 * The question to go on with: where the person left, or the first where they have not begun or the place is none
 * that is asked (SPEC Q1).
 */
export function questionToContinue(instrument: Instrument, asking: Asking, place: string | null): string {
  const asked = askedQuestions(instrument, asking)
  const known = asked.some(({ id }) => id === place)
  return known && place !== null ? place : (asked[0]?.id ?? '')
}

/** The first question of these that nobody has answered yet; the first of all where every one has been (SPEC Q4). */
export function firstOpen(asked: readonly { readonly id: string }[], answers: Answers): string {
  const open = asked.find(({ id }) => (answers[id] ?? emptyAnswer(id)).status === 'not-answered')
  return (open ?? asked[0])?.id ?? ''
}
