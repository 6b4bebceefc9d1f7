import address from '../../instruments/city-data-strategy.json?url'
import type { InstrumentReference } from '../../core/assessment/assessment.ts'
import type { ExampleStructure } from '../../core/exchange/example.ts'
import { type Instrument, instrumentStructure } from '../../core/instrument/structure.ts'

/** The questionnaire that comes with the program; its words stand under the same id in `locales`. */
export const BUILT_IN = 'city-data-strategy'

export const EXAMPLE_ID = 'meridiana'

/** Reads the structure of the questionnaire from the app's own files, beside the program like its words. */
export async function loadInstrument(): Promise<Instrument> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`questionnaire: ${response.status}`)
  return instrumentStructure.parse(await response.json())
}

/** Names a questionnaire in files: id, version, and the hashes of structure and words worked out by the build. */
export function referenceTo({ id, version }: Instrument): InstrumentReference {
  return { id, version, ...__INSTRUMENT_HASHES__ }
}

/** What the example city answered; fetched when someone wants to see it. */
export async function loadExample(): Promise<ExampleStructure> {
  return (await import('../../instruments/examples/meridiana.json')).default
}
