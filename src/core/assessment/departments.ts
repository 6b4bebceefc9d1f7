/** How many departments "half or more" means: ⌈N⁄2⌉ (SPEC A5). `total` is a whole number from 1 on. */
export function halfOf(total: number): number {
  return Math.ceil(total / 2)
}

/** How many departments "more than 80 %" means: ⌊0.8·N⌋ + 1, in whole numbers (SPEC A5). */
export function moreThanFourFifthsOf(total: number): number {
  return Math.floor((4 * total) / 5) + 1
}
