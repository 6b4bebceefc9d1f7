import { publicAxes, sharedInWords, sharedOfLens, sharedOfPart } from '../../public/words.ts'
import { practicesNotShared } from '../../public/shared-instrument.ts'
import type { Instrument } from '../../instrument/structure.ts'
import { sayingOf } from '../figures.ts'
import { provedAxes } from '../proof-axes.ts'
import type { RadarAxis } from '../radar-geometry.ts'
import type { Context } from './context.ts'

/** What is known of a part, and in the public edition how many of its questions are shared. */
export function withShared(context: Context, coverage: string, part: string): string {
  return joined(context, coverage, 'part', part)
}

/** The same of a lens. */
export function withSharedLens(context: Context, coverage: string, lens: string): string {
  return joined(context, coverage, 'lens', lens)
}

function joined(
  { edition, words, assessment }: Context,
  coverage: string,
  kind: 'part' | 'lens',
  id: string,
) {
  if (edition === undefined) return coverage
  const count = kind === 'part' ? sharedOfPart(edition, id) : sharedOfLens(edition, id)
  const said = sharedInWords(count, sayingOf(words, assessment.country))
  return said === null ? coverage : `${coverage}, ${said}`
}

/** The axes of the radar: with what is proved inside, with what is shared in the public edition. */
export function axesOf({ edition, score, proof, words, assessment }: Context): readonly RadarAxis[] {
  const saying = sayingOf(words, assessment.country)
  return edition === undefined ? provedAxes(score, proof, saying) : publicAxes(score, edition, saying)
}

/** Hidden gates: whether they hold is not shared, nor is any figure that rests on all gates. */
export function hiddenGates({ edition }: Context): readonly string[] {
  if (edition === undefined) return []
  return edition.whole.components
    .flatMap(({ questions }) => questions)
    .filter(({ id, gate }) => gate === true && edition.hidden.includes(id))
    .map(({ id }) => id)
}

/** The questionnaire with the practices of which one may say whether their foundations stand. */
export function judgedPractices({ edition, instrument }: Context): Instrument {
  if (edition === undefined) return instrument
  const not = practicesNotShared(edition.whole, edition.hidden)
  return { ...instrument, modules: instrument.modules.filter(({ id }) => !not.includes(id)) }
}
