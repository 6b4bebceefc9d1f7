import { partWords } from '../instrument/part-words.ts'
import type { Instrument } from '../instrument/structure.ts'
import type { ComponentScore } from '../scoring/component.ts'
import { type Profile, noiseFloor } from '../scoring/profile.ts'
import type { Progress } from '../scoring/progress.ts'
import type { AssessmentScore } from '../scoring/score.ts'
import { figureWithNote, type RadarAxis } from './radar-geometry.ts'
import type { Saying } from './saying.ts'

export { type Saying, sayingOf } from './saying.ts'

/** What a mean is said by, of a component or of anything else that has one. */
type MeanFigures = Pick<ComponentScore, 'mean' | 'low' | 'high' | 'problem'>

/** Where a mean may still end, while answers are missing; null where it is settled. */
export function openRange({
  low,
  high,
}: MeanFigures): { readonly low: number; readonly high: number } | null {
  return low !== null && high !== null && low !== high ? { low, high } : null
}

/** A mean in words: a figure, "between a and b" while answers are missing, or that there is none yet. */
export function meanInWords(figures: ComponentScore | MeanFigures, saying: Saying): string {
  const { mean, low, high, problem } = figures
  const { text, formats } = saying
  if (problem !== null) return text('figure.tooManyNotApplicable')
  if (mean === null) return text('figure.noAnswers')
  if ('snapshot' in figures && figures.snapshot !== undefined) return snapshotMean(figures, mean, saying)
  if (low === null || high === null || low === high) return formats.decimal(mean)
  return text('figure.between', { low: formats.decimal(low), high: formats.decimal(high) })
}

/** `2.5 from 2 of 6` (SPEC Q3) */
function snapshotMean(
  { answered, questions }: ComponentScore,
  mean: number,
  { text, formats }: Saying,
): string {
  return text('figure.snapshot', {
    mean: formats.decimal(mean),
    answered: formats.whole(answered),
    questions: formats.whole(questions),
  })
}

/** `from 2 of 6` */
function fromHowMany({ answered, questions }: ComponentScore, { text, formats }: Saying): string {
  return text('figure.from', { answered: formats.whole(answered), questions: formats.whole(questions) })
}

/** The levels behind the mean of a snapshot: `2 and 3` (SPEC Q3). */
function snapshotLevels(levels: readonly number[], { text, formats }: Saying): string {
  return levels.length === 0 ? text('figure.noLevels') : formats.list(levels.map(String))
}

/**
 * A stage in words: number and name, "between 2 and 4" while it is open, or that there is none yet; in a snapshot,
 * which has no stage, the levels given.
 */
export function stageInWords(component: ComponentScore, saying: Saying): string {
  const { stage, stageLow, stageHigh, snapshot } = component
  if (snapshot !== undefined) return snapshotLevels(snapshot, saying)
  if (stageLow === null || stageHigh === null) return saying.text('figure.noStage')
  if (stage !== null) return levelInWords(stage, saying)
  return saying.text('figure.stageBetween', { low: stageLow, high: stageHigh })
}

/** `3 Structured` */
export function levelInWords(level: 1 | 2 | 3 | 4 | 5, { instrument }: Saying): string {
  return `${level} ${instrument.levels[level].name}`
}

/** `5 of 6 answered, 1 don't know`: never one "incomplete". */
export function coverageInWords(component: ComponentScore, { text, formats }: Saying): string {
  const { answered, applicable, unknown, notApplicable } = component
  const parts = [
    text('figure.answeredOf', { answered: formats.whole(answered), applicable: formats.whole(applicable) }),
  ]
  if (unknown > 0) parts.push(text('figure.unknown', { count: unknown }))
  if (notApplicable > 0) parts.push(text('figure.notApplicable', { count: notApplicable }))
  return parts.join(', ')
}

/** The same for a whole assessment, with what is still open. */
export function progressInWords(progress: Progress, { text, formats }: Saying): string {
  const { questions, answered, unknown, notApplicable, notAnswered } = progress
  const parts = [
    text('figure.answeredOf', { answered: formats.whole(answered), applicable: formats.whole(questions) }),
  ]
  if (unknown > 0) parts.push(text('figure.unknown', { count: unknown }))
  if (notApplicable > 0) parts.push(text('figure.notApplicable', { count: notApplicable }))
  if (notAnswered > 0) parts.push(text('figure.notAnswered', { count: notAnswered }))
  return parts.join(', ')
}

/** Which differences between components are too small to mean anything (SPEC P2): told for the smallest of them. */
export function noiseInWords(
  { text, formats }: Saying,
  { components }: Pick<Instrument, 'components'>,
): string {
  const count = Math.min(...components.map(({ questions }) => questions.length))
  return text('method.noise', { count, floor: formats.decimal(noiseFloor(count)) })
}

/** The one sentence that answers "where do we stand?", and what it leaves out. */
export function profileInWords(profile: Profile, city: string, saying: Saying): string {
  const { text, formats, instrument } = saying
  const names = (ids: readonly string[]) => formats.list(ids.map((id) => partWords(instrument, id).name))
  if (profile.kind === 'not-enough') return text('profile.notEnough', { city })
  if (profile.kind === 'even') return text('profile.even', { city })
  return text('profile.uneven', {
    city,
    strongest: names(profile.strongest),
    weakest: names(profile.weakest),
    count: profile.weakest.length,
  })
}

/** Components that have too few answers for the sentence; empty where there are none. */
export function partialInWords(profile: Profile, saying: Saying): string {
  if (profile.partial.length === 0 || profile.kind === 'not-enough') return ''
  const names = profile.partial.map((id) => saying.instrument.components[id]?.name ?? id)
  return saying.text('profile.partial', { components: saying.formats.list(names), count: names.length })
}

/** The radar's axes, in the instrument's order, with what is printed at each (SPEC R5). */
export function radarAxes(score: AssessmentScore, saying: Saying): readonly RadarAxis[] {
  return score.components.map((component) => {
    const { id, mean } = component
    return {
      label: saying.instrument.components[id]?.name ?? id,
      value: mean,
      figure: shortMean(component, saying),
      range: mean === null ? null : openRange(component),
      ...(mean !== null && component.snapshot !== undefined ? { note: fromHowMany(component, saying) } : {}),
    }
  })
}

/** The radar in words, for those who do not see it: every label with its figure. */
export function radarInWords(axes: readonly RadarAxis[], { text }: Saying): string {
  const values = axes.map((axis) =>
    text('figure.labelled', { label: axis.label, figure: figureWithNote(axis) }),
  )
  return text('figure.radar', { values: values.join('; ') })
}

function shortMean(component: ComponentScore, { text, formats }: Saying): string {
  const { mean, low, high } = component
  if (mean !== null && component.snapshot !== undefined) return formats.decimal(mean)
  if (mean === null || low === null || high === null) return text('figure.dash')
  if (low === high) return formats.decimal(mean)
  return text('figure.range', { low: formats.decimal(low), high: formats.decimal(high) })
}
