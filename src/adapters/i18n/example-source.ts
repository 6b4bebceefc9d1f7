import type { InstrumentReference } from '../../core/assessment/assessment.ts'
import { type ExampleStructure, type ExampleWords, joinExample } from '../../core/exchange/example.ts'
import type { AssessmentFile } from '../../core/exchange/write-file.ts'
import type { ExampleSource } from '../../core/ports.ts'
import { readOwn } from '../own-files.ts'
import { PSEUDO } from './pseudo-id.ts'

/** What the officers of example cities wrote, with its address in the build; it stays JSON beside the program. */
const urls = import.meta.glob<string>('/locales/*/examples/*.json', {
  query: '?url',
  import: 'default',
  eager: true,
})

/** The fictional city, joined with what its officer wrote in one language. */
export function createExampleSource(
  id: string,
  structure: () => Promise<ExampleStructure>,
  reference: Promise<InstrumentReference>,
): ExampleSource {
  const loaded = new Map<string, Promise<AssessmentFile>>()

  async function load(language: string): Promise<AssessmentFile> {
    const spoken = language === PSEUDO ? 'en' : language
    const [answered, said] = await Promise.all([
      structure(),
      readOwn<ExampleWords>(urls[`/locales/${spoken}/examples/${id}.json`] ?? ''),
    ])
    const writtenAt = `${answered.assessment.date}T12:00:00.000Z`
    return { ...joinExample(answered, said, writtenAt), instrument: await reference }
  }

  return {
    id,
    load: (language) => {
      const file = loaded.get(language) ?? load(language)
      loaded.set(language, file)
      file.catch(() => loaded.delete(language))
      return file
    },
  }
}
