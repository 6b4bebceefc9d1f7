/** An estimate, not a measurement: reading five levels and choosing one, where the answer is known. */
const MINUTES_EACH = 1.5

/** About how long a person needs for so many questions, in whole minutes. */
export function minutesFor(questions: number): number {
  return Math.round(questions * MINUTES_EACH)
}
