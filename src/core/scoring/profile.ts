import type { ComponentScore } from './component.ts'

/** What the one sentence above the radar says (SPEC P1). Ids stand in the instrument's order. */
export type Profile =
  | { readonly kind: 'not-enough'; readonly partial: readonly string[] }
  | { readonly kind: 'even'; readonly partial: readonly string[] }
  | {
      readonly kind: 'uneven'
      readonly strongest: readonly string[]
      readonly weakest: readonly string[]
      readonly partial: readonly string[]
    }

const TINY = 1e-9
const NEAR = 0.1

/**
 * The smallest difference between two means that chance alone rarely makes: 1.47 ⁄ √n (SPEC P2), where n
 * is the smaller count of answers. Simulated: answers misread by one level with probability 0.2.
 */
export function noiseFloor(answers: number): number {
  return 1.47 / Math.sqrt(answers)
}

export function profileOf(components: readonly ComponentScore[]): Profile {
  const shown = components.flatMap(({ id, mean, answered, partial }) =>
    mean === null || partial ? [] : [{ id, mean, answered }],
  )
  const partial = components.filter(({ id }) => !shown.some((one) => one.id === id)).map(({ id }) => id)
  if (shown.length < 2) return { kind: 'not-enough', partial }
  const means = shown.map(({ mean }) => mean)
  const highest = Math.max(...means)
  const lowest = Math.min(...means)
  const fewest = Math.min(...shown.map(({ answered }) => answered))
  if (highest - lowest < noiseFloor(fewest) - TINY) return { kind: 'even', partial }
  const upTo2 = (distance: (mean: number) => number) => {
    const near = shown.filter(({ mean }) => distance(mean) <= NEAR + TINY)
    const nearest = near.toSorted((a, b) => distance(a.mean) - distance(b.mean)).slice(0, 2)
    return near.filter((one) => nearest.includes(one)).map(({ id }) => id)
  }
  return {
    kind: 'uneven',
    strongest: upTo2((mean) => highest - mean),
    weakest: upTo2((mean) => mean - lowest),
    partial,
  }
}
