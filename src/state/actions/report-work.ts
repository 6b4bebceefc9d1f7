import { wordsWith } from '../../core/instrument/questionnaire.ts'
import type { ReportOptions } from '../../core/report/options.ts'
import type { Words } from '../../core/text.ts'
import type { OpenAssessment } from '../app-state.ts'
import type { ActionContext } from '../context.ts'
import { exampleOpened } from './example.ts'
import { writeReport } from '../write-report.ts'
import type { Chosen, ReportActions } from './report-actions.ts'

/** Pixels across: sharp on a slide of 1920. */
const PICTURE_WIDTH = 2400

/** What the actions of documents do. */
export function reportWork({ ports, get, set }: ActionContext): ReportActions {
  let cancel: AbortController | null = null

  /** What is told: the example speaks the report's language, a person's own words stay as they are. */
  async function told(language: string): Promise<{ told: OpenAssessment; words: Words } | null> {
    const { open } = get()
    if (open === null) return null
    const words = wordsWith(await ports.words.load(language), open.questionnaire)
    return { told: open.example ? await exampleOpened(ports, language) : open, words }
  }

  async function reportIn(language: string, options: ReportOptions, chosen: Chosen) {
    const said = await told(language)
    if (said === null) return null
    const { reportOf } = await import('../make-report.ts')
    return reportOf(ports, said.told, said.words, options, chosen)
  }

  return {
    saveReport: async (language, options, chosen = null) => {
      cancel?.abort()
      const mine = new AbortController()
      cancel = mine
      await writeReport(ports, set, mine.signal, () => reportIn(language, options, chosen))
      if (cancel === mine) set({ work: null })
    },

    cancelReport: () => cancel?.abort(),

    saveRadar: async (language, kind, chosen = null) => {
      const said = await told(language)
      if (said === null) return
      const [{ radarOf }, picture] = await Promise.all([import('../make-report.ts'), ports.picture()])
      const { drawing, title, description, name } = radarOf(said.told, said.words, chosen)
      if (kind === 'png') {
        return ports.files.save(name('png'), 'image/png', await picture.png(drawing, PICTURE_WIDTH))
      }
      const svg = picture.svg(drawing, { title, description, language: said.words.tag })
      ports.files.save(name('svg'), 'image/svg+xml', svg)
    },

    saveShared: async (language, kind, chosen) => {
      const said = await told(language)
      if (said === null) return
      const { sharedText } = await import('../make-shared.ts')
      const { name, type, content } = sharedText(ports, said.told, said.words, kind, chosen)
      ports.files.save(name, type, content)
    },
  }
}
