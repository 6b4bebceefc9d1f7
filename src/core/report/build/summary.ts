import { isSnapshot } from '../../assessment/asked.ts'
import { SUMMARY_LENGTH } from '../../assessment/assessment.ts'
import { gateQuestions } from '../../instrument/lookup.ts'
import type { ComponentScore } from '../../scoring/component.ts'
import type { RankedQuestion } from '../../scoring/priority.ts'
import type { Block, Cell, List } from '../blocks.ts'
import {
  coverageInWords,
  openRange,
  partialInWords,
  profileInWords,
  progressInWords,
  type Saying,
  sayingOf,
  stageInWords,
} from '../figures.ts'
import { legendOf, provedInWords } from '../proof-axes.ts'
import { proofCountInWords, supportedMeanInWords } from '../proof-words.ts'
import type { Context } from './context.ts'
import { meanBothWays } from './mean-both-ways.ts'
import { facts, figures, heading, ours, own, paragraph } from './parts.ts'
import { axesOf, hiddenGates, withShared } from './shared.ts'

/** How many strengths and gaps the summary has room for; the chapters hold them all. */
const SHOWN = 3

/** Page two: sentence, radar, figures, the officer's own words, and where to start. */
export function summary(context: Context): readonly Block[] {
  const { score, assessment, words, edition } = context
  const { text } = words
  const saying = sayingOf(words, assessment.country)
  const axes = axesOf(context)
  const proved =
    edition === undefined
      ? [paragraph(ours(proofCountInWords(context.proof.count, saying)), 'small')]
      : [paragraph(ours(text('share.basis')), 'small')]
  const written = ownWords(context)
  // A summary from a file may be longer than the screen allows: then it stands below, over the whole width.
  const beside = written.length > 0 && assessment.summary.length <= SUMMARY_LENGTH
  const few = isSnapshot(context.instrument, assessment)
  const partial = few ? text('snapshot.note') : partialInWords(score.profile, saying)
  const sentence = few
    ? text('snapshot.title', { city: assessment.city })
    : profileInWords(score.profile, assessment.city, saying)
  return [
    heading(1, 'summary', sentence, { short: text('report.summary') }),
    ...(partial === '' ? [] : [paragraph(ours(partial), 'small')]),
    {
      kind: 'columns',
      shares: [0.54, 0.46],
      columns: [
        [
          {
            kind: 'figure',
            axes,
            legend: legendOf(context.proof, saying),
            alternative: provedInWords(axes, saying),
          },
        ],
        beside
          ? [paragraph(ours(progressInWords(score.progress, saying)), 'small'), ...proved, ...written]
          : [...facts(text('report.atAGlance'), counts(context), 0.7), ...proved],
      ],
    },
    componentTable(context, saying),
    ...(beside ? [] : written),
    lists(context),
  ]
}

/** Where to lean, where to start, and the gates where there are any. */
function lists(context: Context): Block {
  const { score, words } = context
  const { text } = words
  const columns = [
    [
      heading(3, 'strengths', text('report.strengths')),
      ranked(context, score.strengths, text('report.noStrengths')),
    ],
    [heading(3, 'gaps', text('report.gaps')), ranked(context, score.gaps, text('report.noGaps'))],
    ...(score.gates.length + hiddenGates(context).length === 0
      ? []
      : [[heading(3, 'gates', text('report.gates')), gates(context)]]),
  ]
  return { kind: 'columns', shares: columns.length === 3 ? [0.34, 0.33, 0.33] : [0.5, 0.5], columns }
}

function ownWords({ assessment, words }: Context): readonly Block[] {
  if (assessment.summary.trim() === '') return []
  return [heading(3, 'own-words', words.text('report.ownWords')), paragraph(own(assessment.summary))]
}

