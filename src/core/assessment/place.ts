import { coreQuestions, findQuestion } from '../instrument/lookup.ts'
import type { Instrument } from '../instrument/structure.ts'

/**
 * The question to go on with: where the person left, or the first where they have not begun or this version no
 * longer knows the place.
 */
export function questionToContinue(instrument: Instrument, place: string | null): string {
  const known = place !== null && findQuestion(instrument, place) !== undefined
  return known ? place : (coreQuestions(instrument)[0]?.id ?? '')
}
