import { detailWwc, type WwcDetail } from '../../crosswalk/criteria.ts'
import {
  coverageTotalInWords,
  criterionName,
  type CrosswalkSaying,
  ESTIMATES,
  headlineInWords,
  markInWords,
  primaryInWords,
  titleOf,
  topicName,
} from '../../crosswalk/words.ts'
import { type TopicCoverage, ukCoverage } from '../../scoring/crosswalk.ts'
import type { Block, Cell } from '../blocks.ts'
import { sayingOf } from '../figures.ts'
import type { Context } from './context.ts'
import { facts, figures, heading, ours, paragraph } from './parts.ts'

/** What the answers let one expect of two other references; nothing where no criterion has an estimate (SPEC W9). */
export function crosswalk(context: Context): readonly Block[] {
  const { instrument, answers, assessment, words } = context
  const { text } = words
  const saying = { ...sayingOf(words, assessment.country), has: words.has }
  const wwc = detailWwc(instrument, answers, assessment)
  const topics = ukCoverage(instrument, answers, assessment)
  if (wwc.counts.notAssessed === wwc.criteria.length) return []
  return [
    heading(1, 'crosswalk', headlineInWords(wwc, assessment.city, saying), {
      short: text('crosswalk.title'),
    }),
    paragraph(ours(text('crosswalk.ours')), 'lead'),
    paragraph(ours(text('crosswalk.onlyRfa')), 'small'),
    ...facts(text('crosswalk.counts'), counts(wwc, saying), 0.3),
    ...facts(
      text('crosswalk.marks'),
      instrument.crosswalk.wwc.marks.map(
        (mark, index) => [saying.formats.whole(mark), ours(markInWords(mark, index, wwc, saying))] as const,
      ),
      0.08,
    ),
    paragraph(ours(text('crosswalk.coreRule')), 'small'),
    criteriaTable(context, wwc, saying),
    heading(2, 'crosswalk-uk', coverageTotalInWords(topics, saying)),
    paragraph(ours(text('crosswalk.ukIntro')), 'small'),
    topicsTable(context, topics, saying),
  ]
}

function counts({ counts: of }: WwcDetail, { text, formats }: CrosswalkSaying) {
  return ESTIMATES.map(
    (estimate) => [text(`crosswalk.estimate.${estimate}`), ours(formats.whole(of[estimate]))] as const,
  )
}

function criteriaTable({ instrument }: Context, { criteria }: WwcDetail, saying: CrosswalkSaying): Block {
  const { text } = saying
  const columns = [
    { label: text('crosswalk.code'), share: 0.1, numeric: false },
    { label: text('crosswalk.criterion'), share: 0.36, numeric: false },
    { label: text('crosswalk.estimate'), share: 0.18, numeric: false },
    { label: text('crosswalk.basis'), share: 0.36, numeric: false },
  ]
  const rows = criteria.map(({ id, core, estimate, primary }): readonly Cell[] => {
    const name = criterionName(id, instrument, saying)
    return [
      ours(id),
      ours(core ? text('crosswalk.coreName', { name }) : name),
      ours(text(`crosswalk.estimate.${estimate}`)),
      ours(
        primary
          .map((one) =>
            text('figure.labelled', {
              label: titleOf(one.question, saying),
              figure: primaryInWords(one, saying),
            }),
          )
          .join('. '),
      ),
    ]
  })
  return figures(text('crosswalk.tableCaption'), columns, rows)
}

/** The topics of the UK assessment with the rows that answers touch. */
export function topicsTable(
  { instrument }: Context,
  topics: readonly TopicCoverage[],
  saying: CrosswalkSaying,
): Block {
  const { text, formats } = saying
  const columns = [
    { label: text('crosswalk.topic'), share: 0.6, numeric: false },
    { label: text('crosswalk.rows'), share: 0.2, numeric: true },
    { label: text('crosswalk.share'), share: 0.2, numeric: true },
  ]
  const rows = topics.map(({ id, touched, rows: all, share }): readonly Cell[] => [
    ours(topicName(id, instrument, saying)),
    ours(text('report.of', { part: formats.whole(touched), whole: formats.whole(all) })),
    ours(formats.percent(share)),
  ])
  return figures(text('crosswalk.ukCaption'), columns, rows)
}
