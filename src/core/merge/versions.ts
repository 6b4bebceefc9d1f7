import { canonicalJson } from '../exchange/canonical-json.ts'

/** One state in which something stood, and when it came to be. */
export interface Version {
  /** Counts the changes of the answer that it belongs to. */
  readonly revision: number
  /** ISO instant of the last change. */
  readonly updatedAt: string
  readonly value: unknown
}

/** What is known of many things, by their keys: of each the versions that none of the others descends from. */
export type Known = ReadonlyMap<string, readonly Version[]>

/**
 * What two sides know together (SPEC MG1): of each thing the versions of both but those that another one descends from.
 * Where more than one is left, the sides have parted, and nothing here chooses between them. The order of joining, and
 * joining twice, change nothing (SPEC MG2).
 */
export function join(one: Known, other: Known): Known {
  const keys = [...new Set([...one.keys(), ...other.keys()])].toSorted()
  return new Map(keys.map((key) => [key, latest([...(one.get(key) ?? []), ...(other.get(key) ?? [])])]))
}

/** The versions that no other of them descends from, each once, in one fixed order. */
function latest(versions: readonly Version[]): readonly Version[] {
  const once = new Map(versions.map((version) => [canonicalJson(version), version]))
  const all = [...once.values()]
  return [...once]
    .filter(([, version]) => !all.some((other) => supersedes(other, version)))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, version]) => version)
}

/**
 * Whether one version comes after another: it was changed more often and not before it; or it says the same, later.
 * Two that were changed equally often and say different things have parted: neither holds what the other does.
 */
export function supersedes(one: Version, other: Version): boolean {
  const [mine, theirs] = [Date.parse(one.updatedAt), Date.parse(other.updatedAt)]
  if (one.revision !== other.revision) return one.revision > other.revision && mine >= theirs
  return mine > theirs && saysSame(one, other)
}

/** Whether there is something to choose: versions that say different things. */
export function haveParted(versions: readonly Version[]): boolean {
  const [first, ...rest] = versions
  return first !== undefined && rest.some((version) => !saysSame(first, version))
}

/** Whether two versions hold the same, whenever they came to be. */
function saysSame(one: Version, other: Version): boolean {
  return canonicalJson(one.value) === canonicalJson(other.value)
}
