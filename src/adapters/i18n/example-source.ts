import type { InstrumentReference } from '../../core/assessment/assessment.ts'
import type { ExampleStructure } from '../../core/exchange/example.ts'
import type { AssessmentFile } from '../../core/exchange/write-file.ts'
import type { ExampleSource } from '../../core/ports.ts'
import { readJson } from './assets.ts'
import { PSEUDO } from './pseudo.ts'

/** The fictional city, joined with what its officer wrote in one language. */
export function createExampleSource(
  id: string,
  structure: () => Promise<ExampleStructure>,
  reference: Promise<InstrumentReference>,
): ExampleSource {
  const read = new Map<string, Promise<AssessmentFile>>()

  async function load(language: string): Promise<AssessmentFile> {
    const spoken = language === PSEUDO ? 'en' : language
    const [{ exampleWords, joinExample }, answered, said] = await Promise.all([
      import('../../core/exchange/example.ts'),
      structure(),
      readJson(`${spoken}/examples/${id}`),
    ])
    const writtenAt = `${String(answered.assessment.date)}T12:00:00.000Z`
    return { ...joinExample(answered, exampleWords.parse(said), writtenAt), instrument: await reference }
  }

  return {
    id,
    load: (language) => {
      const file = read.get(language) ?? load(language)
      read.set(language, file)
      file.catch(() => read.delete(language))
      return file
    },
  }
}
