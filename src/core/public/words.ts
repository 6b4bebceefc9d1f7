import { askedParts } from '../assessment/asked.ts'
import { lensQuestions } from '../scoring/lens.ts'
import type { AssessmentScore } from '../scoring/score.ts'
import { type Saying, radarAxes } from '../report/figures.ts'
import type { RadarAxis } from '../report/radar-geometry.ts'
import type { PublicEdition } from './edition.ts'

/** Of how many asked questions of a part, or of a lens, the answers are shared (SPEC PU4). */
export interface Shared {
  readonly shared: number
  readonly questions: number
}

/** Of a component or a practice. */
export function sharedOfPart({ whole, assessment, hidden }: PublicEdition, id: string): Shared {
  const part = askedParts(whole, assessment).find((one) => one.id === id)
  return countOf(
    (part?.questions ?? []).map((question) => question.id),
    hidden,
  )
}

/** Of a lens: all core questions that are tagged with it. */
export function sharedOfLens({ whole, hidden }: PublicEdition, id: string): Shared {
  const lens = lensQuestions(whole).find((one) => one.id === id)
  return countOf(
    (lens?.questions ?? []).map((question) => question.id),
    hidden,
  )
}

function countOf(ids: readonly string[], hidden: readonly string[]): Shared {
  return { shared: ids.filter((id) => !hidden.includes(id)).length, questions: ids.length }
}

/** `4 of 6 shared`; null where all of them are. */
export function sharedInWords({ shared, questions }: Shared, { text, formats }: Saying): string | null {
  if (shared === questions) return null
  return text('share.of', { shared: formats.whole(shared), questions: formats.whole(questions) })
}

/** The axes of the radar, each of which says how many of its questions are shared where some are not. */
export function publicAxes(
  score: AssessmentScore,
  edition: PublicEdition,
  saying: Saying,
): readonly RadarAxis[] {
  return radarAxes(score, saying).map((axis, index) => {
    const id = score.components[index]?.id ?? ''
    const shared = sharedInWords(sharedOfPart(edition, id), saying)
    const notes = [axis.note, shared].flatMap((note) => note ?? [])
    return notes.length === 0 ? axis : Object.assign({}, axis, { note: notes.join(', ') })
  })
}

/** The titles of hidden questions in one sentence; null where none is hidden. */
export function hiddenInWords(
  hidden: readonly string[],
  { text, formats, instrument }: Saying,
): string | null {
  if (hidden.length === 0) return null
  const titles = formats.list(hidden.map((id) => instrument.questions[id]?.title ?? id))
  return text('share.hidden', { titles, count: hidden.length })
}
