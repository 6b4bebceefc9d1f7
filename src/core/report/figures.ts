import type { Formats } from '../format.ts'
import type { Instrument } from '../instrument/structure.ts'
import type { InstrumentWords } from '../instrument/words.ts'
import type { ComponentScore } from '../scoring/component.ts'
import { type Profile, noiseFloor } from '../scoring/profile.ts'
import type { AssessmentScore, Progress } from '../scoring/score.ts'
import type { Text, Words } from '../text.ts'
import type { RadarAxis } from './radar-geometry.ts'

/** How figures are said, on screen and on paper alike. */
export interface Saying {
  readonly text: Text
  readonly formats: Formats
  readonly instrument: InstrumentWords
}

export function sayingOf(words: Words, country: string | null): Saying {
  return { text: words.text, formats: words.formats(country), instrument: words.instrument }
}

/** A mean in words: a figure, "between a and b" while answers are missing, or that there is none yet. */
export function meanInWords({ mean, low, high, problem }: ComponentScore, { text, formats }: Saying): string {
  if (problem !== null) return text('figure.tooManyNotApplicable')
  if (mean === null) return text('figure.noAnswers')
  if (low === null || high === null || low === high) return formats.decimal(mean)
  return text('figure.between', { low: formats.decimal(low), high: formats.decimal(high) })
}

/** A stage in words: number and name, "between 2 and 4" while it is open, or that there is none yet. */
export function stageInWords({ stage, stageLow, stageHigh }: ComponentScore, saying: Saying): string {
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
  const names = (ids: readonly string[]) =>
    formats.list(ids.map((id) => instrument.components[id]?.name ?? id))
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
    const { id, mean, low, high } = component
    const open = low !== null && high !== null && low !== high
    return {
      label: saying.instrument.components[id]?.name ?? id,
      value: mean,
      figure: shortMean(component, saying),
      range: mean !== null && open ? { low, high } : null,
    }
  })
}

/** The radar in words, for those who do not see it: every label with its figure. */
export function radarInWords(axes: readonly RadarAxis[], { text }: Saying): string {
  const values = axes.map(({ label, figure }) => text('figure.labelled', { label, figure }))
  return text('figure.radar', { values: values.join('; ') })
}

function shortMean({ mean, low, high }: ComponentScore, { text, formats }: Saying): string {
  if (mean === null || low === null || high === null) return text('figure.dash')
  if (low === high) return formats.decimal(mean)
  return text('figure.range', { low: formats.decimal(low), high: formats.decimal(high) })
}
