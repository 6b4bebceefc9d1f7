import type { Instrument } from '../instrument/structure.ts'
import { type Estimate, type TopicCoverage, topicTotals } from '../scoring/crosswalk.ts'
import { levelInWords, type Saying } from '../report/figures.ts'
import type { Words } from '../text.ts'
import type { Move, PrimaryAnswer, WwcDetail } from './criteria.ts'

/** How the crosswalk is said, on screen, in the report and in tables alike. */
export interface CrosswalkSaying extends Saying {
  readonly has: Words['has']
}

/** From the best to what nothing is known of: the order in which counts and filters stand. */
export const ESTIMATES: readonly Estimate[] = ['likely', 'possible', 'partly', 'notYet', 'notAssessed']

/** A name in the language of the screen; the reference's own where this version has no words for it. */
export function criterionName(id: string, { crosswalk }: Instrument, { text, has }: CrosswalkSaying): string {
  const key = `criterion.${id}`
  return has(key) ? text(key) : (crosswalk.wwc.criteria[id] ?? id)
}

/** The same for a topic of the UK assessment. */
export function topicName(id: string, { crosswalk }: Instrument, { text, has }: CrosswalkSaying): string {
  const key = `topic.${id}`
  return has(key) ? text(key) : (crosswalk.uk.topics[id]?.name ?? id)
}

/** Question title; its id where this version has no words for it. */
export function titleOf(question: string, { instrument }: Saying): string {
  return instrument.questions[question]?.title ?? question
}

/** "Meridiana: 6 to 21 of 43 criteria": likely, and likely, possible and partly answered together (SPEC W4). */
export function headlineInWords({ counts, criteria, low, high }: WwcDetail, city: string, saying: Saying) {
  const { text, formats } = saying
  const total = formats.whole(criteria.length)
  if (counts.notAssessed === criteria.length) return text('crosswalk.headlineNone', { city })
  if (low === high) return text('crosswalk.headlineOne', { city, low: formats.whole(low), total })
  return text('crosswalk.headline', { city, low: formats.whole(low), high: formats.whole(high), total })
}

/** One mark of the scale and where the estimate stands to it. */
export function markInWords(mark: number, index: number, { low, high }: WwcDetail, saying: CrosswalkSaying) {
  const { text, has, formats } = saying
  const key = `crosswalk.rung.${index + 1}`
  const name = has(key) ? text(key) : ''
  const values = { mark: formats.whole(mark), name }
  if (low >= mark) return text('crosswalk.markReached', values)
  return high >= mark ? text('crosswalk.markWithin', values) : text('crosswalk.markBeyond', values)
}

/** "level 4 Integrated, supported 3", or why the question gives none. */
export function primaryInWords(
  { on, notApplicable, level, supported }: PrimaryAnswer,
  saying: Saying,
): string {
  const { text } = saying
  if (!on) return text('crosswalk.moduleOff')
  if (notApplicable) return text('status.not-applicable')
  if (level === null || supported === null) return text('crosswalk.noLevel')
  return text('crosswalk.levels', { level: levelInWords(level, saying), supported })
}

/** What would move a criterion up, a sentence a move; one sentence where nothing would. */
export function movesInWords(moves: readonly Move[], estimate: Estimate, saying: Saying): readonly string[] {
  if (moves.length > 0) return moves.map((move) => moveInWords(move, saying))
  return [saying.text(estimate === 'likely' ? 'crosswalk.move.none' : 'crosswalk.move.notApplicable')]
}

function moveInWords(move: Move, saying: Saying): string {
  const { text, instrument } = saying
  switch (move.kind) {
    case 'module':
      return text('crosswalk.move.module', { name: instrument.modules[move.module]?.name ?? move.module })
    case 'answer':
      return text('crosswalk.move.answer', { title: titleOf(move.question, saying) })
    case 'level':
      return text('crosswalk.move.level', {
        title: titleOf(move.question, saying),
        level: levelInWords(move.level, saying),
      })
    case 'proof':
      return text('crosswalk.move.proof', { title: titleOf(move.question, saying) })
    case 'ceiling':
      return text('crosswalk.move.ceiling')
  }
}

/** "58 of 97 rows" over all topics (SPEC W5). */
export function coverageTotalInWords(topics: readonly TopicCoverage[], { text, formats }: Saying): string {
  const { touched, total } = topicTotals(topics)
  return text('crosswalk.ukHeadline', { touched: formats.whole(touched), rows: formats.whole(total) })
}
