import { once } from './once.ts'
import type { Instrument, Part } from './structure.ts'

/**
 * A questionnaire of which only some questions are asked, in its own order (SPEC M5). Every part stays in its place,
 * with no question where none of its own is asked, so that its mark and its figures are found by the same place.
 * Ids that it does not know ask nothing.
 */
export function limitedTo(instrument: Instrument, asked: readonly string[]): Instrument {
  return limitsOf(instrument)(asked)
}

/** The same list gives the same questionnaire, so that what was worked out from it is not worked out again. */
const limitsOf = once((instrument: Instrument) =>
  once((asked: readonly string[]): Instrument => {
    const limited = (part: Part): Part => ({
      ...part,
      questions: part.questions.filter(({ id }) => asked.includes(id)),
    })
    return {
      ...instrument,
      components: instrument.components.map(limited),
      modules: instrument.modules.map(limited),
    }
  }),
)
