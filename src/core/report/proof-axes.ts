import type { AssessmentScore } from '../scoring/score.ts'
import type { ProofScore } from '../scoring/proof-score.ts'
import { type Saying, radarAxes, radarInWords } from './figures.ts'
import type { RadarAxis } from './radar-geometry.ts'
import type { RadarLegend } from './radar-legend.ts'

/** The radar's axes with the supported mean beside the claimed one, once there is proof enough to draw it (SPEC E6). */
export function provedAxes(
  score: AssessmentScore,
  { count, components }: ProofScore,
  saying: Saying,
): readonly RadarAxis[] {
  const axes = radarAxes(score, saying)
  if (!count.drawn) return axes
  return axes.map(({ label, value, figure, range }, index) => {
    return { label, value, figure, range, supported: components[index]?.supportedMean ?? null }
  })
}

/** The same radar in words: every label with its claimed figure and, where it is drawn, the supported one. */
export function provedInWords(axes: readonly RadarAxis[], saying: Saying): string {
  const { text, formats } = saying
  const said = axes.map(({ label, value, figure, range, supported = null }) => ({
    label,
    value,
    range,
    figure:
      supported === null ? figure : text('proof.axis', { figure, supported: formats.decimal(supported) }),
  }))
  return radarInWords(said, saying)
}

/** What the two lines of the radar stand for; null while only the claimed one is drawn. */
export function legendOf({ count }: ProofScore, { text }: Saying): RadarLegend | null {
  if (!count.drawn) return null
  return { claimed: text('proof.claimedLevel'), supported: text('proof.supportedLevel') }
}
