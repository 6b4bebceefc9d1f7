import type { HistorySaying } from './saying.ts'
import type { Difference } from './content.ts'
import { takenBack } from './reach.ts'
import type { Step } from './steps.ts'
import { differenceInWords } from './words.ts'

/** A step as it stands in the list. */
export interface ToldStep {
  readonly id: number
  /** The log entry after which it was so. */
  readonly moment: number
  readonly time: string
  /** What was done with the whole, where it is more than an edit. */
  readonly deed: string | null
  readonly lines: readonly string[]
  /** Whether it was undone and stays so. */
  readonly takenBack: boolean
}

export interface ToldDay {
  readonly day: string
  readonly steps: readonly ToldStep[]
}

/** Which steps are told: all, those about city and assessment, or those about one question. */
export type HistoryFilter =
  | { readonly kind: 'all' }
  | { readonly kind: 'city' }
  | { readonly kind: 'question'; readonly question: string }

/** The most steps that are told until someone asks for all of them. */
export const SHOWN_AT_FIRST = 100

/** The most lines of a step that are told at once; the others are counted. */
const LINES = 4

/** The history by days of this computer, newest first; at most `most` steps. */
export function daysOf(
  steps: readonly Step[],
  filter: HistoryFilter,
  most: number,
  saying: HistorySaying,
): { readonly days: readonly ToldDay[]; readonly more: boolean } {
  const wanted = steps.filter((step) => isWanted(step, filter)).toReversed()
  const back = takenBack(steps)
  const days = new Map<string, readonly ToldStep[]>()
  for (const step of wanted.slice(0, most)) {
    const day = saying.formats.day(step.at)
    days.set(day, [...(days.get(day) ?? []), tell(step, steps, back.has(step.id), saying)])
  }
  return { days: [...days].map(([day, told]) => ({ day, steps: told })), more: wanted.length > most }
}

function tell(step: Step, steps: readonly Step[], isBack: boolean, saying: HistorySaying): ToldStep {
  const lines = linesOf(step.differences, saying)
  const shown = lines.length > LINES ? lines.slice(0, LINES - 1) : lines
  const rest = lines.length - shown.length
  return {
    id: step.id,
    moment: step.last,
    time: saying.formats.time(step.at),
    deed: deedInWords(step, steps, saying),
    lines: rest === 0 ? shown : [...shown, saying.text('history.rest', { count: rest })],
    takenBack: isBack,
  }
}

/** What some differences are, each sentence once. */
export function linesOf(differences: readonly Difference[], saying: HistorySaying): readonly string[] {
  return [...new Set(differences.flatMap((one) => differenceInWords(one, saying)))]
}

/** A step, or what a move has changed, in one sentence without an end. */
export function shortly(differences: readonly Difference[], saying: HistorySaying): string {
  const [what = '', ...more] = linesOf(differences, saying)
  return more.length === 0 ? what : saying.text('history.andMore', { what, count: more.length })
}

function deedInWords(step: Step, steps: readonly Step[], saying: HistorySaying): string | null {
  const { kind, created, mark } = step
  const { text } = saying
  if (created !== null) {
    if (created.record.filedAt !== null) return text('history.deed.opened')
    const count = created.answers.length
    return count === 0 ? text('history.deed.created') : text('history.deed.copied', { count })
  }
  if (kind === 'undo') return text('history.deed.undo')
  if (kind === 'redo') return text('history.deed.redo')
  if (kind === 'file') return text('history.deed.file')
  if (mark === null || !('backTo' in mark)) return null
  const target = steps.find(({ last }) => last === mark.backTo)
  return target === undefined
    ? text('history.deed.back')
    : text('history.deed.backTo', { moment: momentOf(target.at, saying) })
}

/** "on 24 November 2026 at 14:32": in a history, today is a day like the others. */
export function momentOf(at: string, { text, formats }: HistorySaying): string {
  return text('moment.day', { day: formats.day(at), time: formats.time(at) })
}

function isWanted({ differences, created }: Step, filter: HistoryFilter): boolean {
  if (filter.kind === 'all') return true
  if (filter.kind === 'city') return created !== null || differences.some(({ of }) => of !== 'answer')
  return questionsIn(differences).includes(filter.question)
}

/** The questions that some differences are about, each once. */
export function questionsIn(differences: readonly Difference[]): readonly string[] {
  return [...new Set(differences.flatMap((one) => (one.of === 'answer' ? [one.after.question] : [])))]
}

/** How much would change: answers, and details of city and assessment. */
export function countsOf(differences: readonly Difference[]): {
  readonly answers: number
  readonly fields: number
} {
  const answers = differences.filter(({ of }) => of === 'answer').length
  return { answers, fields: differences.length - answers }
}
