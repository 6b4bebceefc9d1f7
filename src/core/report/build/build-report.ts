import { askedParts, isSnapshot } from '../../assessment/asked.ts'
import { fileName } from '../../exchange/file-name.ts'
import type { Block, Report } from '../blocks.ts'
import { sayingOf } from '../figures.ts'
import { legendOf, provedAxes, provedInWords } from '../proof-axes.ts'
import { paperFor } from '../paper.ts'
import { across } from './across.ts'
import { chapter } from './chapter.ts'
import { type Context, type ReportInput, contextOf } from './context.ts'
import { crosswalk } from './crosswalk.ts'
import { method } from './method.ts'
import { nextSteps } from './next-steps.ts'
import { practice } from './practice.ts'
import { proofChapter } from './proof-chapter.ts'
import { summary } from './summary.ts'
import { topicOf } from './topic.ts'

/**
 * The internal report of an assessment: cover, one-page summary, next steps, a chapter a component, the practices, crosswalk, method
 * (SPEC R1, R2). A snapshot says so on its cover and in its name.
 */
export function buildReport(input: ReportInput): Report {
  const context = contextOf(input)
  const { assessment, instrument, words } = context
  const { text } = words
  const { title, subject } = topicOf(context)
  const few = isSnapshot(instrument, assessment)
  const asked = askedParts(instrument, assessment)
  const chapters = (ofPractice: boolean) =>
    asked.filter((part) => part.practice === ofPractice).flatMap((part) => chapter(context, part))
  return {
    title,
    subject,
    tag: words.tag,
    city: assessment.city,
    paper: paperFor(assessment.country),
    fileName: fileName(
      assessment.city,
      assessment.date,
      `${words.language}.pdf`,
      few ? text('snapshot.fileName') : '',
    ),
    footer: text('report.footer'),
    pageLabel: (page, pages) => text('report.page', { page, pages }),
    blocks: [
      cover(context),
      ...summary(context),
      ...nextSteps(context),
      ...chapters(false),
      ...practice(context),
      ...chapters(true),
      ...proofChapter(context),
      ...across(context),
      ...crosswalk(context),
      ...method(context),
    ],
  }
}

function cover(context: Context): Block {
  const { assessment, score, words, formats, program } = context
  const { kicker, lead } = topicOf(context)
  const saying = sayingOf(words, assessment.country)
  const axes = provedAxes(score, context.proof, saying)
  return {
    kind: 'cover',
    kicker,
    city: assessment.city,
    lead,
    date: formats.date(assessment.date),
    edition: words.text('report.internal'),
    maker: words.text('report.maker', { program }),
    axes,
    legend: legendOf(context.proof, saying),
    alternative: provedInWords(axes, saying),
  }
}