function counts({ score, words, formats, instrument }: Context) {
  const { text } = words
  const { questions, answered, unknown, notApplicable, notAnswered } = score.progress
  const holding = score.gates.filter(({ state }) => state === 'holds').length
  const of = (part: number, whole: number) =>
    text('report.of', { part: formats.whole(part), whole: formats.whole(whole) })
  const gateCount = gateQuestions(instrument).length
  const some = (count: number) => (count === 0 ? null : ours(formats.whole(count)))
  return [
    [text('report.answered'), ours(of(answered, questions))],
    [text('report.unknown'), some(unknown)],
    [text('report.notApplicable'), some(notApplicable)],
    [text('report.notAnswered'), some(notAnswered)],
    [text('report.gatesHolding'), gateCount === 0 ? null : ours(of(holding, gateCount))],
  ] as const
}

function componentTable(context: Context, saying: Saying): Block {
  const { instrument, assessment, score, words, proof } = context
  const { text } = words
  const { drawn } = proof.count
  const few = isSnapshot(instrument, assessment)
  const columns = [
    { label: text('report.component'), share: few ? 0.24 : drawn ? 0.3 : 0.34, numeric: false },
    { label: text('report.scale'), share: drawn ? 0.24 : 0.3, numeric: false },
    { label: text('report.mean'), share: few ? 0.24 : 0.16, numeric: true },
    { label: text(few ? 'snapshot.levels' : 'report.stage'), share: drawn ? 0.16 : 0.2, numeric: false },
    ...(drawn ? [{ label: text('proof.supported'), share: 0.14, numeric: true }] : []),
  ]
  const rows = score.sorted.map((component) => componentRow(context, component, saying))
  return figures(text('report.components'), columns, rows)
}

function componentRow(context: Context, component: ComponentScore, saying: Saying): readonly Cell[] {
  const { instrument, assessment, words, proof } = context
  const few = isSnapshot(instrument, assessment)
  const mark = instrument.components.findIndex(({ id }) => id === component.id)
  const name = words.instrument.components[component.id]?.name ?? component.id
  const proved = proof.components[mark]
  const shown = proof.count.drawn ? proved : undefined
  const coverage = withShared(context, coverageInWords(component, saying), component.id)
  const label = few ? name : words.text('report.nameAndCoverage', { name, coverage })
  const bar = {
    value: component.mean,
    range: openRange(component),
    mark,
    supported: shown?.supportedMean ?? null,
  }
  const cells = [
    Object.assign({}, ours(label), { mark, to: component.id }),
    Object.assign({}, ours(''), { bar }),
    ours(meanBothWays(context, component, saying)),
    ours(stageInWords(component, saying)),
  ]
  return shown === undefined ? cells : [...cells, ours(supportedMeanInWords(shown, saying))]
}

function ranked(context: Context, questions: readonly RankedQuestion[], none: string): Block {
  if (questions.length === 0) return paragraph(ours(none), 'small')
  return {
    kind: 'list',
    items: questions.slice(0, SHOWN).map(({ id, level }) => ({
      sign: String(level),
      mark: markOf(context, id),
      title: context.wordsOf(id).title,
      words: ours(context.words.instrument.levels[level].name),
    })),
  }
}

function gates(context: Context): List {
  const { text } = context.words
  const known = context.score.gates.map(({ id, state, level }) => ({
    sign: level === null ? '?' : String(level),
    mark: markOf(context, id),
    title: context.wordsOf(id).title,
    words: ours(text(state === 'holds' ? 'gate.holds' : state === 'below' ? 'gate.below' : 'gate.unknown')),
  }))
  const hidden = hiddenGates(context).map((id) => ({
    sign: '–',
    mark: null,
    title: context.wordsOf(id).title,
    words: ours(text('share.not')),
  }))
  return { kind: 'list', items: [...known, ...hidden] }
}

function markOf({ instrument }: Context, questionId: string): number {
  return instrument.components.findIndex(({ questions }) => questions.some(({ id }) => id === questionId))
}
