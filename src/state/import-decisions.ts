import { NO_CHOICES, undecided, undecidedAmong } from '../core/merge/merge.ts'
import { bringsNothing, previewArrival } from '../core/merge/preview.ts'
import type { ImportDecision, ImportItem, ImportWay } from './opened-import.ts'

/** What may become of an assessment of a collection; none where it is here and brings nothing. */
export function waysOf({ here, stored }: ImportItem): readonly ImportWay[] {
  if (here === null) return ['new', 'skip']
  return bringsNothing(previewArrival(here, stored)) ? [] : ['merge', 'replace', 'both', 'skip']
}

/**
 * What becomes of each assessment: as the person said, else it is opened where it is new and as its author wrote it, and
 * merged where it is here and nothing is left to choose.
 */
export function decisionsOf(
  items: readonly ImportItem[],
  picked: readonly ImportDecision[],
): readonly ImportDecision[] {
  return items.map((item) => {
    const said = picked.find((one) => one.item.key === item.key)
    return said === undefined ? { item, way: firstWay(item), choices: NO_CHOICES } : { ...said, item }
  })
}

/** The decisions with one more, in the place of an earlier one about the same assessment. */
export function decide(picked: readonly ImportDecision[], next: ImportDecision): readonly ImportDecision[] {
  return [...picked.filter(({ item }) => item.key !== next.item.key), next]
}

/** How many choices are still open in what is to be merged. */
export function openChoices(decisions: readonly ImportDecision[]): number {
  return undecidedAmong(
    decisions.flatMap(({ item: { here, stored }, way, choices }) =>
      way === 'merge' && here !== null ? { preview: previewArrival(here, stored), choices } : [],
    ),
  )
}

function firstWay(item: ImportItem): ImportWay {
  const { here, stored, changed } = item
  if (waysOf(item).length === 0 || changed) return 'skip'
  if (here === null) return 'new'
  return undecided(previewArrival(here, stored), NO_CHOICES) === 0 ? 'merge' : 'skip'
}
