import { fileName } from '../core/exchange/file-name.ts'
import { publicEdition } from '../core/public/edition.ts'
import { writePublicFile } from '../core/public/public-file.ts'
import { publicCriteriaCsv, publicTopicsCsv } from '../core/public/tables.ts'
import { sayingOf } from '../core/report/figures.ts'
import type { Words } from '../core/text.ts'
import type { SharedText } from './actions/report-actions.ts'
import type { OpenAssessment } from './app-state.ts'
import type { Ports } from './context.ts'

/** What a shared text is called, what kind of file it is, and what stands in it. */
interface SharedFile {
  readonly name: string
  readonly type: string
  readonly content: string
}

const ENDINGS = { file: 'alidade.json', criteria: 'wwc.csv', topics: 'uk.csv' }
const CSV = 'text/csv;charset=utf-8'

/** The public edition as a text for other programs: its data, or one of its tables (SPEC PU5, PU6). */
export function sharedText(
  ports: Pick<Ports, 'clock' | 'program'>,
  told: OpenAssessment,
  words: Words,
  kind: SharedText,
  chosen: readonly string[],
): SharedFile {
  const { record, questionnaire, answers } = told
  const whole = { questionnaire, reference: record.instrument, assessment: record.assessment, answers }
  const edition = publicEdition(whole, chosen)
  const { city, date, country } = edition.assessment
  const saying = { ...sayingOf(words, country), has: words.has }
  const name = fileName(city, date, ENDINGS[kind], words.text('share.fileName'))
  switch (kind) {
    case 'file': {
      const writtenBy = `alidade ${ports.program.version}`
      const content = writePublicFile(edition, writtenBy, ports.clock.now().slice(0, 10))
      return { name, type: 'application/json', content }
    }
    case 'criteria':
      return { name, type: CSV, content: publicCriteriaCsv(edition, saying) }
    case 'topics':
      return { name, type: CSV, content: publicTopicsCsv(edition, saying) }
  }
}
