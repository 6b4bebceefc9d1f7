import { fileName } from '../../core/exchange/file-name.ts'
import { radarAxes, radarInWords, sayingOf } from '../../core/report/figures.ts'
import { buildReport } from '../../core/report/build/build-report.ts'
import { radarDrawing } from '../../core/report/radar-drawing.ts'
import { scoreAssessment } from '../../core/scoring/score.ts'
import type { ActionContext } from '../context.ts'
import { examplesRecord } from './example.ts'

export interface ReportActions {
  /** Makes the report in a language of its own, whatever the screen speaks, and hands it out. */
  readonly saveReport: (language: string) => Promise<void>
  readonly cancelReport: () => void
  readonly saveRadar: (language: string, kind: 'svg' | 'png') => Promise<void>
}

/** Pixels across: sharp on a slide of 1920. */
const PICTURE_WIDTH = 2400
const SLIDE = { radius: 200, textSize: 22, figures: true, alidade: false }

export function reportActions({ ports, get, set }: ActionContext): ReportActions {
  const { instrument, clock } = ports
  let cancel: AbortController | null = null

  /** What the report says: the example speaks the report's language, a person's own words stay as they are. */
  async function spoken(language: string) {
    const { open } = get()
    if (open === null) return null
    const words = await ports.words.load(language)
    const told = open.example ? await examplesRecord(ports, language) : open
    const { assessment } = told.record
    return { words, told, assessment, score: scoreAssessment(instrument, assessment, told.answers) }
  }

  return {
    saveReport: async (language) => {
      cancel?.abort()
      cancel = new AbortController()
      const { signal } = cancel
      set({ work: { share: 0 }, notice: null })
      try {
        const said = await spoken(language)
        if (said === null) return
        const { words, told, assessment, score } = said
        const writer = await ports.pdf()
        const now = clock.now()
        const reportWith = (replaced: number) =>
          buildReport({
            instrument,
            reference: told.record.instrument,
            assessment,
            answers: told.answers,
            score,
            words,
            program: `Alidade ${ports.program.version}`,
            now,
            replaced,
          })
        const bytes = await writer.write(reportWith, { signal, onProgress: (share) => set({ work: { share } }) })
        signal.throwIfAborted()
        ports.files.save(fileName(assessment.city, assessment.date, 'pdf'), 'application/pdf', bytes)
      } catch {
        if (!signal.aborted) set({ notice: { code: 'report-failed' } })
      } finally {
        if (cancel?.signal === signal) set({ work: null })
      }
    },

    cancelReport: () => cancel?.abort(),

    saveRadar: async (language, kind) => {
      const said = await spoken(language)
      if (said === null) return
      const { words, assessment, score } = said
      const saying = sayingOf(words, assessment.country)
      const axes = radarAxes(score, saying)
      const drawing = radarDrawing(axes, SLIDE)
      const picture = await ports.picture()
      const name = fileName(assessment.city, assessment.date, kind)
      if (kind === 'png') return ports.files.save(name, 'image/png', await picture.png(drawing, PICTURE_WIDTH))
      const title = words.text('report.title', { city: assessment.city })
      const svg = picture.svg(drawing, { title, description: radarInWords(axes, saying), language: words.tag })
      ports.files.save(name, 'image/svg+xml', svg)
    },
  }
}
