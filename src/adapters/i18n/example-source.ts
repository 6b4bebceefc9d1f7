import type { InstrumentReference } from '../../core/assessment/assessment.ts'
import { exampleWords, joinExample, type ExampleStructure } from '../../core/exchange/example.ts'
import type { ExampleSource } from '../../core/ports.ts'
import { readJson } from './assets.ts'
import { PSEUDO } from './pseudo.ts'

/** The fictional city, joined with what its officer wrote in one language. */
export function createExampleSource(structure: ExampleStructure, instrument: InstrumentReference): ExampleSource {
  return {
    id: structure.id,
    load: async (language) => {
      const spoken = language === PSEUDO ? 'en' : language
      const words = exampleWords.parse(await readJson(`${spoken}/examples/${structure.id}`))
      return { ...joinExample(structure, words, `${String(structure.assessment.date)}T12:00:00.000Z`), instrument }
    },
  }
}
