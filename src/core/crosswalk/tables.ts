import type { Assessment } from '../assessment/assessment.ts'
import type { Instrument } from '../instrument/structure.ts'
import type { TopicCoverage } from '../scoring/crosswalk.ts'
import type { CriterionDetail } from './criteria.ts'
import { csvForSheets } from './csv.ts'
import { criterionName, type CrosswalkSaying, movesInWords, titleOf, topicName } from './words.ts'

export interface TableContext {
  readonly instrument: Instrument
  readonly assessment: Pick<Assessment, 'city' | 'date'>
  readonly saying: CrosswalkSaying
}

const CRITERIA_COLUMNS = [
  'city',
  'date',
  'criterion',
  'official_name',
  'name',
  'core',
  'estimate',
  'estimate_in_words',
  'questions',
  'claimed_levels',
  'supported_levels',
  'what_would_move_it_up',
  'note',
]

const TOPIC_COLUMNS = [
  'city',
  'date',
  'topic',
  'official_name',
  'name',
  'rows_touched',
  'rows',
  'share',
  'note',
]

/** The criteria as a table for spreadsheets, one row each. Columns keep their names in every language (SPEC W8). */
export function criteriaCsv(criteria: readonly CriterionDetail[], context: TableContext): string {
  const { instrument, assessment, saying } = context
  const { text } = saying
  const rows = criteria.map(({ id, core, estimate, primary, moves }) => [
    assessment.city,
    assessment.date,
    id,
    instrument.crosswalk.wwc.criteria[id] ?? id,
    criterionName(id, instrument, saying),
    String(core),
    estimate,
    text(`crosswalk.estimate.${estimate}`),
    primary.map(({ question }) => titleOf(question, saying)).join('; '),
    primary.map(({ level }) => level ?? '').join('; '),
    primary.map(({ supported }) => supported ?? '').join('; '),
    movesInWords(moves, estimate, saying).join(' '),
    disclaimer(saying),
  ])
  return csvForSheets(CRITERIA_COLUMNS, rows)
}

/** The topics of the UK assessment as a table for spreadsheets, one row each; shares are not rounded (SPEC W8). */
export function topicsCsv(topics: readonly TopicCoverage[], context: TableContext): string {
  const { instrument, assessment, saying } = context
  const rows = topics.map(({ id, touched, rows: all, share }) => [
    assessment.city,
    assessment.date,
    id,
    instrument.crosswalk.uk.topics[id]?.name ?? id,
    topicName(id, instrument, saying),
    touched,
    all,
    share,
    saying.text('crosswalk.ours'),
  ])
  return csvForSheets(TOPIC_COLUMNS, rows)
}

function disclaimer({ text }: CrosswalkSaying): string {
  return `${text('crosswalk.ours')} ${text('crosswalk.onlyRfa')}`
}
