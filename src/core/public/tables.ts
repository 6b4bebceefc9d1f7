import { csvForSheets } from '../crosswalk/csv.ts'
import { topicsCsv } from '../crosswalk/tables.ts'
import { criterionName, type CrosswalkSaying, titleOf } from '../crosswalk/words.ts'
import { ukCoverage } from '../scoring/crosswalk.ts'
import { estimateInWords, publicCriteria } from './crosswalk.ts'
import type { PublicEdition } from './edition.ts'

const COLUMNS = [
  'edition',
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
  'note',
]

/** What stands where something is not shared, for programs that read the table. */
const NOT_SHARED = 'notShared'

/** The criteria as a table for everybody: no supported levels, and nothing of what touches a hidden question (SPEC PU5). */
export function publicCriteriaCsv(edition: PublicEdition, saying: CrosswalkSaying): string {
  const { whole, assessment } = edition
  const { text } = saying
  const note = `${text('crosswalk.ours')} ${text('crosswalk.onlyRfa')} ${text('share.claimsOnly')}`
  const rows = publicCriteria(edition).map(({ id, core, detail }) => [
    text('share.edition'),
    assessment.city,
    assessment.date,
    id,
    whole.crosswalk.wwc.criteria[id] ?? id,
    criterionName(id, whole, saying),
    String(core),
    detail?.estimate ?? NOT_SHARED,
    estimateInWords(detail, saying),
    (detail?.primary ?? []).map(({ question }) => titleOf(question, saying)).join('; '),
    (detail?.primary ?? []).map(({ level }) => level ?? '').join('; '),
    note,
  ])
  return csvForSheets(COLUMNS, rows)
}

/** The topics as a table for everybody: counted over the shared questions alone. */
export function publicTopicsCsv(edition: PublicEdition, saying: CrosswalkSaying): string {
  const { questionnaire, answers, assessment } = edition
  const { instrument } = questionnaire
  return topicsCsv(ukCoverage(instrument, answers, assessment), { instrument, assessment, saying })
}
