/** The rules of `SPEC.md` that a person may want to read, by the part of the page on scoring that tells them. */
export const SCORING_PARTS = [
  { id: 'answers', rules: ['Q1', 'S1', 'S2', 'S3'] },
  { id: 'mean', rules: ['S4', 'S6', 'S5'] },
  { id: 'stage', rules: ['S7', 'S8'] },
  { id: 'gates', rules: ['G1'] },
  { id: 'proof', rules: ['E3', 'E4', 'E5', 'E6', 'E1', 'E2'] },
  { id: 'lenses', rules: ['L1', 'L2'] },
  { id: 'profile', rules: ['P1', 'P2'] },
  { id: 'lists', rules: ['P3', 'P4', 'P5', 'P6'] },
  { id: 'overall', rules: ['O1', 'O2', 'O3'] },
  { id: 'weights', rules: ['O4', 'S9', 'O5'] },
  { id: 'crosswalk', rules: ['W1', 'W2', 'W3', 'W4', 'W5'] },
  { id: 'limits', rules: ['N1'] },
] as const

export type ScoringPart = (typeof SCORING_PARTS)[number]['id']
export type RuleId = (typeof SCORING_PARTS)[number]['rules'][number]

/** The part of the page on scoring that tells a rule. */
export function partOfRule(rule: RuleId): ScoringPart {
  const part = SCORING_PARTS.find(({ rules }) => rules.some((one) => one === rule))
  if (part === undefined) throw new Error(`no part tells ${rule}`)
  return part.id
}
