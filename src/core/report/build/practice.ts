import { markOfPart, askedQuestions } from '../../assessment/asked.ts'
import { partOf } from '../../instrument/lookup.ts'
import { partWords } from '../../instrument/part-words.ts'
import { type Practice, readinessOf, recommendPractice } from '../../scoring/practice.ts'
import type { Block, Cell } from '../blocks.ts'
import { meanInWords, type Saying, sayingOf } from '../figures.ts'
import {
  footingInWords,
  footingsOf,
  practiceInWords,
  practiceReason,
  readinessInWords,
} from '../practice-words.ts'
import type { Context } from './context.ts'
import { figures, heading, ours, paragraph } from './parts.ts'
import { judgedPractices, withShared } from './shared.ts'

/** The practices: which one to deepen first and why, and how far the foundations of each stand (SPEC X1, X2). */
export function practice(context: Context): readonly Block[] {
  const { answers, assessment, words } = context
  const instrument = judgedPractices(context)
  if (instrument.modules.length === 0) return []
  const saying = sayingOf(words, assessment.country)
  const advice = recommendPractice(instrument, answers, assessment)
  return [
    heading(1, 'practice', practiceInWords(advice, saying), { short: words.text('practice.title') }),
    paragraph(ours(practiceReason(advice, saying)), 'lead'),
    footings(context, advice, saying),
    heading(2, 'practices', words.text('practice.all')),
    paragraph(ours(words.text('practice.intro'))),
    overview(context, saying),
  ]
}

/** The questions that the recommendation names, with the level that each has and needs. */
function footings(context: Context, advice: Practice, saying: Saying): Block {
  const { instrument, assessment } = context
  const asked = askedQuestions(instrument, assessment).map(({ id }) => id)
  return {
    kind: 'list',
    items: footingsOf(advice).map((footing) => ({
      sign: footing.level === null ? '?' : String(footing.level),
      mark: markOfPart(instrument, partOf(instrument, footing.needs)?.id ?? ''),
      title: context.wordsOf(footing.needs).title,
      words: ours(footingInWords(footing, asked.includes(footing.needs), saying)),
    })),
  }
}

/** Every practice of the questionnaire: its foundations, and its mean where it is on. */
function overview(context: Context, saying: Saying): Block {
  const { instrument, answers, score, words } = context
  const judged = judgedPractices(context).modules.map(({ id }) => id)
  const { text } = words
  const columns = [
    { label: text('practice.one'), share: 0.4, numeric: false },
    { label: text('practice.foundationsColumn'), share: 0.36, numeric: false },
    { label: text('report.mean'), share: 0.24, numeric: true },
  ]
  const rows = readinessOf(instrument, answers).map((readiness): readonly Cell[] => {
    const { module } = readiness
    const { name } = partWords(words.instrument, module)
    const experimental = instrument.modules.some(({ id, experimental: one }) => id === module && one === true)
    const figuresOf = score.modules.find(({ id }) => id === module)
    return [
      {
        ...ours(experimental ? text('practice.experimentalName', { practice: name }) : name),
        mark: markOfPart(instrument, module),
        ...(figuresOf === undefined ? {} : { to: module }),
      },
      ours(judged.includes(module) ? readinessInWords(readiness, saying) : text('share.not')),
      ours(
        figuresOf === undefined
          ? text('practice.off')
          : withShared(context, meanInWords(figuresOf, saying), module),
      ),
    ]
  })
  return figures(text('practice.all'), columns, rows)
}
