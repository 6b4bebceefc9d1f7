import { wordsWith } from '../core/instrument/questionnaire.ts'
import type { PublicEdition } from '../core/public/edition.ts'
import type { ReportOptions } from '../core/report/options.ts'
import { reportFrom } from './make-report.ts'
import type { App } from './store.ts'
import { writeReport } from './write-report.ts'

/** One figure for a whole city is asked for, never given; nobody asks for it here. */
export const PUBLIC_OPTIONS: ReportOptions = { overall: false }

/** Makes the PDF of a public file that is looked at, in a language of its own, and hands it out. */
export async function savePublicReport(
  { ports, store }: App,
  edition: PublicEdition,
  language: string,
  signal: AbortSignal,
): Promise<void> {
  await writeReport(ports, store.setState, signal, async () => {
    const words = wordsWith(await ports.words.load(language), edition.questionnaire)
    return reportFrom(ports, edition, edition, words, PUBLIC_OPTIONS)
  })
  store.setState({ work: null })
}

/** Looks at the public file no longer: nothing of it stays. */
export function closePublic({ store }: Pick<App, 'store'>): void {
  store.setState({ publicFile: null })
}
