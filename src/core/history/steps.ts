import type { StoredAssessment } from '../assessment/record.ts'
import {
  answerDifference,
  type Difference,
  differencesBetween,
  emptied,
  isSame,
  joined,
  placeOf,
  recordDifferences,
} from './content.ts'
import type { Logged, Mark } from './log.ts'

/** `file`: the whole was replaced. `back`: someone went back to an earlier moment. */
type StepKind = 'created' | 'edit' | 'file' | 'undo' | 'redo' | 'back'

/** One thing that a person did, as they would tell it. */
export interface Step {
  /** Key of its first entry: stays the same while the step grows. */
  readonly id: number
  /** Key of its last entry: the moment after it. */
  readonly last: number
  /** ISO instant of its last entry. */
  readonly at: string
  readonly kind: StepKind
  readonly mark: Mark | null
  readonly differences: readonly Difference[]
  /** What was there at the beginning, where this is the beginning. */
  readonly created: StoredAssessment | null
}

/** A pause of this many milliseconds ends what was typed in one go (SPEC HI2). */
const PAUSE = 30_000
/** Pieces that are typed: they are kept every few letters. */
const TYPED_PIECES: readonly string[] = ['note', 'said']

/** The log told as steps, oldest first (SPEC HI1, HI2). */
export function stepsOf(log: readonly Logged[]): readonly Step[] {
  const groups: { entry: Logged; differences: readonly Difference[] }[][] = []
  for (const entry of log) {
    const differences = differencesOf(entry)
    if (differences.length === 0 && entry.kind !== 'created') continue
    const group = groups.at(-1)
    const before = group?.at(-1)
    if (group !== undefined && before !== undefined && belongs(before, { entry, differences })) {
      group.push({ entry, differences })
    } else groups.push([{ entry, differences }])
  }
  return groups
    .map((group) =>
      stepOf(
        group.map(({ entry }) => entry),
        group.flatMap((one) => one.differences),
      ),
    )
    .filter(({ kind, differences }) => kind === 'created' || differences.length > 0)
}

function differencesOf(entry: Logged): readonly Difference[] {
  switch (entry.kind) {
    case 'created':
      return []
    case 'answer':
      return answerDifference(entry.before ?? emptied(entry.after), entry.after)
    case 'record':
      return recordDifferences(entry.before, entry.after)
    case 'rewritten':
      return differencesBetween(entry.before, entry.after)
  }
}

interface Entry {
  readonly entry: Logged
  readonly differences: readonly Difference[]
}

/** Whether an entry goes on with the step of the one before it. Only these two decide, so that the end can be read alone. */
function belongs(before: Entry, next: Entry): boolean {
  if (before.entry.mark !== null || next.entry.mark !== null) {
    return isSame(before.entry.mark, next.entry.mark)
  }
  return areOneAct(before.entry, next.entry) || isTypingOn(before, next)
}

/** Answers that were written together bear one time: the taking over of a reply. */
function areOneAct(before: Logged, next: Logged): boolean {
  if (before.kind !== 'answer' || next.kind !== 'answer') return false
  const [one, other] = [before.after, next.after]
  return one.updatedAt === other.updatedAt && one.question !== other.question
}

function isTypingOn(before: Entry, next: Entry): boolean {
  const [one, ...more] = before.differences
  const [other, ...others] = next.differences
  if (one === undefined || other === undefined || more.length > 0 || others.length > 0) return false
  // A file is taken in as one act, even where all it changes is the text that was being typed.
  if (before.entry.kind === 'rewritten' || next.entry.kind === 'rewritten') return false
  const soon = Date.parse(next.entry.at) - Date.parse(before.entry.at) < PAUSE
  return soon && placeOf(one) === placeOf(other) && typed(one) !== null && typed(one) === typed(other)
}

/** The piece that is being typed, or null where something was chosen. */
function typed(difference: Difference): string | null {
  if (difference.of !== 'answer') {
    return ['string', 'number'].includes(typeof difference.after) && difference.key === null
      ? difference.field
      : null
  }
  const { fields, before, after } = difference
  const [field] = fields
  if (fields.length !== 1 || field === undefined || !TYPED_PIECES.includes(field)) return null
  // A level or "don't know" is chosen; of what was said, only the reason is typed.
  return field === 'note' || (before.status === after.status && before.reason !== after.reason) ? field : null
}

function stepOf(entries: readonly Logged[], differences: readonly Difference[]): Step {
  const [first] = entries
  const last = entries.at(-1)
  if (first === undefined || last === undefined) throw new Error('a step has an entry')
  return {
    id: first.key,
    last: last.key,
    at: last.at,
    kind: kindOf(first),
    mark: first.mark,
    differences: joined(differences),
    created: first.kind === 'created' ? first.after : null,
  }
}

function kindOf({ kind, mark }: Logged): StepKind {
  if (kind === 'created') return 'created'
  if (mark === null) return kind === 'rewritten' ? 'file' : 'edit'
  if ('undoes' in mark) return 'undo'
  return 'redoes' in mark ? 'redo' : 'back'
}
