import type { LensScore, ShownLens } from '../scoring/lens.ts'
import type { Overall } from '../scoring/overall.ts'
import type { CityTurn } from '../scoring/sensitivity.ts'
import { type Saying, levelInWords, meanInWords } from './figures.ts'

/** The name of a lens, and of the group that it is part of. */
export function lensInWords({ id, group }: ShownLens, { text, instrument }: Saying): string {
  const [name, whole] = [id, group ?? ''].map((lens) => instrument.lenses[lens]?.name ?? lens)
  return group === null ? (name ?? id) : text('lens.within', { name: name ?? id, group: whole ?? group })
}

/** The mean of a lens in words: a figure, or "between a and b" while answers are missing. */
export function lensMeanInWords(lens: LensScore, saying: Saying): string {
  return meanInWords({ ...lens, problem: null }, saying)
}

/** `9 of 10 answered`, over the questions of the lens that apply. */
export function lensCoverageInWords({ answered, applicable }: LensScore, { text, formats }: Saying): string {
  return text('figure.answeredOf', {
    answered: formats.whole(answered),
    applicable: formats.whole(applicable),
  })
}

/** "If X moved from 3 to 4, governance would reach stage 3." (SPEC O5) */
export function turnInWords(turn: CityTurn, saying: Saying): string {
  const { text, instrument } = saying
  const { way, from, to, before, after } = turn
  const title = instrument.questions[turn.question]?.title ?? turn.question
  const component = instrument.components[turn.component]?.name ?? turn.component
  const stage = after ?? before
  return text(`turn.way.${way}`, {
    title,
    from,
    to,
    component,
    stage: stage === null ? '' : levelInWords(stage, saying),
  })
}

/** The sentences that explain an overall result: the weakest component, and what limits the stage (SPEC O2, O3). */
export function overallInWords(overall: Overall, saying: Saying): readonly string[] {
  const { text, formats, instrument } = saying
  const names = formats.list(overall.weakest.map((id) => instrument.components[id]?.name ?? id))
  const gates = overall.cappedBy.map((id) => instrument.questions[id]?.title ?? id)
  return [
    text('overall.weakest', { components: names, count: overall.weakest.length }),
    gates.length === 0
      ? text('overall.notCapped')
      : text('overall.capped', { gates: formats.list(gates), count: gates.length }),
  ]
}

/** Why there is no overall result: the components that have no stage yet (SPEC O1). */
export function noOverallInWords(open: readonly string[], { text, formats, instrument }: Saying): string {
  const names = open.map((id) => instrument.components[id]?.name ?? id)
  return text('overall.none', { components: formats.list(names), count: names.length })
}
