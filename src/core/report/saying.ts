import type { Formats } from '../format.ts'
import type { InstrumentWords } from '../instrument/words.ts'
import type { Text, Words } from '../text.ts'

/** How figures are said, on screen and on paper alike. */
export interface Saying {
  readonly text: Text
  readonly formats: Formats
  readonly instrument: InstrumentWords
}

/** Apart from the figures themselves, so that a first question does not wait for them. */
export function sayingOf(words: Words, country: string | null): Saying {
  return { text: words.text, formats: words.formats(country), instrument: words.instrument }
}
