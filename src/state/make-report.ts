import { isSnapshot } from '../core/assessment/asked.ts'
import { fileName } from '../core/exchange/file-name.ts'
import { type PublicEdition, publicEdition, type Whole } from '../core/public/edition.ts'
import { publicAxes } from '../core/public/words.ts'
import { buildReport, kindOf } from '../core/report/build/build-report.ts'
import { profileDrawing } from '../core/report/bars-drawing.ts'
import { titleOf } from '../core/report/build/topic.ts'
import { sayingOf } from '../core/report/figures.ts'
import type { ReportOptions } from '../core/report/options.ts'
import { legendOf, provedAxes, provedInWords } from '../core/report/proof-axes.ts'
import { countOfProof } from '../core/report/proof-words.ts'
import { withLegend } from '../core/report/radar-legend.ts'
import { scoreProof } from '../core/scoring/proof-score.ts'
import { scoreAssessment } from '../core/scoring/score.ts'
import type { Words } from '../core/text.ts'
import type { OpenAssessment } from './app-state.ts'
import type { Chosen } from './actions/report-actions.ts'
import type { Ports } from './context.ts'

/** Proportions of the radar on a slide: large names, figures, no sighting rule. */
const SLIDE = { radius: 200, textSize: 22, figures: true, alidade: false }

/** Everything that leaves as a document. Loaded when a document is asked for, not before. */
export function reportOf(
  ports: Pick<Ports, 'clock' | 'program'>,
  told: OpenAssessment,
  words: Words,
  options: ReportOptions,
  chosen: Chosen = null,
) {
  const { edition, whole } = editionOf(told, chosen)
  return reportFrom(ports, whole, edition, words, options)
}

/** The report of what is open, or of a public edition wherever it comes from. */
export function reportFrom(
  ports: Pick<Ports, 'clock' | 'program'>,
  { assessment, questionnaire, reference, answers }: Whole,
  edition: PublicEdition | null,
  words: Words,
  options: ReportOptions,
) {
  const { instrument } = questionnaire
  const score = scoreAssessment(instrument, assessment, answers)
  const now = ports.clock.now()
  return (replaced: number) =>
    buildReport({
      instrument,
      questionnaire,
      reference,
      assessment,
      answers,
      score,
      words,
      program: `Alidade ${ports.program.version}`,
      now,
      replaced,
      options,
      ...(edition === null ? {} : { edition }),
    })
}

export function radarOf(told: OpenAssessment, words: Words, chosen: Chosen = null) {
  const { edition, whole } = editionOf(told, chosen)
  const { assessment, questionnaire, answers } = whole
  const saying = sayingOf(words, assessment.country)
  const { instrument } = questionnaire
  const few = isSnapshot(instrument, assessment)
  const proof = scoreProof(instrument, assessment, answers)
  const score = scoreAssessment(instrument, assessment, answers)
  const axes = edition === null ? provedAxes(score, proof, saying) : publicAxes(score, edition, saying)
  const title = titleOf(assessment.city, few, words, questionnaire)
  return {
    drawing: withLegend(
      profileDrawing(axes, SLIDE),
      legendOf(proof, saying),
      countOfProof(proof.count, saying),
      SLIDE.textSize,
    ),
    title: edition === null ? title : words.text('share.reportTitle', { title }),
    description: provedInWords(axes, saying),
    name: (extension: string) =>
      fileName(
        assessment.city,
        assessment.date,
        `${words.language}.${extension}`,
        kindOf(few, edition !== null, words.text),
      ),
  }
}

/** What a document is made from: all that is open, or what the public edition shares of it (SPEC PU1). */
function editionOf(
  told: OpenAssessment,
  chosen: Chosen,
): { readonly edition: PublicEdition | null; readonly whole: Whole } {
  const { record, questionnaire, answers } = told
  const whole = { questionnaire, reference: record.instrument, assessment: record.assessment, answers }
  if (chosen === null) return { edition: null, whole }
  const edition = publicEdition(whole, chosen)
  return { edition, whole: edition }
}
