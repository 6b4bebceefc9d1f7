import type { ComponentScore } from '../component.ts'
import type { Overall } from '../overall.ts'
import { noiseFloor, profileOf } from '../profile.ts'
import type { OverallWhy, ProfileWhy } from './explanation.ts'

const TINY = 1e-9
const CAPPED = 2

/** The means that the sentence compares, and the difference that chance alone could make (SPEC P1, P2, Y1). */
export function whyProfile(components: readonly ComponentScore[]): ProfileWhy {
  const rows = components.flatMap(({ id, mean, answered, partial }) =>
    mean === null || partial ? [] : [{ component: id, mean, answered }],
  )
  const means = rows.map(({ mean }) => mean)
  const enough = rows.length > 1
  const { kind, partial } = profileOf(components)
  return {
    kind: 'profile',
    rule: 'P1',
    profile: kind,
    rows,
    partial,
    difference: enough ? Math.max(...means) - Math.min(...means) : null,
    floor: enough ? noiseFloor(Math.min(...rows.map(({ answered }) => answered))) : null,
  }
}

/** Each component with its mean and its logarithm, and the three limits of the stage (SPEC O1, O2, Y1). */
export function whyOverall(components: readonly ComponentScore[], overall: Overall): OverallWhy {
  const rows = components.flatMap(({ id, mean, stage }) =>
    mean === null || stage === null ? [] : [{ component: id, mean, log: Math.log(mean), stage }],
  )
  const sum = rows.reduce((all, { log }) => all + log, 0)
  const geometricMean = Math.exp(sum / rows.length)
  const byMean = Math.floor(geometricMean + TINY)
  const byLowest = Math.min(...rows.map(({ stage }) => stage)) + 1
  const byGates = overall.cappedBy.length > 0 ? CAPPED : null
  return {
    kind: 'overall',
    rule: 'O1',
    rows,
    sum,
    geometricMean,
    arithmeticMean: rows.reduce((all, { mean }) => all + mean, 0) / rows.length,
    byMean,
    byLowest,
    byGates,
    stage: Math.min(byMean, byLowest, byGates ?? byMean),
  }
}
