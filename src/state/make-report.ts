import { fileName } from '../core/exchange/file-name.ts'
import { buildReport } from '../core/report/build/build-report.ts'
import { titleOf } from '../core/report/build/topic.ts'
import { radarAxes, radarInWords, sayingOf } from '../core/report/figures.ts'
import { profileDrawing } from '../core/report/bars-drawing.ts'
import { scoreAssessment } from '../core/scoring/score.ts'
import type { Words } from '../core/text.ts'
import type { OpenAssessment } from './app-state.ts'
import type { Ports } from './context.ts'

/** Proportions of the radar on a slide: large names, figures, no sighting rule. */
const SLIDE = { radius: 200, textSize: 22, figures: true, alidade: false }

/** Everything that leaves as a document. Loaded when a document is asked for, not before. */
export function reportOf(ports: Ports, told: OpenAssessment, words: Words) {
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
    })
}

export function radarOf(told: OpenAssessment, words: Words) {
  const { assessment } = told.record
  const saying = sayingOf(words, assessment.country)
  const axes = radarAxes(scoreAssessment(told.questionnaire.instrument, assessment, told.answers), saying)
  return {
    drawing: profileDrawing(axes, SLIDE),
    title: titleOf(assessment.city, words, told.questionnaire),
    description: radarInWords(axes, saying),
    name: (extension: string) => fileName(assessment.city, assessment.date, extension),
  }
}
