import { askedAnswers } from '../../assessment/asked.ts'
import { isSnapshot } from '../../assessment/asked.ts'
import { coreQuestions } from '../../instrument/lookup.ts'
import { weightOf } from '../../scoring/component.ts'
import { lensesShown, lensQuestions, scoreLenses } from '../../scoring/lens.ts'
import { overallBothWays } from '../../scoring/overall.ts'
import { cityTurns } from '../../scoring/sensitivity.ts'
import { isWeighted, WEIGHT } from '../../scoring/weights.ts'
import {
  lensCoverageInWords,
  lensInWords,
  lensMeanInWords,
  noOverallInWords,
  overallInWords,
  turnInWords,
} from '../across.ts'
import type { Block } from '../blocks.ts'
import { levelInWords, type Saying, sayingOf } from '../figures.ts'
import type { Context } from './context.ts'
import { facts, figures, heading, ours, paragraph } from './parts.ts'
import { hiddenGates, withSharedLens } from './shared.ts'

/** How many turning answers a report has room for. */
const SHOWN = 6

/** What lies across the components: lenses, the answers that turn a stage, weights, and one figure if asked for. */
export function across(context: Context): readonly Block[] {
  const { text } = context.words
  const saying = sayingOf(context.words, context.assessment.country)
  const parts = [
    ...lenses(context, saying),
    ...turns(context, saying),
    ...weights(context, saying),
    ...overall(context, saying),
  ]
  if (parts.length === 0) return []
  return [heading(1, 'across', text('across.title'), { short: text('across.short') }), ...parts]
}

/** The lenses, where the questionnaire has any. */
function lenses(context: Context, saying: Saying): readonly Block[] {
  const { text } = context.words
  if (context.instrument.lenses.length === 0) return []
  return [
    heading(2, 'across-lenses', text('lens.title')),
    paragraph(ours(text('lens.intro'))),
    lensTable(context, saying),
  ]
}

function lensTable(context: Context, saying: Saying): Block {
  const { instrument, assessment, words, wordsOf } = context
  const { text } = words
  const answers = askedAnswers(instrument, assessment, context.answers)
  const weighted = isWeighted(instrument, assessment)
  const scores = scoreLenses(instrument, answers, assessment)
  const equal = scoreLenses(instrument, answers, { weights: {} })
  const columns = [
    { label: text('lens.lens'), share: 0.26, numeric: false },
    { label: text('report.mean'), share: 0.2, numeric: true },
    { label: text('lens.questions'), share: 0.54, numeric: false },
  ]
  const rows = lensesShown(instrument, assessment.scope).flatMap((lens) => {
    const { id } = lens
    const [score, beside] = [scores, equal].map((all) => all.find((one) => one.id === id))
    if (score === undefined || beside === undefined) return []
    const questions = lensQuestions(instrument).find((one) => one.id === id)?.questions ?? []
    const mean = lensMeanInWords(score, saying)
    return [
      [
        ours(
          text('report.nameAndCoverage', {
            name: lensInWords(lens, saying),
            coverage: withSharedLens(context, lensCoverageInWords(score, saying), id),
          }),
        ),
        ours(weighted ? text('weights.both', { mean, equal: lensMeanInWords(beside, saying) }) : mean),
        ours(saying.formats.list(questions.map((question) => wordsOf(question.id).title))),
      ],
    ]
  })
  return figures(text('lens.title'), columns, rows)
}

/** A snapshot has no stage that an answer could turn. */
function turns({ instrument, answers, assessment, words }: Context, saying: Saying): readonly Block[] {
  if (isSnapshot(instrument, assessment)) return []
  const head = heading(2, 'across-turns', words.text('turn.title'))
  const all = cityTurns(instrument, answers)
  if (all.length === 0) return [head, paragraph(ours(words.text('turn.none')))]
  const rest = all.length - SHOWN
  return [
    head,
    paragraph(ours(words.text('turn.intro'))),
    {
      kind: 'list',
      items: all.slice(0, SHOWN).map((turn) => ({
        sign: String(turn.to),
        mark: instrument.components.findIndex(({ id }) => id === turn.component),
        title: saying.instrument.components[turn.component]?.name ?? turn.component,
        words: ours(turnInWords(turn, saying)),
      })),
    },
    ...(rest > 0 ? [paragraph(ours(words.text('turn.rest', { count: rest })), 'small')] : []),
  ]
}

/** The weights that somebody chose; without any there is nothing to say. */
function weights({ instrument, assessment, words, wordsOf }: Context, saying: Saying): readonly Block[] {
  if (!isWeighted(instrument, assessment)) return []
  const chosen = coreQuestions(instrument).filter(({ id }) => weightOf(assessment, id) !== WEIGHT.equal)
  const { text } = words
  return [
    heading(2, 'across-weights', text('weights.chosen')),
    paragraph(ours(text('weights.note'))),
    ...facts(
      text('weights.chosen'),
      chosen.map(
        ({ id }) => [wordsOf(id).title, ours(saying.formats.exact(weightOf(assessment, id)))] as const,
      ),
      0.7,
    ),
  ]
}

function overall(context: Context, saying: Saying): readonly Block[] {
  const { instrument, answers, assessment, options, score, words } = context
  const { text, formats } = { text: words.text, formats: saying.formats }
  if (!options.overall || isSnapshot(instrument, assessment)) return []
  const { weighted, equal } = overallBothWays(instrument, answers, assessment)
  const open = score.components.filter(({ stage }) => stage === null).map(({ id }) => id)
  const head = [heading(2, 'across-overall', text('overall.title')), paragraph(ours(text('overall.caution')))]
  if (hiddenGates(context).length > 0) return [...head, paragraph(ours(text('share.overallHidden')))]
  if (weighted === null || equal === null) return [...head, paragraph(ours(noOverallInWords(open, saying)))]
  const result = ({ geometricMean, stage }: typeof weighted) =>
    text('overall.result', { mean: formats.decimal(geometricMean), stage: levelInWords(stage, saying) })
  return [
    ...head,
    paragraph(ours(result(weighted)), 'lead'),
    ...overallInWords(weighted, saying).map((sentence) => paragraph(ours(sentence))),
    ...(isWeighted(instrument, assessment)
      ? [paragraph(ours(text('overall.equal', { result: result(equal) })), 'small')]
      : []),
  ]
}
