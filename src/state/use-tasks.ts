import { toAsk } from '../core/assessment/to-ask.ts'
import type { Level } from '../core/instrument/level.ts'
import { partOf } from '../core/instrument/lookup.ts'
import { levelInWords } from '../core/report/figures.ts'
import { named } from '../core/report/named.ts'
import { expiredInWords, liftInWords } from '../core/report/proof-words.ts'
import { asOfDate } from '../core/scoring/evidence.ts'
import { whySupported } from '../core/scoring/why/proof-why.ts'
import { useInstrument, useOpen, useSaying, useWords } from './react.tsx'
import { useProofScore } from './use-proof-score.ts'
import { useWhy } from './use-why.ts'

/** The two levels of an answer, in words that open into the rule behind them. */
interface TaskLevels {
  readonly claimed: number
  readonly supported: number
  readonly label: string
  readonly says: string
  readonly onAsk: () => void
}

/** A question as a piece of work, all in words. */
export interface QuestionTask {
  readonly id: string
  /** Place of its component in the instrument, from 0. */
  readonly mark: number
  readonly component: string
  readonly title: string
  readonly href: string
  /** Null where levels are not what it is about. */
  readonly levels: TaskLevels | null
  /** Null where the levels say it. */
  readonly state: string | null
  readonly lines: readonly string[]
}

/** The tasks for one role. */
export interface RoleTasks {
  readonly role: string
  readonly name: string
  readonly tasks: readonly QuestionTask[]
}

/** Makes a question a task; an id that this version has no words for gives nothing. */
function useTask(): (
  id: string,
  said: Pick<QuestionTask, 'levels' | 'state' | 'lines'>,
  place?: 'proof',
) => readonly QuestionTask[] {
  const instrument = useInstrument()
  const { instrument: words } = useWords()
  const { id: assessment } = useOpen().record.assessment
  return (id, said, place) => {
    const part = partOf(instrument, id)
    const title = words.questions[id]?.title
    if (part === undefined || title === undefined) return []
    const mark = instrument.components.indexOf(part)
    const component = words.components[part.id]?.name ?? part.id
    const href = `#/a/${assessment}/q/${id}${place === undefined ? '' : `/${place}`}`
    return [{ id, mark, component, title, href, ...said }]
  }
}

function useLevels(): (id: string, claimed: Level, supported: Level) => TaskLevels {
  const { text, instrument: words } = useWords()
  const { record, answers } = useOpen()
  const why = useWhy()
  return (id, claimed, supported) => ({
    claimed,
    supported,
    label: text('proof.fromTo', { level: claimed, supported }),
    ...why(text('why.supportedOf', { title: words.questions[id]?.title ?? id }), () => [
      whySupported([{ id }], answers, record.assessment),
    ]),
  })
}

/** Claims above their proof, with what would lift each (SPEC E7). */
export function useToProve(): readonly QuestionTask[] {
  const levels = useLevels()
  const saying = useSaying()
  const asOf = asOfDate(useOpen().record.assessment)
  const { toProve } = useProofScore()
  const task = useTask()
  return toProve.flatMap(({ id, level, supported, needs, renewable }) =>
    task(
      id,
      {
        levels: levels(id, level, supported),
        state: null,
        lines: liftInWords(level, needs, renewable, asOf, saying),
      },
      'proof',
    ),
  )
}

/** Proof whose time is over, under its question. */
export function useExpired(): readonly QuestionTask[] {
  const { text } = useWords()
  const saying = useSaying()
  const { expired } = useProofScore()
  const task = useTask()
  return [...new Set(expired.map(({ id }) => id))].flatMap((id) =>
    task(
      id,
      {
        levels: null,
        state: text('proof.expired'),
        lines: expired.filter((one) => one.id === id).map(({ item }) => expiredInWords(item, saying)),
      },
      'proof',
    ),
  )
}

/** Answers to look at again, the least sure first (SPEC E8). */
export function useToCheck(): readonly QuestionTask[] {
  const { text } = useWords()
  const levels = useLevels()
  const saying = useSaying()
  const { toCheck } = useProofScore()
  const task = useTask()
  return toCheck.flatMap(({ id, level, supported, confidence }) =>
    task(id, {
      levels: levels(id, level, supported),
      state: text('confidence.is', { confidence: text(`confidence.${confidence ?? 'none'}`) }),
      lines: supported < level ? [] : [text('results.levelNow', { level: levelInWords(level, saying) })],
    }),
  )
}

/** What nobody knows yet, by the roles that may know (SPEC E9). */
export function useToAsk(): readonly RoleTasks[] {
  const words = useWords()
  const instrument = useInstrument()
  const { record, answers } = useOpen()
  const task = useTask()
  return toAsk(instrument, answers, record.assessment.respondentRole).map(({ role, questions }) => ({
    role,
    name: named('role', role, words),
    tasks: questions.flatMap(({ id }) =>
      task(id, { levels: null, state: words.text('status.unknown'), lines: [] }),
    ),
  }))
}
