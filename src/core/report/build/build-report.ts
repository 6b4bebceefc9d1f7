import { fileName } from '../../exchange/file-name.ts'
import type { Block, Report } from '../blocks.ts'
import { radarAxes, radarInWords, sayingOf } from '../figures.ts'
import { paperFor } from '../paper.ts'
import { chapter } from './chapter.ts'
import { type Context, type ReportInput, contextOf } from './context.ts'
import { method } from './method.ts'
import { topicOf } from './topic.ts'
import { summary } from './summary.ts'

/** The internal report of an assessment: cover, one-page summary, a chapter a component, method (SPEC R1, R2). */
export function buildReport(input: ReportInput): Report {
  const context = contextOf(input)
  const { assessment, instrument, words } = context
  const { text } = words
  const { title, subject } = topicOf(context)
  return {
    title,
    subject,
    tag: words.tag,
    city: assessment.city,
    paper: paperFor(assessment.country),
    fileName: fileName(assessment.city, assessment.date, 'pdf'),
    footer: text('report.footer'),
    pageLabel: (page, pages) => text('report.page', { page, pages }),
    blocks: [
      cover(context),
      ...summary(context),
      ...instrument.components.flatMap((part, index) => chapter(context, part, index)),
      ...method(context),
    ],
  }
}

function cover(context: Context): Block {
  const { assessment, score, words, formats, program } = context
  const { kicker, lead } = topicOf(context)
  const saying = sayingOf(words, assessment.country)
  const axes = radarAxes(score, saying)
  return {
    kind: 'cover',
    kicker,
    city: assessment.city,
    lead,
    date: formats.date(assessment.date),
    edition: words.text('report.internal'),
    maker: words.text('report.maker', { program }),
    axes,
    alternative: radarInWords(axes, saying),
  }
}
