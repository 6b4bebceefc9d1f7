import { isSnapshot } from '../core/assessment/asked.ts'
import { fileName } from '../core/exchange/file-name.ts'
import { buildReport } from '../core/report/build/build-report.ts'
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
import type { Ports } from './context.ts'

/** Proportions of the radar on a slide: large names, figures, no sighting rule. */
const SLIDE = { radius: 200, textSize: 22, figures: true, alidade: false }

/** Everything that leaves as a document. Loaded when a document is asked for, not before. */
export function reportOf(ports: Ports, told: OpenAssessment, words: Words, options: ReportOptions) {
  const { assessment, ...rest } = told.record
  const { answers } = told
  const { questionnaire } = told
  const { instrument } = questionnaire
  const score = scoreAssessment(instrument, assessment, answers)
  const now = ports.clock.now()
  return (replaced: number) =>
    buildReport({
      instrument,
      questionnaire,
      reference: rest.instrument,
      assessment,
      answers,
      score,
      words,
      program: `Alidade ${ports.program.version}`,
      now,
      replaced,
      options,
    })
}

export function radarOf(told: OpenAssessment, words: Words) {
  const { assessment } = told.record
  const saying = sayingOf(words, assessment.country)
  const { questionnaire, answers } = told
  const { instrument } = questionnaire
  const few = isSnapshot(instrument, assessment)
  const proof = scoreProof(instrument, assessment, answers)
  const axes = provedAxes(scoreAssessment(instrument, assessment, answers), proof, saying)
  return {
    drawing: withLegend(
      profileDrawing(axes, SLIDE),
      legendOf(proof, saying),
      countOfProof(proof.count, saying),
      SLIDE.textSize,
    ),
    title: titleOf(assessment.city, few, words, questionnaire),
    description: provedInWords(axes, saying),
    name: (extension: string) =>
      fileName(
        assessment.city,
        assessment.date,
        `${words.language}.${extension}`,
        few ? words.text('snapshot.fileName') : '',
      ),
  }
}
