/** What of this program's may lie in a browser: databases, entries of two small stores, kept files, the worker. */
export const PLACES = ['databases', 'local', 'session', 'files', 'worker'] as const
export type Place = (typeof PLACES)[number]

/** Places that only hold the program itself, which is the same for everyone (SPEC ER2). */
const OF_THE_PROGRAM: readonly Place[] = ['files', 'worker']

/** What is to go: what a person left behind, or the program itself, too. */
export type Erased = 'answers' | 'everything'

export interface Remnant {
  readonly place: Place
  /** How many are there, as counted; null where the browser does not tell. */
  readonly count: number | null
}

/** The places that an erasure clears. */
export function placesOf(erased: Erased): readonly Place[] {
  return PLACES.filter((place) => erased === 'everything' || !OF_THE_PROGRAM.includes(place))
}

/** What a count after an erasure proves: nothing is left, something is, or a browser does not tell (SPEC ER3). */
export function proofOf(traces: readonly Remnant[], erased: Erased): 'nothing' | 'some' | 'unknown' {
  const cleared = placesOf(erased)
  const counted = cleared.map((place) => traces.find((trace) => trace.place === place)?.count ?? null)
  if (counted.some((count) => count !== null && count > 0)) return 'some'
  return counted.includes(null) ? 'unknown' : 'nothing'
}
