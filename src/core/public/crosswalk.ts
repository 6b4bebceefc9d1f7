import { detailWwc, type CriterionDetail, type PrimaryAnswer, type WwcDetail } from '../crosswalk/criteria.ts'
import {
  coverageTotalInWords,
  criterionName,
  type CrosswalkSaying,
  ESTIMATES,
  primaryInWords,
  titleOf,
} from '../crosswalk/words.ts'
import { ukCoverage } from '../scoring/crosswalk.ts'
import type { Block, Cell } from '../report/blocks.ts'
import { levelInWords, sayingOf } from '../report/figures.ts'
import type { Context } from '../report/build/context.ts'
import { topicsTable } from '../report/build/crosswalk.ts'
import { facts, figures, heading, ours, paragraph } from '../report/build/parts.ts'
import type { PublicEdition } from './edition.ts'
import { criteriaNotShared } from './shared-instrument.ts'

/**
 * A criterion as everybody may see it: judged by claims alone, or not at all where one of its questions is hidden. Nothing
 * is "likely" here, because that takes proof, and none is shared (SPEC PU5).
 */
export type PublicCriterion =
  | { readonly id: string; readonly core: boolean; readonly detail: CriterionDetail }
  | { readonly id: string; readonly core: boolean; readonly detail: null }

/** Every criterion of the reference, in its order. */
export function publicCriteria(edition: PublicEdition): readonly PublicCriterion[] {
  const { questionnaire, answers, assessment, whole, hidden } = edition
  const known = new Map(
    detailWwc(questionnaire.instrument, answers, assessment).criteria.map((one) => [one.id, one]),
  )
  const not = criteriaNotShared(whole, hidden)
  const { criteria, core } = whole.crosswalk.wwc
  return Object.keys(criteria).map((id) => ({
    id,
    core: core.includes(id),
    detail: not.includes(id) ? null : (known.get(id) ?? null),
  }))
}

/** The chapter on other references, for everybody; nothing where no criterion has an estimate (SPEC W9, PU5). */
export function publicCrosswalk(context: Context, edition: PublicEdition): readonly Block[] {
  const { instrument, answers, assessment, words } = context
  const { text } = words
  const saying = { ...sayingOf(words, assessment.country), has: words.has }
  const wwc = detailWwc(instrument, answers, assessment)
  const topics = ukCoverage(instrument, answers, assessment)
  if (wwc.counts.notAssessed === wwc.criteria.length) return []
  const criteria = publicCriteria(edition)
  return [
    heading(1, 'crosswalk', headline(wwc, assessment.city, saying), { short: text('crosswalk.title') }),
    paragraph(ours(text('crosswalk.ours')), 'lead'),
    paragraph(ours(text('crosswalk.onlyRfa')), 'small'),
    paragraph(ours(text('share.claimsOnly'))),
    ...facts(text('crosswalk.counts'), counts(wwc, criteria, saying), 0.3),
    table(context, criteria, saying),
    heading(2, 'crosswalk-uk', coverageTotalInWords(topics, saying)),
    paragraph(ours(text('crosswalk.ukIntro')), 'small'),
    topicsTable(context, topics, saying),
  ]
}

/** "Meridiana: up to 14 of 36 shared criteria": possible, and partly answered. */
function headline({ criteria, high }: WwcDetail, city: string, { text, formats }: CrosswalkSaying): string {
  return text('share.headline', { city, high: formats.whole(high), total: formats.whole(criteria.length) })
}

function counts(
  { counts: of }: WwcDetail,
  criteria: readonly PublicCriterion[],
  { text, formats }: CrosswalkSaying,
) {
  const not = criteria.filter(({ detail }) => detail === null).length
  const rows = ESTIMATES.filter((estimate) => estimate !== 'likely').map(
    (estimate) => [text(`crosswalk.estimate.${estimate}`), ours(formats.whole(of[estimate]))] as const,
  )
  return not === 0 ? rows : [...rows, [text('share.not'), ours(formats.whole(not))] as const]
}

function table(
  { instrument }: Context,
  criteria: readonly PublicCriterion[],
  saying: CrosswalkSaying,
): Block {
  const { text } = saying
  const columns = [
    { label: text('crosswalk.code'), share: 0.1, numeric: false },
    { label: text('crosswalk.criterion'), share: 0.36, numeric: false },
    { label: text('crosswalk.estimate'), share: 0.18, numeric: false },
    { label: text('crosswalk.basis'), share: 0.36, numeric: false },
  ]
  const rows = criteria.map(({ id, core, detail }): readonly Cell[] => {
    const name = criterionName(id, instrument, saying)
    return [
      ours(id),
      ours(core ? text('crosswalk.coreName', { name }) : name),
      ours(estimateInWords(detail, saying)),
      ours(
        (detail?.primary ?? [])
          .map((one) =>
            text('figure.labelled', {
              label: titleOf(one.question, saying),
              figure: claimInWords(one, saying),
            }),
          )
          .join('. '),
      ),
    ]
  })
  return figures(text('crosswalk.tableCaption'), columns, rows)
}

/** The estimate, or that it is not shared. */
export function estimateInWords(detail: CriterionDetail | null, { text }: CrosswalkSaying): string {
  return detail === null ? text('share.not') : text(`crosswalk.estimate.${detail.estimate}`)
}

/** The claimed level alone: what proof supports is not shared. */
function claimInWords(answer: PrimaryAnswer, saying: CrosswalkSaying): string {
  return answer.on && !answer.notApplicable && answer.level !== null
    ? levelInWords(answer.level, saying)
    : primaryInWords(answer, saying)
}
